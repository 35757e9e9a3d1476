import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MadeFile } from "../../src/renderers/documents";

/**
 * Writes all files or none: each under another name first, then all renamed.
 * A reader never sees half a file, and an earlier one is replaced at once.
 * @returns their paths
 * @throws what the file system says; nothing is left behind
 */
export const writeFiles = async (
  outDir: string,
  files: readonly MadeFile[],
): Promise<readonly string[]> => {
  await mkdir(outDir, { recursive: true });
  const moves = files.map(({ name, bytes }) => ({
    bytes,
    temporary: join(outDir, `.${name}.${process.pid}.tmp`),
    path: join(outDir, name),
  }));
  try {
    for (const { temporary, bytes } of moves) {
      await writeFile(temporary, bytes);
    }
    for (const { temporary, path } of moves) await rename(temporary, path);
  } finally {
    await Promise.all(
      moves.map(({ temporary }) => rm(temporary, { force: true })),
    );
  }
  return moves.map(({ path }) => path);
};
