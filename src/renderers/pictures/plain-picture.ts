import { plainGif } from "./plain-gif";
import { plainJpeg } from "./plain-jpeg";
import { plainPng } from "./plain-png";
import { plainWebp } from "./plain-webp";

/** By the first bytes of a file, not by what its name promises. */
const KINDS = [
  { starts: [0xff, 0xd8], plain: plainJpeg },
  { starts: [0x89, 0x50, 0x4e, 0x47], plain: plainPng },
  { starts: [0x47, 0x49, 0x46, 0x38], plain: plainGif },
  { starts: [0x52, 0x49, 0x46, 0x46], plain: plainWebp },
] as const;

/**
 * A picture as documents may hold it: pixels, colours and orientation, and no
 * note of where, when, with what and by whom it was taken.
 * @returns undefined for a picture that is damaged, cut short or of another
 *   kind: it can't be shown, or what it tells can't be told
 */
export const plainPicture = (
  bytes: Uint8Array,
): Uint8Array<ArrayBuffer> | undefined => {
  const kind = KINDS.find(({ starts }) =>
    starts.every((byte, index) => bytes[index] === byte),
  );
  try {
    return kind?.plain(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
