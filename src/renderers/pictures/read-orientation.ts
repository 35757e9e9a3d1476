import { jpegSegments } from "./jpeg-segments";

/**
 * The orientation that a camera noted in a JPEG or PNG, 1 to 8 (Exif 2.32,
 * 4.6.5.1.6).
 * @returns 1, upright, for what says nothing, is cut short or odd, and other files
 */
export const readOrientation = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const exif =
      view.getUint16(0) === 0xffd8 ? exifOfJpeg(view) : exifOfPng(view);
    const noted = exif === undefined ? UPRIGHT : orientation(exif);
    return noted >= UPRIGHT && noted <= LAST ? noted : UPRIGHT;
  } catch (error) {
    if (error instanceof RangeError) return UPRIGHT;
    throw error;
  }
};

const UPRIGHT = 1;
const LAST = 8;

const APP1 = 0xffe1;
/** "Exif" and two zeros stand before it. */
const JPEG_HEAD = 6;

const exifOfJpeg = (view: DataView): DataView | undefined => {
  for (const { marker, content } of jpegSegments(view)) {
    if (marker !== APP1 || content.byteLength < JPEG_HEAD) continue;
    if (content.getUint32(0) !== 0x45786966) continue;
    return new DataView(
      content.buffer,
      content.byteOffset + JPEG_HEAD,
      content.byteLength - JPEG_HEAD,
    );
  }
  return undefined;
};

const PNG_EXIF = 0x65584966;
const PNG_END = 0x49454e44;

/** PNG is a row of chunks: a length, a name, the content, a checksum. */
const exifOfPng = (view: DataView): DataView | undefined => {
  if (view.getUint32(0) !== 0x89504e47) return undefined;
  for (let at = 8; ; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === PNG_END) return undefined;
    if (name === PNG_EXIF) {
      return new DataView(
        view.buffer,
        view.byteOffset + at + 8,
        view.getUint32(at),
      );
    }
  }
};

const LITTLE_ENDIAN = 0x4949;
const BIG_ENDIAN = 0x4d4d;
const ORIENTATION = 0x0112;
const SHORT = 3;

/** The tag of the first directory (TIFF 6.0, section 2). @returns 1 where it is not noted as the standard says */
const orientation = (tiff: DataView): number => {
  const order = tiff.getUint16(0);
  const little = order === LITTLE_ENDIAN;
  if (!little && order !== BIG_ENDIAN) return 1;
  const directory = tiff.getUint32(4, little);
  const count = tiff.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue;
    return tiff.getUint16(entry + 2, little) === SHORT
      ? tiff.getUint16(entry + 8, little)
      : 1;
  }
  return 1;
};
