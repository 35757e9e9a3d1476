import { joined } from "../byte-list";

const HEAD = 12;
/** Exif and XMP; the bits of the extended header that announce them. */
const NOTES = new Set(["EXIF", "XMP "]);
const NOTED = 0b0000_1100;

/**
 * A WebP without Exif and XMP, and without what follows its end (RFC 9649).
 * @throws RangeError for a picture that is cut short
 */
export const plainWebp = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw new RangeError("The file is cut short.");
  const kept: Uint8Array[] = [];
  for (let at = HEAD; at < end;) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    if (next > end) throw new RangeError("The file is cut short.");
    const chunk = bytes.slice(at, next);
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~NOTED;
    if (!NOTES.has(name)) kept.push(chunk);
    at = next;
  }
  if (kept.length === 0) throw new RangeError("No pixels.");
  const plain = joined([bytes.subarray(0, HEAD), ...kept]);
  new DataView(plain.buffer).setUint32(4, plain.length - 8, true);
  return plain;
};
