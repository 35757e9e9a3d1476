/** A part of a JPEG file before its pixels. */
export interface JpegSegment {
  readonly marker: number;
  /** Without marker and length; shorter than it says where the file is cut. */
  readonly content: DataView;
}

/** Padding before a marker. */
const FILL = 0xffff;
const START_OF_SCAN = 0xffda;

/**
 * The segments of a JPEG file up to its pixels: each a marker, a length, its
 * content (ITU-T T.81, annex B).
 * @throws RangeError where the file ends before its pixels
 */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint16(at) === FILL) at += 1;
    const marker = view.getUint16(at);
    if (marker < 0xff01 || marker === START_OF_SCAN) return;
    const start = at + 4;
    const length = view.getUint16(at + 2) - 2;
    const rest = view.byteLength - start;
    yield {
      marker,
      content: new DataView(
        view.buffer,
        view.byteOffset + start,
        Math.min(length, rest),
      ),
    };
  }
}
