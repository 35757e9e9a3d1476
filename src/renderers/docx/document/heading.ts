import { BookmarkEnd, BookmarkStart, Paragraph, Tab, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import type { DocxContext } from "./docx-context";
import type { Headed, OutlineEntry } from "./outline";
import { accent } from "../styles/colors";
import { dense } from "../styles/dense-spacing";
import { oneLine } from "../xml/text-runs";

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
    ...(options.isInCell ? { keepNext: false } : {}),
    ...(isDense && entry.level > 1 ? { spacing: dense.heading } : {}),
    ...(entry.figure === undefined
      ? {}
      : { tabStops: [{ type: "right", position: textWidth }] }),
    children: [
      new BookmarkStart(entry.bookmark, entry.index) as ParagraphChild,
      ...headingRuns(entry, hasOwnStyles),
      new BookmarkEnd(entry.index) as unknown as ParagraphChild,
    ],
  });
};

const headingRuns = (
  { no, title, figure }: OutlineEntry,
  hasOwnStyles: boolean,
): TextRun[] => [
  ...(no === undefined
    ? []
    : [
        new TextRun({
          text: oneLine(no),
          ...(hasOwnStyles ? {} : { color: accent }),
        }),
        new TextRun({ text: "　" }),
      ]),
  new TextRun({ text: oneLine(title) }),
  ...(figure === undefined
    ? []
    : [new TextRun({ children: [new Tab(), oneLine(figure)] })]),
];
