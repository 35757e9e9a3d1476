import type { TextColumn } from "../flow/fill-columns";
import { fillColumns } from "../flow/fill-columns";
import type { Paragraph } from "../flow/paragraph";
import { setGroups } from "../flow/set-group";
import type { Box, ListShape, TextShape } from "./slide-plan";

/**
 * A few paragraphs in a text box as high as they are.
 * @param box its height is what there is room for; nothing is cut
 */
export const textShape = (
  paragraphs: readonly Paragraph[],
  { x, y, width }: Omit<Box, "height">,
): TextShape | ListShape => {
  const [column] = fillColumns(setGroups([{ paragraphs }], width), {
    width,
    height: Infinity,
    continued: (heading) => heading,
  });
  return columnShape(column ?? { paragraphs: [], height: 0 }, { x, y, width });
};

/** A column of text: a list when dates or figures stand beside its paragraphs. */
export const columnShape = (
  { paragraphs, height }: TextColumn,
  { x, y, width }: Omit<Box, "height">,
): TextShape | ListShape => ({
  kind: isList({ paragraphs, height }) ? "list" : "text",
  box: { x, y, width, height },
  paragraphs,
});

/** Whether dates or figures stand beside some paragraphs. */
export const isList = ({ paragraphs }: TextColumn): boolean =>
  paragraphs.some(({ lead, tail }) => lead !== undefined || tail.length > 0);
