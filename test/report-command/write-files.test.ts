import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "../../scripts/report/write-files";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nendo-files-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => ({
  name,
  contentType: "text/plain",
  bytes: new TextEncoder().encode("new"),
  notices: [],
});

/** Everything in the folder, hidden files too: content, or undefined for a folder. */
const found = () =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile()
        ? readFileSync(path.join(folder, entry.name), "utf8")
        : undefined,
    ]),
  );

describe("files of one run", () => {
  it("are all there, in place of earlier ones, and nothing beside them", async () => {
    writeFileSync(path.join(folder, "a.csv"), "old");
    const paths = await writeFiles(folder, [file("a.csv"), file("b.csv")]);
    expect(paths).toEqual([
      path.join(folder, "a.csv"),
      path.join(folder, "b.csv"),
    ]);
    expect(found()).toEqual({ "a.csv": "new", "b.csv": "new" });
  });

  it.each([0, 1, 2])(
    "are none when file %i of three can't be replaced: earlier ones stay, new ones go",
    async (blocked) => {
      const names = ["a.csv", "b.csv", "c.csv"];
      names.forEach((name, index) => {
        if (index === blocked) mkdirSync(path.join(folder, name));
        else if (name !== "b.csv") {
          writeFileSync(path.join(folder, name), "old");
        }
      });
      const before = found();
      await expect(writeFiles(folder, names.map(file))).rejects.toThrow(
        names[blocked],
      );
      expect(found()).toEqual(before);
    },
  );

  it("are none when the folder can't be made", async () => {
    writeFileSync(path.join(folder, "out"), "a file");
    await expect(
      writeFiles(path.join(folder, "out"), [file("a.csv")]),
    ).rejects.toThrow("EEXIST");
    expect(found()).toEqual({ out: "a file" });
  });

  it("may have names as long as documents have them: the hidden ones find room", async () => {
    const longest = `${"a".repeat(215)}.html`;
    await writeFiles(folder, [file(longest)]);
    expect(found()).toEqual({ [longest]: "new" });
  });
});
