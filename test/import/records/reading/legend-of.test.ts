import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unreadNotes } from "../../../../src/import/records/planning/asking/unread-notes";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists that say what the colours of their cells stand for, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

type Row = readonly (string | null)[];
type Colours = Readonly<Record<string, { fill?: string; letters?: string }>>;

const HEADINGS = ["実施日", "開始", "氏名", "補佐官", "テーマ"];
const held = (day: string, ...more: Row): Row => [
  ...[`2023/4/${day}`, "13:30", "天野大地", "宮崎光世", "見直し"],
  ...more,
];
/** @param colours by "row,column" from 0 */
const tabOf = async (rows: readonly Row[], colours: Colours) => {
  const cells = new Map(
    Object.entries(colours).map(([key, { fill, letters }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [
        key,
        {
          value: rows[row]?.[column] ?? null,
          style: {
            ...(fill === undefined
              ? {}
              : {
                  fill: {
                    type: "pattern" as const,
                    pattern: "solid" as const,
                    fgColor: { rgb: fill },
                  },
                }),
            ...(letters === undefined
              ? {}
              : { font: { color: { rgb: letters } } }),
          },
        },
      ];
    }),
  );
  const bytes = await writeXlsx({
    sheets: [{ name: "R5", rows: rows.map((row) => [...row]), cells }],
  });
  const tab = await city.tabWith("meetings", [HEADINGS.join("\t")]);
  await tab.takeFile(new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"));
  return tab;
};
const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.detail, rows]);
const notesOf = ({ table, understanding }: ImportController) =>
  unreadNotes(
    table ?? { notes: [], columns: [], rows: [] },
    understanding?.mapping ?? new Map(),
    {
      cancelled: ["中止"],
      fields: [],
    },
  ).map(({ name, text }) => `${name} ${text}`);

describe("a legend", () => {
  it("beside the list is of the rows in its colours, not of its own row", async () => {
    const tab = await tabOf(
      [
        [...HEADINGS, null, "凡例"],
        held("5", null, "灰色：中止"),
        held("6", null, "黄色：オンライン"),
        held("7"),
        held("10"),
      ],
      {
        "2,0": { fill: "BFBFBF" },
        "2,2": { fill: "BFBFBF" },
        "2,6": { fill: "BFBFBF" },
        "3,1": { fill: "FFFF00" },
      },
    );
    expect(statesOf(tab)).toEqual(["実施", "wrong", "実施", "実施"]);
    expect(asked(tab)).toEqual([["灰色：中止", 1]]);
    expect(notesOf(tab)).toEqual(["2 灰色：中止", "3 黄色：オンライン"]);
    expect(tab.table?.columns.map(({ heading }) => heading)).toEqual(HEADINGS);
    const [key = ""] = tab.questions.map(({ answerKey }) => answerKey);
    await tab.change(answerQuestion(key, "中止"));
    expect(statesOf(tab)).toEqual(["実施", "中止", "実施", "実施"]);
  });

  it("may be a filled cell and what it stands for", async () => {
    const tab = await tabOf(
      [
        [...HEADINGS, null, "凡例", null],
        held("5", null, null, "中止"),
        held("6", null, null, "オンライン"),
        held("7"),
        held("10"),
      ],
      {
        "1,6": { fill: "FFC7CE" },
        "2,6": { fill: "C6EFCE" },
        "3,2": { fill: "FFC7CE" },
        "4,2": { fill: "C6EFCE" },
      },
    );
    expect(statesOf(tab)).toEqual(["実施", "実施", "wrong", "実施"]);
    expect(asked(tab)).toEqual([["凡例：中止", 1]]);
  });

  it("in headings and titles is told, and asked of letters and fills", async () => {
    const tab = await tabOf(
      [
        ["令和5年度 面談（グレーの行は中止、赤字は代理）"],
        ["実施日", "開始", "氏名（青字は欠席）", "補佐官", "テーマ"],
        held("5"),
        held("6"),
        held("7"),
        held("10"),
        held("11"),
      ],
      {
        "3,0": { fill: "D9D9D9" },
        "4,2": { letters: "FF0000" },
        "5,2": { letters: "0070C0" },
        "6,2": { fill: "FFFF00" },
      },
    );
    expect(asked(tab)).toEqual([
      ["グレー：中止", 1],
      ["赤字：代理", 1],
      ["青字：欠席", 1],
    ]);
    expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong", "wrong", "実施"]);
    expect(notesOf(tab)).toEqual([
      "1 令和5年度 面談（グレーの行は中止、赤字は代理）",
      "2 氏名（青字は欠席）",
    ]);
  });

  it("is of one cell's day alone in a table with a column a month", async () => {
    const tab = await tabOf(
      [
        ["令和5年度 面談（グレーは中止）"],
        ["氏名", "補佐官", "4月", "5月", "6月"],
        ["天野大地", "宮崎光世", "4/12", "5/10", "6/14"],
        ["朝霧正道", "宮崎光世", "4/13", "5/11", "6/15"],
        ["春野和則", "宮崎光世", "4/14", "5/12", "6/16"],
      ],
      { "2,3": { fill: "BFBFBF" }, "4,0": { fill: "BFBFBF" } },
    );
    expect(asked(tab)).toEqual([["グレー：中止", 4]]);
    expect(statesOf(tab)).toEqual([
      ...["実施", "wrong", "実施"],
      ...["実施", "実施", "実施"],
      ...["wrong", "wrong", "wrong"],
    ]);
  });

  it("is told where no colours are seen, and a theme of colours is none", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ（網掛けは中止）",
      "2023/4/5\t13:30\t天野大地\t宮崎光世\t緑の基金は継続",
    ]);
    expect(statesOf(tab)).toEqual(["実施"]);
    expect(notesOf(tab)).toEqual(["1 テーマ（網掛けは中止）"]);
  });
});
