import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { TextDrawer } from "../../src/kintone/importing/text-drawer";

/** A drawer in a file, for one app of one kintone and login name beside those of others. */
export const notesFile = (path: string, place: string): TextDrawer => {
  const all = (): Readonly<Record<string, string>> => {
    try {
      return JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
    } catch {
      return {};
    }
  };
  return {
    read: () => all()[place] ?? null,
    write: (text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ ...all(), [place]: text }));
    },
  };
};
