import { readOrientation } from "../../pictures/read-orientation";
import type { PictureTurn } from "./picture-turn";

/** By the orientation that a camera notes, from 1 (Exif 2.32, 4.6.5.1.6). */
const TURNS: readonly PictureTurn[] = [
  { degrees: 0, isMirrored: false },
  { degrees: 0, isMirrored: true },
  { degrees: 180, isMirrored: false },
  { degrees: 180, isMirrored: true },
  { degrees: 270, isMirrored: true },
  { degrees: 90, isMirrored: false },
  { degrees: 90, isMirrored: true },
  { degrees: 270, isMirrored: false },
];

const UPRIGHT: PictureTurn = { degrees: 0, isMirrored: false };

/**
 * How a JPEG or PNG has to be turned to stand as it was taken. Browsers do so
 * by themselves; Office shows pixels as they are stored.
 */
export const readPictureTurn = (bytes: Uint8Array): PictureTurn =>
  TURNS[readOrientation(bytes) - 1] ?? UPRIGHT;
