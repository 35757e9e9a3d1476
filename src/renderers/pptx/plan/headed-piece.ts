import type { Paragraph } from "../flow/paragraph";
import type { Piece } from "./piece";
import type { Box } from "./slide-plan";
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
    minHeight: piece.minHeight + height,
    place: (box: Box) => {
      const words = textShape(heading, box);
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
