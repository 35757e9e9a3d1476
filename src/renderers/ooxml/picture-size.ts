export interface PictureSize {
  /** Pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
}

/**
 * Size of a PNG, GIF or JPEG by what its first bytes say. A photo that a camera
 * took lying on its side lies: Office shows pixels as they are stored, and a
 * turned size would stretch them.
 * @returns undefined for other files and for those that are cut short
 */
export const pictureSize = (bytes: Uint8Array): PictureSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = read(view);
    return size !== undefined && size.width > 0 && size.height > 0
      ? size
      : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const read = (view: DataView): PictureSize | undefined => {
  if (view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (view.getUint32(0) === 0x47494638) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  return view.getUint16(0) === 0xffd8 ? readJpeg(view) : undefined;
};

/** JPEG is a row of segments: a marker, a length, and for a frame (SOF) its height and width. */
const readJpeg = (view: DataView): PictureSize | undefined => {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker < 0xff01 || marker === 0xffda) return undefined;
    if (frameMarkers.has(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
  }
};

const frameMarkers = new Set([
  0xffc0, 0xffc1, 0xffc2, 0xffc3, 0xffc5, 0xffc6, 0xffc7, 0xffc9, 0xffca,
  0xffcb, 0xffcd, 0xffce, 0xffcf,
]);
