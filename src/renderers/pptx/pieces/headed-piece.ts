import type { Paragraph } from "../flow/paragraph";
import type { Box } from "../plan/slide-plan";
import type { Piece } from "./piece";
import { textShape } from "./text-shape";

const GAP = 6;

/** A piece under words that stand with its beginning: a heading or a caption. */
export const headedPiece = (
  heading: readonly Paragraph[],
  piece: Piece,
  width: number,
): Piece => {
  if (heading.length === 0) return piece;
  const height = textShape(heading, { x: 0, y: 0, width }).box.height + GAP;
  return {
    height: piece.height + height,
    minHeight: piece.minHeight + height,
    gap: Math.max(piece.gap, heading[0]?.style.spaceBefore ?? 0),
    place: (box: Box) => {
      const words = textShape(heading, { ...box, width });
      const placed = piece.place({
        ...box,
        y: box.y + height,
        height: box.height - height,
      });
      return {
        ...placed,
        shapes: [words, ...placed.shapes],
        height: placed.height + height,
      };
    },
  };
};
