import { day } from "../../../support/dates";
import { describe, expect, it } from "vitest";
import type { EnterableField } from "../../../../src/entering/enterable-fields";
import type { FoundTable } from "../../../../src/import/found-table";
import { groupRows } from "../../../../src/import/records/planning/rows/group-rows";
import { mapChoices } from "../../../../src/fields/record-choices";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

const HEADINGS = ["日付", "開始", "氏名", "補佐官", "テーマ", "備考"];

const read = (rows: FoundTable["rows"], merged: FoundTable["merged"] = []) => {
  const table = readTableRows(
    { rows, merged },
    (text) => [...HEADINGS, "件名", "回数", "人数"].includes(text),
    importColumnMessages.ja,
  );
  if (table === undefined) throw new RangeError("no list");
  return table;
};

it("knows the cells of a row that are struck out, merged ones in each of their rows", () => {
  const rows = [HEADINGS, ["5/1", "10:00", "朝霧"], ["", "11:00", "春野"]];
  const table = readTableRows(
    {
      rows,
      merged: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      struck: new Map([[1, new Set([0, 2])]]),
    },
    (text) => HEADINGS.includes(text),
    importColumnMessages.ja,
  );
  expect(table?.rows.map(({ struck }) => [...(struck ?? [])])).toEqual([
    [0, 2],
    [0],
  ]);
});

it.each(["R4.6.8", "令和4年6月8日", "4.6.8", "2022-06-08"])(
  "takes no row with a day for a second row of headings: %s",
  (written) => {
    const table = read([
      ["日付", "氏名", "担当", "記録者"],
      [written, "朝霧正道", "宮崎光世", "光石有希"],
      ["", "春野和則", "石原弘子", "光石有希"],
    ]);
    expect(table.columns.map(({ heading }) => heading)).toEqual([
      "日付",
      "氏名",
      "担当",
      "記録者",
    ]);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([written, ""]);
  },
);

const numbersOf = (rows: FoundTable["rows"]) =>
  read([HEADINGS, ...rows]).rows.map(({ name }) => name);

describe("rows of a list", () => {
  it.each([
    ["remarked as 計", ["5/1", "13:30", "朝霧", "宮崎", "予算", "計"]],
    ["about 小計", ["2023-05-01", "", "朝霧", "宮崎", "小計", ""]],
    [
      "about 平均, with nothing but a person",
      ["5/1", "", "朝霧", "", "平均", ""],
    ],
  ])("keep a meeting %s", (_, row) => {
    expect(numbersOf([row])).toEqual(["2"]);
  });

  it.each([
    "計",
    "合　計",
    "4月計",
    "中間計",
    "令和２年度計",
    "小計（４回）",
    "計2回",
    "実人数",
    "平均",
  ])("leave out a total: %s", (total) => {
    const { rows, leftOut } = read([
      HEADINGS,
      ["5/1", "", "朝霧", "宮崎", "予算", ""],
      ["", total, "", "", "", "10"],
      ["4月30日", total, "", "", "", "10"],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(["2"]);
    expect(leftOut.totals).toEqual(["3", "4"]);
  });

  it("leave out what was counted below them: 件数 | 6", () => {
    const { rows, leftOut } = read([
      HEADINGS,
      ["5/1", "", "朝霧", "宮崎", "予算", ""],
      ["件数", "6", "", "", "", ""],
    ]);
    expect(rows.map(({ name }) => name)).toEqual(["2"]);
    expect(leftOut.totals).toEqual(["3"]);
  });

  it("are of the year that a heading among them says", () => {
    const meeting = ["5/1", "", "朝霧", "宮崎", "予算", ""];
    const { rows, leftOut, above } = read([
      ["令和3年度 面談一覧"],
      HEADINGS,
      meeting,
      ["令和4年度", "令和4年度", "令和4年度"],
      meeting,
      ["【4月】"],
      ["■令和５年度"],
      meeting,
    ]);
    expect(above).toEqual(["令和3年度 面談一覧"]);
    expect(rows.map(({ period }) => period?.fiscalYear)).toEqual([
      undefined,
      2022,
      2023,
    ]);
    expect(leftOut.notes).toEqual(["4", "6", "7"]);
  });

  it("say with 〃 what stands above a row with a person alone", () => {
    const { rows } = read([
      HEADINGS,
      ["5/1", "13:30", "朝霧", "宮崎", "予算", ""],
      ["", "", "春野", "", "", ""],
      ["〃", "15:00", "夏川", "〃", "〃", ""],
      ["5/8", "", "秋津", "石原", "", ""],
      ["5/9", "", "冬木", "〃", "〃", ""],
    ]);
    expect(rows[2]?.cells.slice(0, 5)).toEqual([
      "5/1",
      "15:00",
      "夏川",
      "宮崎",
      "予算",
    ]);
    // A meeting without a theme has none to repeat.
    expect(rows[4]?.cells.slice(3, 5)).toEqual(["石原", ""]);
  });
});

describe("numbers in merged cells", () => {
  const fields = [
    ["from", "DATE"],
    ["title", "SINGLE_LINE_TEXT"],
    ["count", "NUMBER"],
  ].map(([name = "", type = ""]): EnterableField => ({
    name,
    code: name,
    label: name,
    type,
    options: [],
    isRequired: false,
    isLookup: false,
    isCopied: false,
    isInTable: false,
  }));
  const table = read(
    [
      ["日付", "件名", "回数"],
      ["5/1", "研修", "4"],
      ["", "相談", ""],
      ["5/3", "講座", "2"],
    ],
    [
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
    ],
  );
  const group = (edits: ReadonlyMap<string, string>) =>
    groupRows(table.rows, {
      kind: "activities",
      startMonth: 4,
      today: day("2024-06-01"),
      choices: mapChoices((choice) => (choice === null ? [] : [choice])),
      fields,
      mapping: new Map([
        [0, "from"],
        [1, "title"],
        [2, "count"],
      ]),
      columns: table.columns,
      constants: new Map(),
      edits,
      answers: new Map(),
      isJoining: false,
      isFirstPrincipal: false,
      isPerson: () => false,
      isCode: () => false,
      isDivision: () => false,
      adviserNamed: () => undefined,
      adviserLike: () => undefined,
    }).map(({ entered, doubts }) => [
      entered.texts.from,
      entered.texts.count,
      ...doubts.map(({ level, code }) => `${level} ${code}`),
    ]);

  it("are not multiplied: they stay in the first row, and the others are asked for", () => {
    expect(group(new Map())).toEqual([
      ["5/1", "4", "warning numberShared"],
      ["5/1", undefined, "error numberShared"],
      ["5/3", "2"],
    ]);
  });

  it("are what somebody says of each row", () => {
    expect(
      group(
        new Map([
          ["2:count", "3"],
          ["3:count", "1"],
        ]),
      ),
    ).toEqual([
      ["5/1", "3"],
      ["5/1", "1"],
      ["5/3", "2"],
    ]);
  });
});
