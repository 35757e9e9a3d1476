import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unpackSnapshot } from "../../../src/kintone/freezing/snapshot-file";
import { parseSettings } from "../../../src/settings/parse-settings";
import { problemsInDocuments } from "../../documents/problems-in-documents";

/** As version 0.5.0 froze a year of a school programme. */
const file = readFileSync(
  path.join(import.meta.dirname, "fixtures/snapshot-0.5.0.zip"),
);

describe("a summary that version 0.5.0 froze", () => {
  const read = unpackSnapshot(new Uint8Array(file));
  if (!read.ok) throw new Error(read.problem);
  const { reports, settings } = read.snapshot;

  it("is read with its figures, its settings and the words of its programme", () => {
    expect(parseSettings(settings)).toMatchObject({
      ok: true,
      settings: { words: { adviser: { ja: "スクールカウンセラー" } } },
    });
    const [year] = reports.public.figures.fiscalYears;
    expect(year?.sections.map(({ count }) => count)).toEqual([5, 2, 1, 1]);
    expect(reports.public.title).toBe(
      "令和5年度 スクールカウンセラー活動まとめ",
    );
  });

  it("makes every document of today with the figures of then", async () => {
    expect(await problemsInDocuments(reports.public)).toEqual([]);
  });
});
