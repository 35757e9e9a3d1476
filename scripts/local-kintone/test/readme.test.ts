import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { MISSING } from "../pages/client/api/not-implemented";

const README = "scripts/local-kintone/README.md";
const PAGES_README = "scripts/local-kintone/pages/README.md";

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());

/** The rows of every table whose last column is called "test". */
function factsOf(file: string): { fact: string; tests: string }[] {
  let isFacts = false;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (!line.startsWith("|")) {
        isFacts = false;
        return [];
      }
      const cells = cellsOf(line);
      if (cells.at(-1) === "test") isFacts = true;
      const isHead = cells.at(-1) === "test" || /^-+$/u.test(cells[0] ?? "");
      if (!isFacts || isHead) return [];
      return [{ fact: cells[0] ?? "", tests: cells.at(-1) ?? "" }];
    });
}

/** What is wrong with `file: "words", "words"; other: "words"`. */
function missingTests(tests: string, folder: string): string[] {
  return tests.split("; ").flatMap((part) => {
    const [, name = "", words = ""] = /^([\w/-]+): (".+")$/u.exec(part) ?? [];
    const file = path.join(folder, `${name}.test.ts`);
    if (words === "" || !existsSync(file)) return [part];
    const source = readFileSync(file, "utf8");
    return words
      .slice(1, -1)
      .split('", "')
      .filter((start) => !isTitle(source, start))
      .map((start) => `${name}: ${start}`);
  });
}

/** Whether a text of the source begins with the words. */
function isTitle(source: string, words: string): boolean {
  return ['"', "'", "`"].some((quote) => source.includes(quote + words));
}

describe("the tables of facts", () => {
  test.each([
    [README, "scripts/local-kintone/test", 80],
    [PAGES_README, "scripts/local-kintone/test/pages", 30],
  ])(
    "%s names a test that there is for every fact",
    (file, folder, atLeast) => {
      const facts = factsOf(file);
      expect(facts.length).toBeGreaterThanOrEqual(atLeast);
      expect(
        facts
          .map(({ fact, tests }) => ({
            fact,
            missing: missingTests(tests, folder),
          }))
          .filter(({ missing }) => missing.length > 0),
      ).toEqual([]);
    },
  );

  test("every function that is not built is listed", () => {
    const text = readFileSync(PAGES_README, "utf8");
    const unlisted = Object.entries(MISSING).flatMap(([place, names]) => {
      const row = `| \`${["kintone", place].filter((part) => part !== "").join(".")}\` `;
      const line = text.split("\n").find((one) => one.startsWith(row)) ?? "";
      return names.filter((name) => !line.includes(`\`${name}\``));
    });
    expect(unlisted).toEqual([]);
  });
});
