import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../src/disclosure/disclose";
import { disclose } from "../../src/disclosure/disclose";
import { findSmallFigures } from "../../src/disclosure/find-small-figures";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/report";
import { reportInput } from "../report/fixture";
import { activity } from "../report/record-builders";
import { blocksOf, chapterOf } from "../report/read-report";

const input = reportInput(
  {
    activities: [
      activity("研修", "2022-06-28", {
        summaryLine: "研修一",
        title: "少人数の研修",
        lecturer: "青葉 一郎",
        participantCount: 2,
      }),
    ],
  },
  { fiscalYears: [2022] },
);
const report = buildReport({ ...input, edition: "public" });
const hide = (of: Report = report): Disclosure =>
  disclose(of, { mode: "hide", threshold: 3 });

describe("figures of few people", () => {
  it("are named with their place, in the order of the document, and once each", () => {
    const small = findSmallFigures(report, { mode: "warn", threshold: 3 });
    expect(new Set(small.map(({ key }) => key)).size).toBe(small.length);
    expect(small[0]).toMatchObject({
      label: "令和4年度の主な実施内容 1on1ミーティング 課長級 のべ",
      value: 2,
      unit: "people",
      places: expect.arrayContaining([
        expect.objectContaining({ chapterId: "overview-2022" }),
      ]),
    });
    expect(small.map(({ label }) => label)).toContain(
      "令和4年度 研修 研修一 参加者",
    );
  });

  it("are none of activities, whose 回数 tells of no people", () => {
    const small = findSmallFigures(report, { mode: "warn", threshold: 3 });
    expect(
      small.filter(
        ({ unit, label }) => unit === "times" && /研修/u.test(label),
      ),
    ).toEqual([]);
  });

  it.each([0, 1])("are not looked for with the threshold %i", (threshold) => {
    expect(disclose(report, { mode: "hide", threshold })).toMatchObject({
      report,
      small: [],
      hidden: [],
    });
  });

  it("stay in the document that tells of them", () => {
    const told = disclose(report, { mode: "warn", threshold: 3 });
    expect(told.report).toBe(report);
    expect(told.small.length).toBeGreaterThan(10);
    expect(told.hidden).toEqual([]);
  });

  it.each(["internal", undefined] as const)(
    "stay in every document but the public one: %s",
    (edition) => {
      const other = buildReport({
        ...input,
        ...(edition === undefined ? {} : { edition }),
      });
      expect(hide(other)).toMatchObject({ report: other, hidden: [] });
    },
  );
});

describe("a document that hides them", () => {
  const { report: hidden } = hide();
  const [year] = chapterOf(hidden, "detail-meetings").sections;
  const blocks = year?.blocks ?? [];

  it("tells neither the highest nor the lowest month of a chart, and says that values are left out", () => {
    const [chart] = blocksOf(blocks, "chart");
    expect(chart?.summary).not.toMatch(/最も/u);
    expect(chart?.summary).toContain("伏せた値があり");
    expect(chart?.caption).toContain("伏せた値を除く");
    expect(chart?.measures).toBeUndefined();
  });

  it("writes ＊ for the people in several ranks", () => {
    const [ranks] = blocksOf(blocks, "table");
    expect(ranks?.notes.join("")).toContain("＊名少なくなります");
    expect(ranks?.notes.at(-1)).toBe("＊は、人数が少ないため伏せた数値です。");
  });

  it("has blank values with their mark in the data, and defines it", () => {
    const { figures, definitions } = hidden.data;
    const at = (id: string) =>
      figures.columns.findIndex((column) => column.id === id);
    const marked = figures.rows.filter(
      (row) => row[at("valueNote")] === "秘匿",
    );
    expect(marked.length).toBeGreaterThan(10);
    for (const row of marked) expect(row[at("value")]).toBeNull();
    expect(
      definitions.rows.filter((row) => row.includes("valueNote")),
    ).toHaveLength(1);
    expect(report.data.figures.columns).not.toContainEqual(
      expect.objectContaining({ id: "valueNote" }),
    );
  });

  it("hides the participants of a training", () => {
    const cards = chapterOf(hidden, "detail-trainings-2022").lead.flatMap(
      (block) => (block.kind === "cards" ? block.cards : []),
    );
    expect(
      cards.flatMap(({ lines }) =>
        lines.filter(({ label }) => label === "参加者"),
      ),
    ).toEqual([{ label: "参加者", value: { kind: "hidden", unit: "people" } }]);
  });
});
