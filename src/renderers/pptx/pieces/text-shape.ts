import type { Paragraph } from "../flow/paragraph";
import { setGroup } from "../flow/set-group";
import type { TextColumn } from "../flow/take-column";
import { heightOfGroup } from "../flow/take-column";
import type { Box, ListShape, TextShape } from "../plan/slide-plan";

/**
 * A few paragraphs in a text box as high as they are.
 * @param box its height is what there is room for; nothing is cut
 */
export const textShape = (
  paragraphs: readonly Paragraph[],
  { x, y, width }: Omit<Box, "height">,
): TextShape | ListShape => {
  const group = setGroup({ paragraphs }, width);
  return columnShape(
    { paragraphs: group.paragraphs, height: heightOfGroup(group) },
    { x, y, width },
  );
};

/** A column of text: a list when dates or figures stand beside its paragraphs. */
export const columnShape = (
  { paragraphs, height }: TextColumn,
  { x, y, width }: Omit<Box, "height">,
): TextShape | ListShape => ({
  kind: isList(paragraphs) ? "list" : "text",
  box: { x, y, width, height },
  paragraphs,
});

/** Whether dates or figures stand beside some paragraphs. */
const isList = (
  paragraphs: readonly Pick<Paragraph, "lead" | "tail">[],
): boolean =>
  paragraphs.some(({ lead, tail }) => lead !== undefined || tail.length > 0);
