import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../../src/report/block";
import { sampleDocument } from "../../documents/sample-report";

const tables = (): readonly TableBlock[] =>
  sampleDocument({ edition: "internal" })
    .report.chapters.filter(({ kind }) => kind === "records")
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .filter((block) => block.kind === "table");

const labelsOf = (caption: string): readonly string[] | undefined =>
  tables()
    .find((table) => table.caption === caption)
    ?.columns.map(({ label }) => label);

describe("the list of records of the internal edition", () => {
  it("has a table for each section of a year, in their order", () => {
    expect(
      tables()
        .map(({ caption }) => caption)
        .slice(0, 3),
    ).toEqual([
      "令和4年度 01 幹部職・管理職1on1ミーティングの記録",
      "令和4年度 02 ワーキンググループ等への支援の記録",
      "令和4年度 03 研修の記録",
    ]);
  });

  it("has no column in which no record of the section says anything", () => {
    expect(
      labelsOf("令和4年度 01 幹部職・管理職1on1ミーティングの記録"),
    ).toEqual(["時期", "主参加者", "所属", "役職", "題名", "記録番号"]);
    expect(labelsOf("令和4年度 03 研修の記録")).toEqual([
      "時期",
      "題名",
      "記録番号",
    ]);
  });

  it("lists every record that counts once", () => {
    const { report } = sampleDocument({ edition: "internal" });
    expect(tables().reduce((sum, { rows }) => sum + rows.length, 0)).toBe(
      report.data.records?.rows.length,
    );
  });
});
