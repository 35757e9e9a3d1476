import type { Box, SlideShape } from "../plan/slide-plan";

/** Something that stands on slides as a whole or in parts: text under its heading, a chart, a table, a row of cards. */
export interface Piece {
  /** Points that it takes where there is room for all of it. */
  readonly height: number;
  /** Points that it needs at least to begin on a slide. */
  readonly minHeight: number;
  /** Points between it and what stands above it. */
  readonly gap: number;
  /** What of it stands in the upper part of a box. */
  place(box: Box): PlacedPiece;
}

export interface PlacedPiece {
  readonly shapes: readonly SlideShape[];
  /** Points of the box that it takes. */
  readonly height: number;
  /** What goes on on the next slide. */
  readonly rest?: Piece;
  /** The same where it goes on in the next column of this slide: its heading is in sight and not named again. */
  readonly restBeside?: Piece;
}

/** Between pieces that are no running text. */
export const PIECE_GAP = 12;
