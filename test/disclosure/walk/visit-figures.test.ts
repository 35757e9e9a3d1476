import { describe, expect, test } from "vitest";
import { visitFigures } from "../../../src/disclosure/walk/visit-figures";
import type { Figures } from "../../../src/report/figures";
import type { FigureCell } from "../../../src/report/cell";
import type { Chapter } from "../../../src/report/report";
import { day, month } from "../../support/dates";
import { walk } from "./visited";

const figures: Figures = {
  fiscalYears: [
    {
      fiscalYear: 2022,
      label: "令和4年度",
      asOf: day("2023-03-31"),
      sections: [
        { no: "01", title: "研修", count: 101 },
        {
          no: "02",
          title: "1on1",
          count: 102,
          byRank: [
            { rank: "部長級", total: 103, distinct: 104 },
            { rank: "未設定", total: 105 },
          ],
          distinctTotal: 106,
        },
      ],
      monthly: [
        {
          month: month("2022-04"),
          count: 107,
          byRank: {
            部長級: { count: 108, total: 109, distinct: 110 },
            未設定: { count: 111, total: 112 },
          },
        },
        {
          month: month("2022-05"),
          count: null,
          byRank: { 部長級: { count: null, total: null, distinct: null } },
        },
      ],
      records: {
        read: 113,
        counted: 114,
        listedOnly: 115,
        excluded: 116,
        unclassified: 117,
      },
    },
  ],
};

const overview = (
  fiscalYear: number,
  ...cells: readonly (FigureCell | undefined)[]
): Chapter => ({
  id: `overview-${fiscalYear}`,
  kind: "overview",
  title: "",
  fiscalYear,
  lead: [],
  sections: cells.map((figure, index) => ({
    id: String(index),
    title: "",
    blocks: [],
    ...(figure === undefined ? {} : { figure }),
  })),
});

const cell = (grain: "meeting" | "activity"): FigureCell => ({
  kind: "number",
  value: 1,
  unit: "times",
  selection: { grain, fiscalYear: 2022 },
});

const chapters = [
  { ...overview(2022, cell("meeting"), cell("meeting")), kind: "detail" },
  overview(2023, cell("meeting"), cell("meeting")),
  overview(2022, cell("activity"), cell("meeting")),
] as const;

const visit = (
  of: Figures = figures,
  own: readonly Chapter[] = chapters,
  ...hidden: readonly number[]
) =>
  walk(
    (visitor) => visitFigures(of, own, new Set(["未設定"]), visitor),
    ...hidden,
  );

const attendance = { kind: "attendance", fiscalYear: 2022 } as const;
const april = { ...attendance, month: "2022-04" } as const;
const year = { kind: "year", fiscalYear: 2022 } as const;

describe("the tree of figures", () => {
  test("tells those of meetings and of records, as what the pages print", () => {
    const { told, part } = visit();
    expect(part).toEqual(figures);
    const expected: readonly (readonly [number, object, string])[] = [
      [102, { ...attendance, measure: "count" }, "times"],
      [
        103,
        { ...attendance, rank: "部長級", measure: "totalAttendance" },
        "people",
      ],
      [
        104,
        { ...attendance, rank: "部長級", measure: "distinctAttendees" },
        "people",
      ],
      [
        105,
        { ...attendance, rank: null, measure: "totalAttendance" },
        "people",
      ],
      [106, { ...attendance, measure: "distinctAttendees" }, "people"],
      [107, { ...april, measure: "count" }, "times"],
      [108, { ...april, rank: "部長級", measure: "count" }, "times"],
      [109, { ...april, rank: "部長級", measure: "totalAttendance" }, "people"],
      [
        110,
        { ...april, rank: "部長級", measure: "distinctAttendees" },
        "people",
      ],
      [111, { ...april, rank: null, measure: "count" }, "times"],
      [112, { ...april, rank: null, measure: "totalAttendance" }, "people"],
      [113, { ...year, measure: "read" }, "records"],
      [114, { ...year, measure: "counted" }, "records"],
      [115, { ...year, measure: "listedOnly" }, "records"],
      [116, { ...year, measure: "excluded" }, "records"],
    ];
    expect(told.map(({ value, id, unit }) => [value, id, unit])).toEqual(
      expected,
    );
    // The pages have the words of it.
    expect(new Set(told.map(({ label }) => label))).toEqual(new Set([""]));
  });

  test.each(Array.from({ length: 15 }, (_, index) => 102 + index))(
    "hides %i, and nothing else",
    (value) => {
      const { part } = visit(figures, chapters, value);
      expect(JSON.stringify(part)).toBe(
        JSON.stringify(figures).replace(`:${value}`, ':"hidden"'),
      );
    },
  );

  test("a hidden one is told to nobody", () => {
    const { part } = visit(figures, chapters, 102, 107, 113);
    const again = visit(part);
    expect(again.part).toEqual(part);
    expect(again.told.map(({ value }) => value)).not.toContain("hidden");
    expect(again.told).toHaveLength(12);
  });

  test.each<[string, readonly Chapter[]]>([
    ["without an overview", []],
    ["without a figure beside the title", [overview(2022)]],
    ["of activities", [overview(2022, cell("activity"), cell("activity"))]],
    [
      "with no records behind the figure",
      [overview(2022, undefined, { kind: "number", value: 1, unit: "times" })],
    ],
  ])("tells no section %s", (_, own) => {
    const { told, part } = visit(figures, own);
    expect(told[0]?.value).toBe(107);
    expect(part).toEqual(figures);
  });

  test("a section of meetings that has no figures gets none", () => {
    const [first] = figures.fiscalYears;
    if (first === undefined) throw new Error("no year");
    const bare: Figures = {
      fiscalYears: [
        {
          ...first,
          sections: [
            { no: "01", title: "研修" },
            { no: "02", title: "1on1" },
          ],
        },
      ],
    };
    const { told, part } = visit(bare);
    expect(part).toEqual(bare);
    expect(told[0]?.value).toBe(107);
  });
});
