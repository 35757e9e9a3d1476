/**
 * What makes a stored picture stand upright: it is mirrored from left to right
 * first and then turned clockwise about its centre, as Office does both
 * (DrawingML: flipH and rot of a:xfrm).
 */
export interface PictureTurn {
  readonly degrees: 0 | 90 | 180 | 270;
  readonly isMirrored: boolean;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether width and height change places. */
export const isOnSide = ({ degrees }: PictureTurn): boolean =>
  degrees % 180 !== 0;

/** The box that fills another one once it is turned about its centre: what a:off and a:ext say. */
export const boxBeforeTurn = (box: Box, turn: PictureTurn): Box => {
  const { x, y, width, height } = box;
  if (!isOnSide(turn)) return box;
  const shift = (width - height) / 2;
  return { x: x + shift, y: y - shift, width: height, height: width };
};

/** The turn as attributes of a:xfrm with a space before each; a degree is 60,000 units. */
export const turnAttributes = ({ degrees, isMirrored }: PictureTurn): string =>
  [
    degrees === 0 ? "" : ` rot="${degrees * 60_000}"`,
    isMirrored ? ` flipH="1"` : "",
  ].join("");
