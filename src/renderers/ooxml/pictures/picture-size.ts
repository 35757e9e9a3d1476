import { jpegSegments } from "../../pictures/jpeg-segments";

/** Kinds of pictures that every Office program shows. */
export type PictureKind = "png" | "jpeg" | "gif";

export interface StoredPicture {
  readonly kind: PictureKind;
  /** Pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
}

/**
 * Kind and size of a PNG, GIF or JPEG by what its first bytes say, not by what
 * its name promises.
 * @returns undefined for other files and for those that are cut short
 */
export const pictureSize = (bytes: Uint8Array): StoredPicture | undefined => {
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

const read = (view: DataView): StoredPicture | undefined => {
  if (view.getUint32(0) === 0x89504e47) {
    return {
      kind: "png",
      width: view.getUint32(16),
      height: view.getUint32(20),
    };
  }
  if (view.getUint32(0) === 0x47494638) {
    return {
      kind: "gif",
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
    };
  }
  return view.getUint16(0) === 0xffd8 ? readJpeg(view) : undefined;
};

/** The segment of a frame (SOF) holds its height and width. */
const readJpeg = (view: DataView): StoredPicture | undefined => {
  for (const { marker, content } of jpegSegments(view)) {
    if (frameMarkers.has(marker)) {
      return {
        kind: "jpeg",
        width: content.getUint16(3),
        height: content.getUint16(1),
      };
    }
  }
  return undefined;
};

const frameMarkers = new Set([
  0xffc0, 0xffc1, 0xffc2, 0xffc3, 0xffc5, 0xffc6, 0xffc7, 0xffc9, 0xffca,
  0xffcb, 0xffcd, 0xffce, 0xffcf,
]);
