import type { Pause } from "../domain/steps";
import { crc32 } from "./crc32";
import type { Gzipped } from "./gzipped";
import { gzipped } from "./gzipped";
import type { ZipEntry } from "./zip-file";
import { zipFile } from "./zip-file";

/** Kinds of files that are packed already. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/iu;

/**
 * Files by their names as one zip, in their order: the parts of an Office
 * file, or what is published together. The same files give the same bytes on
 * the same browser.
 * @param pause awaited between pieces of some milliseconds; what it throws stops the work
 */
export const packFiles = async (
  files: Readonly<Record<string, Uint8Array>>,
  pause?: Pause,
): Promise<Uint8Array> => {
  const entries: ZipEntry[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    await pause?.();
    const isDeflated = !PACKED.test(name);
    const { content, crc } = isDeflated
      ? await gzipped(bytes, pause)
      : asItIs(bytes);
    entries.push({ name, content, isDeflated, crc, size: bytes.length });
  }
  return zipFile(entries);
};

const asItIs = (bytes: Uint8Array): Gzipped => ({
  content: [bytes],
  crc: crc32(bytes),
});
