import { joined } from "../byte-list";
import { orientationTiff } from "./orientation-tiff";
import { readOrientation } from "./read-orientation";

const START_OF_SCAN = 0xda;
const END = 0xd9;

/** Segments of programs and comments, but for JFIF, the colour profile and Adobe's colour transform. */
const isNote = (marker: number): boolean =>
  marker === 0xfe ||
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);

/**
 * A JPEG without what cameras and programs note in it (place, device, people,
 * a small copy of the picture); its orientation stays. What follows the
 * picture's end is left out too (ITU-T T.81, annex B).
 * @throws RangeError for a picture that ends before its end
 */
export const plainJpeg = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const orientation = readOrientation(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  if (orientation !== 1) kept.push(exifOf(orientation));
  let hasPixels = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) throw new RangeError("No marker.");
    while (view.getUint8(at + 1) === 0xff) at += 1;
    const marker = view.getUint8(at + 1);
    if (marker === END) {
      if (!hasPixels) throw new RangeError("No pixels.");
      kept.push(bytes.subarray(at, at + 2));
      return joined(kept);
    }
    let end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) throw new RangeError("The file is cut short.");
    if (marker === START_OF_SCAN) {
      hasPixels = true;
      end = endOfScan(view, end);
    }
    if (!isNote(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
};

/** A marker ends the pixels; a stuffed zero and a restart don't. */
const endOfScan = (view: DataView, start: number): number => {
  for (let at = start; ; at += 1) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    const isInside = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isInside && next !== 0xff) return at;
  }
};

const exifOf = (orientation: number): Uint8Array => {
  const tiff = orientationTiff(orientation);
  const length = 2 + EXIF.length + tiff.length;
  return joined([
    Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff),
    EXIF,
    tiff,
  ]);
};

/** "Exif" and two zeros. */
const EXIF = Uint8Array.of(0x45, 0x78, 0x69, 0x66, 0, 0);
