import type { Paragraph, SetParagraph } from "./paragraph";
import { setParagraph } from "./set-paragraph";

/** Paragraphs that belong together under a heading. */
export interface TextGroup {
  readonly heading?: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

/** A group whose lines are known; its heading is the first of its paragraphs. */
export interface SetGroup {
  readonly heading?: Paragraph;
  readonly paragraphs: readonly SetParagraph[];
}

/** Groups as they are set in a column of a width in points. */
export const setGroups = (
  groups: readonly TextGroup[],
  width: number,
): readonly SetGroup[] =>
  groups.map(({ heading, paragraphs }) => ({
    ...(heading === undefined ? {} : { heading }),
    paragraphs: [
      ...(heading === undefined ? [] : [heading]),
      ...paragraphs,
    ].map((paragraph) => setParagraph(paragraph, width)),
  }));
