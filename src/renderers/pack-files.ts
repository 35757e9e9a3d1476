import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** Zip has no time zone: a local date writes the same bytes everywhere. */
const PACKED_AT = new Date(1980, 0, 1);

/** Kinds of files that are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/iu;

/**
 * Files by their names as one zip, in their order: the parts of an Office
 * file, or what is published together. The same files give the same bytes.
 */
export const packFiles = (
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array => {
  const zippable: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      [bytes, { level: PACKED.test(name) ? 0 : 6 }],
    ]),
  );
  return zipSync(zippable, { mtime: PACKED_AT });
};
