import type {
  FigureVisitor,
  PrintedFigure,
} from "../../../src/disclosure/walk/printed-figure";
import { WORDS } from "../../support/words";

/** Where a block of a test stands. */
export const context = {
  place: { chapterId: "overview-2022", sectionId: "meetings", blockIndex: 3 },
  title: "1on1",
  language: "ja",
  words: WORDS.ja,
} as const;

/**
 * What a walk tells of a part of a document, and what is left of the part when
 * the figures with these values are hidden.
 */
export const walk = <Part>(
  visitPart: (visit: FigureVisitor) => Part,
  ...hidden: readonly number[]
): { readonly part: Part; readonly told: readonly PrintedFigure[] } => {
  const told: PrintedFigure[] = [];
  const part = visitPart((figure) => {
    told.push(figure);
    return hidden.includes(figure.value);
  });
  return { part, told };
};

/** A figure as a cell. */
export const number = (
  value: number | null,
  unit: "times" | "people" = "people",
) => ({ kind: "number", value, unit }) as const;

/** What stands where a figure was. */
export const mark = (unit: "times" | "people" = "people") =>
  ({ kind: "hidden", unit }) as const;
