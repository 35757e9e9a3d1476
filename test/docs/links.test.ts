import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Pictures and files that a document leads to, without what stands elsewhere. */
const linksOf = (document: string): readonly string[] =>
  [
    ...readFileSync(path.join(root, document), "utf8").matchAll(
      /\]\(([^)#\s]+)(?:#[^)]*)?\)/gu,
    ),
  ]
    .map(([, link = ""]) => link)
    .filter((link) => !/^https?:/u.test(link));

describe("the documents of the project", () => {
  it.each(documents)("%s leads to files that exist", (document) => {
    const folder = path.dirname(path.join(root, document));
    expect(
      linksOf(document).filter(
        (link) => !existsSync(path.resolve(folder, link)),
      ),
    ).toEqual([]);
  });

  it("show every picture that is kept", () => {
    const shown = new Set(
      documents.flatMap((document) =>
        linksOf(document).map((link) => path.basename(link)),
      ),
    );
    const kept = readdirSync(path.join(root, "docs/images"));
    expect(kept.filter((name) => !shown.has(name))).toEqual([]);
  });
});
