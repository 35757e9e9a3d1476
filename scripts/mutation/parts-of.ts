import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * What is measured in one go: a folder without those below it, or a file. An
 * interrupted run goes on with the part that was not finished.
 * @param named a room (domain), a folder or a file of one (domain/rank.ts)
 * @throws Error when there is no such part
 */
export const partsOf = (root: string, named: string): readonly string[] => {
  const source = path.join(root, "src", named);
  if (!existsSync(source)) throw new Error(`There is no src/${named}.`);
  if (statSync(source).isFile()) return [named];
  const entries = readdirSync(source, { withFileTypes: true });
  return [
    ...(entries.some((entry) => entry.isFile()) ? [named] : []),
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => partsOf(root, path.posix.join(named, name))),
  ];
};
