import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** Zip has no time zone: a local date writes the same bytes everywhere. */
const PACKED_AT = new Date(1980, 0, 1);

/** Kinds of parts that are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/iu;

/** The parts of an Office file as the file; the same parts give the same bytes. */
export const packParts = (
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array => {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      [bytes, { level: PACKED.test(name) ? 0 : 6 }],
    ]),
  );
  return zipSync(files, { mtime: PACKED_AT });
};
