import { describe, expect, it } from "vitest";
import { buildFigures } from "../../src/report/figures";
import { reportInput, rows } from "./fixture";
import { activity } from "./record-builders";

const [year2022, year2023] = buildFigures(
  reportInput().rollups,
  "未設定",
).fiscalYears;

describe("figures", () => {
  it("has a section's count, ranks with zero rows, and grand 実人数", () => {
    expect(year2022?.sections[0]).toEqual({
      no: "01",
      title: "1on1ミーティング",
      count: 6,
      byRank: [
        { rank: "特別職", total: 0, distinct: 0 },
        { rank: "部長級", total: 4, distinct: 3 },
        { rank: "課長級", total: 2, distinct: 2 },
      ],
      distinctTotal: 4,
    });
  });

  it("has lines, parts and footnotes where there are any", () => {
    expect(year2022?.sections[1]).toEqual({
      no: "02",
      title: "ワーキンググループ支援",
      count: 7,
      lines: [
        { label: "協議", count: 2 },
        { label: "アカデミー", count: 5, parts: { 実施: 1, 協議: 4 } },
      ],
      footnotes: ["事務局協議を除く"],
    });
    expect(year2022?.sections[4]).toEqual({
      no: "05",
      title: "定例会",
      count: 7,
    });
    expect(year2022?.sections[6]).toEqual({ no: "07", title: "その他" });
  });

  it("has twelve months with every rank", () => {
    expect(year2022?.monthly).toHaveLength(12);
    expect(year2022?.monthly[3]).toEqual({
      month: "2022-07",
      count: 2,
      byRank: {
        特別職: { count: 0, total: 0, distinct: 0 },
        部長級: { count: 2, total: 2, distinct: 2 },
        課長級: { count: 0, total: 0, distinct: 0 },
      },
    });
  });

  it("names the year, its 基準日 and its records", () => {
    expect(year2023).toMatchObject({
      fiscalYear: 2023,
      label: "令和5年度",
      asOf: "2024-03-31",
      records: {
        read: 4,
        counted: 4,
        listedOnly: 0,
        excluded: 0,
        unclassified: 0,
      },
    });
  });

  it("calls a blank part 未設定", () => {
    const { rollups } = reportInput({
      activities: [
        ...rows.activities,
        activity("ワーキンググループ支援", "2022-07-01", {
          summaryLine: "アカデミー",
        }),
      ],
    });
    const [year] = buildFigures(rollups, "未設定").fiscalYears;
    expect(year?.sections[1]?.lines?.[1]?.parts).toEqual({
      実施: 1,
      協議: 4,
      未設定: 1,
    });
  });
});
