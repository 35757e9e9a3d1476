import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { fieldTables } from "../../scripts/docs/field-tables";
import { formatText } from "../../scripts/format-text";

const PAGE = path.resolve(import.meta.dirname, "../../docs/fields.md");

it("the page about fields is that of the catalogue (npm run generate:docs)", async () => {
  expect(await readFile(PAGE, "utf8")).toBe(
    await formatText(PAGE, fieldTables()),
  );
});
