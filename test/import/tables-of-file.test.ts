import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { tableOfText, tablesOfFile } from "../../src/import/tables-of-file";

const ROWS = [
  ["日付", "氏名"],
  ["5/1", "朝霧正道"],
];

it.each(["utf-16le", "utf-16be"])(
  "reads what Excel saves as Unicode text: %s",
  async (encoding) => {
    const text = `\uFEFF${ROWS.map((row) => row.join("\t")).join("\r\n")}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    }
    expect((await tablesOfFile(bytes))?.[0]?.rows).toEqual(ROWS);
  },
);

it.each([
  ["commas", "日付,氏名\n5/1,朝霧正道"],
  ["semicolons", "日付;氏名\n5/1;朝霧正道"],
  ["tabs", "日付\t氏名\n5/1\t朝霧正道"],
])("reads a text with %s", async (_, text) => {
  expect((await tableOfText(text)).rows).toEqual(ROWS);
});

it("keeps a semicolon within a cell of a text with commas", async () => {
  const { rows } = await tableOfText("日付,氏名\n5/1,朝霧正道;春野和則");
  expect(rows[1]).toEqual(["5/1", "朝霧正道;春野和則"]);
});

it("knows what is struck out in a workbook: whole cells, and what was put right within one", async () => {
  const font = { strikethrough: true };
  const cells = new Map([
    ["1,0", { value: "5/1", style: { font } }],
    [
      "1,1",
      {
        value: "朝霧正道春野和則",
        type: "richText" as const,
        richText: [{ text: "朝霧正道", font }, { text: "春野和則" }],
      },
    ],
    [
      "2,1",
      {
        value: "夏川佳代 ",
        type: "richText" as const,
        richText: [{ text: "夏川佳代", font }, { text: " " }],
      },
    ],
  ]);
  const rows = [...ROWS, ["5/2", "夏川佳代"]];
  const bytes = await writeXlsx({ sheets: [{ name: "R5", rows, cells }] });
  const [table] = (await tablesOfFile(bytes)) ?? [];
  expect(table?.rows.map((row) => row.map((text) => text.trim()))).toEqual([
    ["日付", "氏名"],
    ["5/1", "春野和則"],
    ["5/2", "夏川佳代"],
  ]);
  expect(table?.struck).toEqual(
    new Map([
      [1, new Set([0])],
      [2, new Set([1])],
    ]),
  );
});

it("tells rows and columns that were dragged shut as hidden ones", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "R5",
        rows: ROWS,
        columns: [{ width: 12 }, { width: 0.1 }],
        rowDefs: new Map([
          [0, { height: 15 }],
          [1, { height: 0.25 }],
        ]),
      },
    ],
  });
  const [table] = (await tablesOfFile(bytes)) ?? [];
  expect(table?.hidden).toEqual({ rows: [1], columns: [1] });
});

it("keeps the text of a formula that was never calculated", async () => {
  const cells = new Map([
    ["1,0", { value: null, formula: "A1+7" }],
    ["1,1", { value: null, formula: "B1", formulaResult: "朝霧正道" }],
  ]);
  const rows = [
    ["日付", "氏名"],
    [null, null],
  ];
  const bytes = await writeXlsx({ sheets: [{ name: "R5", rows, cells }] });
  const [table] = (await tablesOfFile(bytes)) ?? [];
  expect(table?.rows[1]).toEqual(["=A1+7", "朝霧正道"]);
});

it("takes no day from a date that is shown without one, as 2022/5 is once it is typed", async () => {
  const shown = (value: string, numFmt: string) => ({
    value: new Date(value),
    style: { numFmt },
  });
  const first = "2022-05-01T00:00:00Z";
  const formats = [
    'yyyy"年"m"月"',
    'yyyy"年"m"月";@',
    '[$-411]ggge"年"m"月"',
    "mmm-yy",
    "yyyy/m",
    "yyyy/m/d",
    'yyyy"年"m"月"d"日"',
  ];
  const cells = new Map([
    ...formats.map(
      (format, at) => [`${at + 1},0`, shown(first, format)] as const,
    ),
    ["8,0", shown("2022-05-17T00:00:00Z", 'yyyy"年"m"月"')],
    ["9,0", shown("2022-05-01T13:30:00Z", 'yyyy"年"m"月"')],
  ]);
  const rows = [["日付"], ...Array.from({ length: 9 }, () => [null])];
  const bytes = await writeXlsx({ sheets: [{ name: "R4", rows, cells }] });
  const [table] = (await tablesOfFile(bytes)) ?? [];
  expect(table?.rows.map(([text]) => text)).toEqual([
    "日付",
    ...Array.from({ length: 5 }, () => "2022年5月"),
    ...Array.from({ length: 2 }, () => "2022-05-01"),
    "2022-05-17",
    "2022-05-01 13:30",
  ]);
});

it.each([
  ['m"月"d"日"', "2024-04-02T00:00:00Z", "4/2"],
  ["m/d(aaa)", "2024-04-02T00:00:00Z", "4/2"],
  ["d-mmm", "2024-04-02T00:00:00Z", "4/2"],
  ["m/d h:mm", "2024-04-02T13:30:00Z", "4/2 13:30"],
  ['m"月"', "2024-04-01T00:00:00Z", "4月"],
  ["[$-411]ge.m.d", "2024-04-02T00:00:00Z", "2024-04-02"],
  ["d", "2024-04-02T00:00:00Z", "2024-04-02"],
  ["yyyy/m/d h:mm", "2024-04-02T13:30:00Z", "2024-04-02 13:30"],
])("takes the year of a date as it is shown: %s", async (numFmt, at, text) => {
  const cells = new Map([
    ["1,0", { value: new Date(at), style: { numFmt } }] as const,
  ]);
  const rows = [["月日"], [null]];
  const bytes = await writeXlsx({ sheets: [{ name: "R4", rows, cells }] });
  const [table] = (await tablesOfFile(bytes)) ?? [];
  expect(table?.rows[1]).toEqual([text]);
});

it.each([
  ["2022/08/11 0:00:00", "2022/08/11"],
  ["2022-08-11 00:00:00.000", "2022-08-11"],
  ["2022-08-11T00:00:00", "2022-08-11"],
  ["2022年8月11日 0:00", "2022年8月11日"],
  ["2022/08/11 10:00:00", "2022/08/11 10:00:00"],
  ["0:00", "0:00"],
])("takes no time from midnight behind a day: %s", async (written, text) => {
  const { rows } = await tableOfText(`日付,氏名\n${written},朝霧正道`);
  expect(rows[1]).toEqual([text, "朝霧正道"]);
});

it.each([
  ['="0213"', "0213"],
  ['"=""0213"""', "0213"],
  ['=""', ""],
  ["=A1+7", "=A1+7"],
])(
  "reads a text that is kept from a spreadsheet: %s",
  async (written, text) => {
    const { rows } = await tableOfText(`番号,氏名\n${written},朝霧正道`);
    expect(rows[1]).toEqual([text, "朝霧正道"]);
  },
);

it("keeps the places that a number is shown with: 4.20 may be a day", async () => {
  const cell = (numFmt: string) => ({ value: 4.2, style: { numFmt } });
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "一覧",
        rows: [[4.2, 4.2]],
        cells: new Map([
          ["0,0", cell("0.00")],
          ["0,1", cell("#,##0")],
        ]),
      },
    ],
  });
  expect((await tablesOfFile(bytes))?.[0]?.rows).toEqual([["4.20", "4.2"]]);
});

it("takes no day from 2022年5月 as Excel in Japanese has it, by the number of its format alone", async () => {
  const numFmt = 'yyyy"年"m"月"';
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "一覧",
        rows: [[date("2022-05-01"), date("2022-05-02")]],
        cells: new Map(
          [0, 1].map((index) => [
            `0,${index}`,
            { value: date(`2022-05-0${index + 1}`), style: { numFmt } },
          ]),
        ),
      },
    ],
  });
  const files = unzipSync(bytes);
  const styles = strFromU8(files["xl/styles.xml"] ?? new Uint8Array());
  const [, id = ""] = /numFmtId="(\d+)" formatCode/u.exec(styles) ?? [];
  const byNumber = styles
    .replace(/<numFmts.*<\/numFmts>/u, "")
    .replaceAll(`numFmtId="${id}"`, 'numFmtId="55"');
  expect(byNumber).not.toContain("年");
  files["xl/styles.xml"] = strToU8(byNumber);
  const [table] = (await tablesOfFile(zipSync(files))) ?? [];
  expect(table?.rows).toEqual([["2022年5月", "2022-05-02"]]);
});

it("is no table of an old .xls file", async () => {
  const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  expect(await tablesOfFile(bytes)).toBeUndefined();
});
