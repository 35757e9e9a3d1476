import type { Box, SlideShape } from "./slide-plan";

/** Something that stands on slides as a whole or in parts: a chart, a table, a card. */
export interface Piece {
  /** Points that it needs at least to begin on a slide. */
  readonly minHeight: number;
  /** What of it stands in the upper part of a box. */
  place(box: Box): PlacedPiece;
}

export interface PlacedPiece {
  readonly shapes: readonly SlideShape[];
  /** Points of the box that it takes. */
  readonly height: number;
  /** What goes on the next slide. */
  readonly rest?: Piece;
}
