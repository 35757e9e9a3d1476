import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generateAppTypes } from "../../scripts/app-types/generate-app-types";

const COMMITTED = path.resolve(import.meta.dirname, "../../src/apps/types");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "app-types-"));
});

afterAll(() => rm(folder, { recursive: true }));

it("the committed types of records are those of the apps (npm run generate:types)", async () => {
  const files = await generateAppTypes(folder);
  expect(files).toHaveLength(5);
  for (const file of files) {
    const committed = path.join(COMMITTED, path.basename(file));
    expect(await readFile(file, "utf8")).toBe(
      await readFile(committed, "utf8"),
    );
  }
});
