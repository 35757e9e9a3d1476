import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unpackSnapshot } from "../../../src/kintone/freezing/snapshot-file";
import { parseSettings } from "../../../src/settings/parse-settings";
import { problemsInDocuments } from "../../documents/problems-in-documents";

/** As version 0.4.0 froze the sample's two years. */
const file = readFileSync(
  path.join(import.meta.dirname, "fixtures/snapshot-0.4.0.zip"),
);

describe("a summary that version 0.4.0 froze", () => {
  const read = unpackSnapshot(new Uint8Array(file));
  if (!read.ok) throw new Error(read.problem);
  const { reports, settings, frozenBy } = read.snapshot;

  it("is read with its figures and its settings", () => {
    expect(frozenBy.name).toBe("事務局 はるか");
    expect(parseSettings(settings)).toMatchObject({ ok: true });
    expect(
      reports.public.figures.fiscalYears.map(({ fiscalYear, sections }) => [
        fiscalYear,
        sections[0]?.count,
      ]),
    ).toEqual([
      [2022, 67],
      [2023, 67],
    ]);
  });

  it("makes every document of today with the figures of then", async () => {
    expect(await problemsInDocuments(reports.public)).toEqual([]);
  });
});
