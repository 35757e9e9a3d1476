import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { decodeSettingsText } from "../../src/settings/settings-codec";

const folder = path.resolve(import.meta.dirname, "fixtures");

/** Settings as each released version stored them; never to be edited. */
const fixture = (version: number) =>
  readFileSync(path.join(folder, `settings-v${version}.json`), "utf8");

const read = (version: number) => {
  const decoded = decodeSettingsText(fixture(version));
  if (decoded.state !== "valid") {
    throw new Error(JSON.stringify(decoded.problems));
  }
  return decoded.settings;
};

describe("settings of a released version", () => {
  it.each(readdirSync(folder))("%s are still understood", (file) => {
    const version = Number(/^settings-v(\d+)\.json$/u.exec(file)?.[1]);
    const stored = JSON.parse(fixture(version)) as object;
    expect(read(version)).toMatchObject({ ...stored, version: 2 });
  });

  it("1 get no term list that nobody wrote, era years, no templates and no closing sentences", () => {
    expect(read(1)).toMatchObject({
      version: 2,
      terms: [],
      yearStyle: "era",
      documentTemplates: {},
      choices: { commentaryKind: { closing: [] } },
    });
  });

  it("2 are the newest: they are taken as they are", () => {
    expect(read(2)).toEqual(JSON.parse(fixture(2)));
  });
});
