import { BookmarkEnd, BookmarkStart, Paragraph, Tab, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import type { DocxContext } from "./docx-context";
import type { Headed, OutlineEntry } from "./outline";
import { accent } from "../styles/colors";
import { dense } from "../styles/dense-spacing";
import { oneLine, textRuns } from "../xml/text-runs";
import { DESIGN } from "../../design-values";
import { inPhrases } from "../../lines/phrase-lines";

/** A heading with its number, its figure at the right edge, and the bookmark that links lead to. */
export const heading = (
  of: Headed,
  { outline, textWidth, isDense, hasOwnStyles }: DocxContext,
  options: {
    readonly startsPage?: boolean;
    /** Stands in a cell: the row is what is kept together. */
    readonly isInCell?: boolean;
  } = {},
): Paragraph => {
  const entry = outline.get(of);
  if (entry === undefined) throw new Error("A heading is not in the outline.");
  return new Paragraph({
    style: `Heading${entry.level}`,
    ...(options.startsPage ? { pageBreakBefore: true } : {}),
    ...(options.isInCell ? { keepNext: false, spacing: IN_CELL } : {}),
    ...(isDense && entry.level > 1 ? { spacing: dense.heading } : {}),
    ...(entry.figure === undefined
      ? {}
      : { tabStops: [{ type: "right", position: textWidth }] }),
    children: [
      new BookmarkStart(entry.bookmark, entry.index) as ParagraphChild,
      ...headingRuns(entry, hasOwnStyles ? undefined : textWidth),
      new BookmarkEnd(entry.index) as unknown as ParagraphChild,
    ],
  });
};

/** Twips over a heading that begins a cell. */
const IN_CELL = { before: 80 } as const;
/** Twips of a point. */
const TWIPS = 20;
/** Points. */
const LETTERS = {
  1: DESIGN.page.title,
  2: DESIGN.page.heading,
  3: DESIGN.page.heading,
} as const;
/** Letters that a number before a heading, or a figure behind it, takes. */
const BESIDE = 4;

/** @param width of the text in twips; undefined on the styles of a city, whose letters have another size */
const headingRuns = (
  { level, no, title, figure }: OutlineEntry,
  width: number | undefined,
): TextRun[] => [
  ...(no === undefined
    ? []
    : [
        new TextRun({
          text: oneLine(no),
          ...(width === undefined ? {} : { color: accent }),
        }),
        new TextRun({ text: "　" }),
      ]),
  ...textRuns(
    width === undefined
      ? oneLine(title)
      : inPhrases(
          oneLine(title),
          LETTERS[level],
          width / TWIPS -
            BESIDE * [no, figure].filter(Boolean).length * LETTERS[level],
        ),
  ),
  ...(figure === undefined
    ? []
    : [new TextRun({ children: [new Tab(), oneLine(figure)] })]),
];
