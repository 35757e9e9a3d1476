import type {
  DocumentPart,
  LeftOutParts,
} from "../../src/domain/publishing/left-out-parts";
import { DOCUMENT_PARTS } from "../../src/domain/publishing/left-out-parts";
import type { DetailPart } from "../../src/report/parts/parts-of";
import { partsOf } from "../../src/report/parts/parts-of";
import type { Report } from "../../src/report/report";

/** Chapters of --chapters: those to put in. */
export interface ChosenChapters {
  readonly parts: readonly DocumentPart[];
  /** Numbers of sections (01); "all" for every one. */
  readonly details: readonly string[] | "all";
}

/** @returns undefined for a text that names something else */
export const parseChapters = (text: string): ChosenChapters | undefined => {
  const names = text.split(",").map((part) => part.trim());
  const isNumber = (name: string): boolean => /^\d{1,2}$/u.test(name);
  const isPart = (name: string): boolean =>
    DOCUMENT_PARTS.some((part) => part === name);
  const areKnown = names.every(
    (name) =>
      isNumber(name) ||
      isPart(name) ||
      // 注記 is always in: naming it is no mistake.
      name === "details" ||
      name === "notes",
  );
  if (!areKnown) return undefined;
  return {
    parts: DOCUMENT_PARTS.filter((part) => names.includes(part)),
    details: names.includes("details")
      ? "all"
      : names.filter(isNumber).map((number) => number.padStart(2, "0")),
  };
};

/** Numbers that no detail of the document has. */
export const unknownDetails = (
  { details }: ChosenChapters,
  report: Report,
): readonly string[] =>
  details === "all"
    ? []
    : details.filter(
        (number) =>
          !partsOf(report).details.some((detail) => goesBy(number, detail)),
      );

/** What a document of the chosen chapters leaves out. */
export const partsLeftOut = (
  chosen: ChosenChapters,
  report: Report,
): LeftOutParts => {
  const { details } = chosen;
  return {
    parts: DOCUMENT_PARTS.filter((part) => !chosen.parts.includes(part)),
    details:
      details === "all"
        ? []
        : partsOf(report)
            .details.filter(
              (detail) => !details.some((number) => goesBy(number, detail)),
            )
            .map(({ id }) => id),
  };
};

const goesBy = (number: string, { numbers = [] }: DetailPart): boolean =>
  numbers.includes(number);
