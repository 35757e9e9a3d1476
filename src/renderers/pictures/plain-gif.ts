import { joined } from "../byte-list";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
/** How a frame is shown; other extensions are comments, texts and notes of programs. */
const GRAPHIC_CONTROL = 0xf9;
/** How often an animation is shown. */
const LOOPS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/**
 * A GIF without comments and notes of programs, and without what follows its
 * end (GIF89a, 20 to 27).
 * @throws RangeError for a picture that is cut short or odd
 */
export const plainGif = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = 13 + colours(view.getUint8(10));
  const kept: Uint8Array[] = [bytes.subarray(0, head)];
  let hasPixels = false;
  for (let at = head; ;) {
    const kind = view.getUint8(at);
    if (kind === TRAILER) {
      if (!hasPixels) throw new RangeError("No pixels.");
      kept.push(Uint8Array.of(TRAILER));
      return joined(kept);
    }
    const isImage = kind === IMAGE;
    if (!isImage && kind !== EXTENSION) throw new RangeError("No block.");
    hasPixels ||= isImage;
    const start = isImage ? at + 11 + colours(view.getUint8(at + 9)) : at + 2;
    const end = endOfBlocks(view, start);
    if (isImage || isShown(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
};

/** Bytes of the table of colours that a packed field announces. */
const colours = (packed: number): number =>
  packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;

const endOfBlocks = (view: DataView, start: number): number => {
  let at = start;
  while (view.getUint8(at) > 0) at += view.getUint8(at) + 1;
  return at + 1;
};

const isShown = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === GRAPHIC_CONTROL ||
  (bytes[at + 1] === 0xff &&
    LOOPS.has(String.fromCharCode(...bytes.subarray(at + 3, at + 14))));
