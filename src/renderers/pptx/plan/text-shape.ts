import { fillColumns } from "../flow/fill-columns";
import type { Paragraph } from "../flow/paragraph";
import type { Box, TextShape } from "./slide-plan";

/**
 * A few paragraphs in a text box as high as they are.
 * @param box its height is what there is room for; nothing is cut
 */
export const textShape = (
  paragraphs: readonly Paragraph[],
  { x, y, width }: Omit<Box, "height">,
): TextShape => {
  const [column] = fillColumns([{ paragraphs }], {
    width,
    height: Infinity,
    continued: (heading) => heading,
  });
  return {
    kind: "text",
    box: { x, y, width, height: column?.height ?? 0 },
    paragraphs: column?.paragraphs ?? [],
  };
};
