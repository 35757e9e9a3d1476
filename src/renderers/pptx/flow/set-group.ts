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

/** A group as it is set in a column of a width in points. */
export const setGroup = (
  { heading, paragraphs }: TextGroup,
  width: number,
): SetGroup => ({
  ...(heading === undefined ? {} : { heading }),
  paragraphs: [...(heading === undefined ? [] : [heading]), ...paragraphs].map(
    (paragraph) => setParagraph(paragraph, width),
  ),
});
