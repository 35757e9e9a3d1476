import { expect, it } from "vitest";
import { holdsPublishedFigures } from "../../../src/kintone/published/holds-published-figures";
import { exampleSettings } from "../../settings/example-settings";

const source = exampleSettings().sources.summaries;

it("an app can hold published figures when every column of their table is set", () => {
  expect(holdsPublishedFigures(source)).toBe(true);
  expect(holdsPublishedFigures(undefined)).toBe(false);
  const columns = Object.keys(source.fields).filter((name) =>
    name.startsWith("published"),
  );
  expect(columns.length).toBeGreaterThan(5);
  for (const column of columns.filter((name) => name !== "publishedOn")) {
    const fields = Object.fromEntries(
      Object.entries(source.fields).filter(([name]) => name !== column),
    );
    expect(holdsPublishedFigures({ ...source, fields }), column).toBe(false);
  }
});
