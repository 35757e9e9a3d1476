import { describe, expect, test } from "vitest";
import { visitChart } from "../../../src/disclosure/walk/visit-chart";
import type { ChartBlock, ChartFigures } from "../../../src/report/chart-block";
import { month } from "../../support/dates";
import { context, walk } from "./visited";

const months = [month("2022-04"), month("2022-05"), month("2022-06")];

const selections = (rank: string, measure?: "totalAttendance") =>
  months.map((each) => ({
    grain: "meeting" as const,
    fiscalYear: 2022,
    month: each,
    rank,
    ...(measure === undefined ? {} : { measure }),
  }));

const chart: ChartBlock = {
  kind: "chart",
  id: "meetings-2022",
  caption: "月別の回数",
  summary: "はじめの言葉",
  told: { year: "令和4年度", measure: "回数", total: 12 },
  unit: "times",
  months,
  totals: [4, 8, null],
  series: [
    { label: "部長級", values: [3, 6, null], selections: selections("部長級") },
    { label: "課長級", values: [1, 2, null], selections: selections("課長級") },
  ],
  bands: [],
  milestones: [],
  slots: [8, 8, 8],
};

const visits: ChartFigures = {
  caption: "月別ののべ人数",
  summary: "のべの言葉",
  told: { year: "令和4年度", measure: "のべ人数", total: 14 },
  unit: "people",
  totals: [5, 9, null],
  series: [
    {
      label: "部長級",
      values: [5, 9, null],
      selections: selections("部長級", "totalAttendance"),
    },
  ],
};

const visit = (block: ChartBlock, ...hidden: readonly number[]) =>
  walk((visitor) => visitChart(block, context, visitor), ...hidden);

describe("figures of a chart of meetings", () => {
  test("are told by month and rank; a month after 基準日 has none", () => {
    const { told, part } = visit(chart);
    expect(part).toEqual(chart);
    expect(
      told.map(({ label, value, unit, id }) => [label, value, unit, id]),
    ).toEqual([
      ["月別の回数 4月", 4, "times", cell(0)],
      ["月別の回数 5月", 8, "times", cell(1)],
      ["月別の回数 4月 部長級", 3, "times", cell(0, "部長級")],
      ["月別の回数 5月 部長級", 6, "times", cell(1, "部長級")],
      ["月別の回数 4月 課長級", 1, "times", cell(0, "課長級")],
      ["月別の回数 5月 課長級", 2, "times", cell(1, "課長級")],
      ["月別の回数", 12, "times", cell()],
    ]);
    expect(told.every(({ place }) => place === context.place)).toBe(true);
  });

  test("are told of every measure that the chart can show", () => {
    const block: ChartBlock = {
      ...chart,
      measures: [{ id: "totalAttendance", label: "のべ人数", figures: visits }],
    };
    const { told, part } = visit(block, 9);
    expect(told.slice(7).map(({ value, unit }) => [value, unit])).toEqual([
      [5, "people"],
      [9, "people"],
      [5, "people"],
      [9, "people"],
      [14, "people"],
    ]);
    expect(told.at(-1)?.id).toEqual({ ...cell(), measure: "totalAttendance" });
    expect(part.measures).toMatchObject([
      {
        id: "totalAttendance",
        label: "のべ人数",
        figures: {
          caption: "月別ののべ人数",
          totals: [5, "hidden", null],
          series: [{ values: [5, "hidden", null] }],
          told: { total: 14 },
        },
      },
    ]);
    expect(part.measures?.[0]?.figures).not.toHaveProperty("slots");
    expect(part.measures?.[0]?.figures.summary).not.toBe("のべの言葉");
    expect(part.summary).toBe("はじめの言葉");
  });

  test.each([
    ["a cell", 1, { series: [{}, { values: ["hidden", 2, null] }] }],
    ["a month", 8, { totals: [4, "hidden", null] }],
    ["the whole", 12, { told: { total: "hidden" } }],
  ])("are told no more where they are hidden: %s", (_, value, left) => {
    const { part } = visit(chart, value);
    expect(part).toMatchObject(left);
    expect(part.summary).not.toBe("はじめの言葉");
    expect(part.summary).toContain("令和4年度");
    const found = JSON.stringify([part.totals, part.series, part.told]);
    expect(found.split('"hidden"')).toHaveLength(2);
    expect(part.slots).toEqual([8, 8, 8]);
  });

  test("of activities tell of no people", () => {
    const ofActivities = { ...chart, ruleId: "trainings" };
    const { told, part } = visit(ofActivities, 1);
    expect(told).toEqual([]);
    expect(part).toBe(ofActivities);
  });

  test("without any rank are those of no year", () => {
    const { told } = visit({ ...chart, series: [] });
    expect(told.map(({ id }) => id)).toEqual([
      { ...cell(0), fiscalYear: 0 },
      { ...cell(1), fiscalYear: 0 },
      { ...cell(), fiscalYear: 0 },
    ]);
  });
});

const cell = (index?: number, rank?: string) => ({
  kind: "attendance",
  fiscalYear: 2022,
  measure: "count",
  ...(index === undefined ? {} : { month: months[index] }),
  ...(rank === undefined ? {} : { rank }),
});
