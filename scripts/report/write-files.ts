import { copyFile, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MadeFile } from "../../src/renderers/make-document";

/** Files could not be written, and earlier ones not be put back. */
export class NotPutBack extends Error {
  override readonly name = "NotPutBack";

  /** @param paths files that are new, or gone */
  constructor(
    readonly paths: readonly string[],
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

interface Move {
  readonly bytes: Uint8Array;
  /** Where the new file is written first. */
  readonly temporary: string;
  readonly path: string;
  /** A copy of the file that is replaced. */
  readonly earlier: string;
}

/**
 * Writes all files or none: each under another name first, then all renamed.
 * A reader never sees half a file, and an earlier one is replaced at once.
 * When one can't be replaced (it is a folder, or open in a program), those that
 * were are put back.
 * @returns their paths
 * @throws what the file system says; the folder is as it was then
 * @throws NotPutBack when it is not
 */
export const writeFiles = async (
  outDir: string,
  files: readonly MadeFile[],
): Promise<readonly string[]> => {
  await mkdir(outDir, { recursive: true });
  const moves = files.map(({ name, bytes }): Move => {
    const hidden = join(outDir, `.${name}.${process.pid}`);
    return {
      bytes,
      path: join(outDir, name),
      temporary: `${hidden}.tmp`,
      earlier: `${hidden}.old`,
    };
  });
  try {
    for (const { temporary, bytes } of moves) {
      await writeFile(temporary, bytes);
    }
    await replaceAll(moves);
  } finally {
    await Promise.all(
      moves
        .flatMap(({ temporary, earlier }) => [temporary, earlier])
        .map((path) => rm(path, { force: true })),
    );
  }
  return moves.map(({ path }) => path);
};

const replaceAll = async (moves: readonly Move[]): Promise<void> => {
  const hadEarlier = new Set<Move>();
  for (const move of moves) {
    if (await keepEarlier(move)) hadEarlier.add(move);
  }
  const replaced: Move[] = [];
  try {
    for (const move of moves) {
      await rename(move.temporary, move.path);
      replaced.push(move);
    }
  } catch (error) {
    const left: string[] = [];
    for (const move of replaced) {
      const { path, earlier } = move;
      const putBack = hadEarlier.has(move)
        ? rename(earlier, path)
        : rm(path, { force: true });
      await putBack.catch(() => left.push(path));
    }
    if (left.length > 0) throw new NotPutBack(left, error);
    throw error;
  }
};

/** @returns whether there was a file */
const keepEarlier = async ({ path, earlier }: Move): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return false;
  await copyFile(path, earlier);
  return true;
};
