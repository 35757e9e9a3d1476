import { describe, expect, test } from "vitest";
import { unsetRanks, visitData } from "../../../src/disclosure/walk/visit-data";
import type { DataTable, DataValue } from "../../../src/report/report-data";
import { walk } from "./visited";

const COLUMNS = [
  "fiscalYear",
  "fiscalYearEra",
  "month",
  "sectionId",
  "section",
  "summaryLine",
  "part",
  "rankCode",
  "rank",
  "axis",
  "axisValue",
  "measureCode",
  "measure",
  "value",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], DataValue>>;

const tableOf = (...rows: readonly Row[]): DataTable => ({
  id: "figures",
  title: "数値",
  columns: COLUMNS.map((id) => ({ id, label: id })),
  rows: rows.map((row) => COLUMNS.map((id) => row[id] ?? null)),
});

const meeting: Row = {
  fiscalYear: 2022,
  fiscalYearEra: "令和4年度",
  sectionId: "meetings",
  section: "1on1",
};

const visits: Row = {
  ...meeting,
  measureCode: "totalAttendance",
  measure: "のべ人数",
  value: 9,
};

const visit = (table: DataTable, ...hidden: readonly number[]) =>
  walk((visitor) => visitData(table, "ja", visitor), ...hidden);

const idsOf = (...rows: readonly Row[]) =>
  visit(tableOf(visits, ...rows))
    .told.slice(1)
    .map(({ id }) => id);

const attendance = { kind: "attendance", fiscalYear: 2022 } as const;

describe("rows of the data for machines", () => {
  test.each<[string, Row, object]>([
    [
      "回数 of the year",
      { ...meeting, measureCode: "count", value: 5 },
      { ...attendance, measure: "count" },
    ],
    [
      "実人数 of a month and a rank",
      {
        ...meeting,
        month: "2022-04",
        rankCode: "R1",
        rank: "部長級",
        measureCode: "distinctAttendees",
        value: 2,
      },
      {
        ...attendance,
        month: "2022-04",
        rank: "部長級",
        measure: "distinctAttendees",
      },
    ],
    [
      "のべ of 未設定",
      {
        ...meeting,
        rankCode: "R0",
        rank: "未設定",
        measureCode: "totalAttendance",
        value: 2,
      },
      { ...attendance, rank: null, measure: "totalAttendance" },
    ],
    [
      "a figure of the whole year",
      { fiscalYear: 2022, measureCode: "once", value: 3 },
      { kind: "year", fiscalYear: 2022, measure: "once" },
    ],
  ])("are the figure that the pages print: %s", (_, row, id) => {
    expect(idsOf(row)).toEqual([id]);
  });

  test.each<[string, Row]>([
    ["by an axis", { ...visits, axis: "division", axisValue: "課" }],
    ["of a line", { ...visits, summaryLine: "研修一" }],
    ["of a part", { ...visits, part: "実施" }],
    [
      "of activities",
      { ...meeting, sectionId: "groups", measureCode: "count" },
    ],
    ["of no year", { ...visits, fiscalYear: null }],
    [
      "of a month, of no attendance",
      { ...meeting, month: "2022-04", measureCode: "once" },
    ],
    [
      "of a rank, of no attendance",
      { ...meeting, rankCode: "R1", measureCode: "once" },
    ],
  ])("stand alone otherwise, whatever their value: %s", (_, row) => {
    const [one, same] = idsOf({ ...row, value: 4 }, { ...row, value: 5 });
    expect(one?.kind).toBe("alone");
    expect(one).toEqual(same);
    expect(one).not.toEqual(idsOf({ ...row, section: "他", value: 4 })[0]);
  });

  test("are told in their words, with the unit of the measure", () => {
    const { told } = visit(
      tableOf({ ...visits, rankCode: "R1", rank: "部長級", value: 9 }),
    );
    expect(told).toMatchObject([
      {
        label: "数値 令和4年度 1on1 部長級 のべ人数",
        value: 9,
        unit: "people",
      },
    ]);
    expect(told[0]).not.toHaveProperty("place");
    expect(
      visit(tableOf({ ...visits, measureCode: "count", value: 1 })).told[0]
        ?.unit,
    ).toBe("times");
  });

  test("without a value are told to nobody", () => {
    expect(visit(tableOf({ ...visits, value: null })).told).toEqual([]);
  });

  test("stay as they are when nothing is hidden", () => {
    const table = tableOf(visits, { ...visits, value: 2 });
    expect(visit(table).part).toBe(table);
  });

  test("have a blank value and a mark where they are hidden", () => {
    const table = tableOf(visits, { ...visits, rank: "部長級", value: 2 });
    const { part } = visit(table, 2);
    expect(part.columns.at(-1)?.id).toBe("valueNote");
    expect(part.columns).toHaveLength(COLUMNS.length + 1);
    const [told, hidden] = part.rows;
    expect(told).toEqual([...(table.rows[0] ?? []), null]);
    expect(hidden).toEqual([
      ...(table.rows[1] ?? []).slice(0, -1),
      null,
      "秘匿",
    ]);
  });
});

test("labels of 未設定 are those of its code", () => {
  expect(
    unsetRanks(
      tableOf(
        { rankCode: "R0", rank: "その他" },
        { rankCode: "R1", rank: "部長級" },
        { rank: "未設定" },
      ),
    ),
  ).toEqual(new Set(["その他"]));
});
