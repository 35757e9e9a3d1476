import { crc32 } from "../../crc32";

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The first entry of a zip whose content is not what the list at the end of the
 * file says; undefined when all of them are whole.
 * @param parts as they were unpacked
 */
export const brokenEntry = (
  file: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): string | undefined => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return "";
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      file.subarray(at + 46, at + 46 + nameLength),
    );
    const content = parts[name];
    const expected = view.getUint32(at + 16, true);
    if (content !== undefined && crc32(content) !== expected) return name;
    at +=
      46 +
      nameLength +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return undefined;
};
