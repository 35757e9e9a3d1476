import { joined } from "../byte-list";
import { orientationTiff } from "./orientation-tiff";
import { readOrientation } from "./read-orientation";
import { crc32 } from "../crc32";

/** Behind length and name come the content and a checksum. */
const AROUND = 12;

/** What pixels are and how their colours look; all else is notes (PNG, third edition, 11). */
const KEPT = new Set([
  ..."IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD hIST pHYs sPLT".split(
    " ",
  ),
  ..."acTL fcTL fdAT".split(" "),
]);

/**
 * A PNG without texts, times and other notes; its orientation stays. What
 * follows the picture's end is left out too.
 * @throws RangeError for a picture that is cut short or whose content is not what its checksums say
 */
export const plainPng = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const orientation = readOrientation(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + AROUND + view.getUint32(at);
    if (end > bytes.length) throw new RangeError("The file is cut short.");
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      throw new RangeError("The content is damaged.");
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IHDR" && orientation !== 1)
      kept.push(chunk("eXIf", orientationTiff(orientation)));
    if (name === "IEND") return joined(kept);
    at = end;
  }
};

const chunk = (name: string, content: Uint8Array): Uint8Array => {
  const named = joined([
    Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
    content,
  ]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, content.length);
  numbers.setUint32(4, crc32(named));
  const [length, sum] = [0, 4].map(
    (at) => new Uint8Array(numbers.buffer, at, 4),
  );
  return joined([length ?? named, named, sum ?? named]);
};
