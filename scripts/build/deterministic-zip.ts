import { zipSync } from "fflate";

/** In local time, as a zip stores it: the same bytes in every time zone. */
const MODIFIED = new Date(2020, 0, 1);

/**
 * A zip whose bytes depend on nothing but names and contents.
 * @param files contents by path; stored in the order of their paths
 */
export const deterministicZip = (
  files: Readonly<Record<string, Uint8Array>>,
  level: 0 | 9 = 9,
): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.keys(files)
        .sort()
        .map((name) => [name, files[name] ?? new Uint8Array()]),
    ),
    { level, mtime: MODIFIED, os: 3, attrs: 0o644 << 16 },
  );
