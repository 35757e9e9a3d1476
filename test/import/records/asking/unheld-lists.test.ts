import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists, blocks and marks that say outside of the rows which of them were not held. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"];

const HEADINGS = ["実施日", "開始", "氏名", "補佐官", "テーマ"];
const held = (day: string) => [day, "13:30", "天野大地", "宮崎光世", "見直し"];
const ROWS = ["2023/4/5", "2023/5/10", "2023/6/14"].map(held);

const tabOf = async (sheets: Sheets, name = "面談.xlsx") => {
  const tab = await city.tabWith("meetings", [HEADINGS.join("\t")]);
  const bytes = await writeXlsx({ sheets });
  await tab.takeFile(new File([bytes as Uint8Array<ArrayBuffer>], name));
  return tab;
};

/** The rows that are asked about, with what is asked of them. */
const asked = ({ planned }: ImportController) =>
  planned.flatMap(({ rows: [row], problems }) =>
    problems.flatMap(({ code, detail }) =>
      code === "rowCalledOff" ? [[row, detail]] : [],
    ),
  );

describe("a list that is called by what was not held", () => {
  it("is asked once for all of its rows, by the name of its sheet", async () => {
    const tab = await tabOf([
      { name: "実施分", rows: [HEADINGS, ROWS[0] ?? []] },
      { name: "中止・延期分", rows: [HEADINGS, ...ROWS.slice(1)] },
    ]);
    expect(asked(tab)).toEqual([
      ["中止・延期分 2", "中止・延期分"],
      ["中止・延期分 3", "中止・延期分"],
    ]);
    expect(tab.questions).toHaveLength(1);
    const [question] = tab.questions;
    await tab.change(answerQuestion(question?.problem.answerKey ?? "", "中止"));
    expect(
      tab.planned.map(({ sent, standing }) => [standing, sent.状態?.value]),
    ).toEqual([
      ["write", "実施"],
      ["write", "中止"],
      ["write", "中止"],
    ]);
  });

  it.each([
    "令和5年度 面談 中止・延期となったもの",
    "中止した面談の一覧",
    "中止した1on1一覧",
    "欠席者一覧",
    "未実施",
  ])("by its title: %s", async (title) => {
    const tab = await tabOf([
      { name: "Sheet1", rows: [[title], HEADINGS, ...ROWS] },
    ]);
    expect(asked(tab)).toEqual(["3", "4", "5"].map((row) => [row, title]));
  });

  it("by the name of the file", async () => {
    const sheets = [{ name: "Sheet1", rows: [HEADINGS, ...ROWS] }];
    expect(asked(await tabOf(sheets, "2023_中止分.xlsx"))).toHaveLength(3);
  });

  it.each([
    "令和5年度 面談実施・中止一覧",
    "面談記録（中止を除く）",
    "灰色は中止",
    "中止：灰色",
    "出席・欠席一覧",
    "キャンセル待ち一覧",
  ])("is not, where the title says otherwise: %s", async (title) => {
    const tab = await tabOf([
      { name: "Sheet1", rows: [[title], HEADINGS, ...ROWS] },
    ]);
    expect(asked(tab)).toEqual([]);
  });
});

describe("days of meetings that were not held, outside of the rows", () => {
  const beside = (gap: readonly string[]) => [
    [...HEADINGS, ...gap, "中止した回"],
    ...ROWS.map((row, at) => [...row, ...gap, ["6/14", "2023/8/22"][at] ?? ""]),
  ];

  it.each([[["", ""]], [[]]])(
    "are asked of the rows of those days: a block beside the list, %j",
    async (gap) => {
      const tab = await tabOf([{ name: "Sheet1", rows: beside(gap) }]);
      expect(asked(tab)).toEqual([["4", "中止した回：6/14"]]);
      expect(tab.table?.notes.map(({ text }) => text)).toContain(
        "中止した回：2023/8/22",
      );
    },
  );

  it.each([
    ["※5/10は台風のため中止", ["3"]],
    ["※5/10、6/14は中止", ["3", "4"]],
    ["※4/5は6/14に延期", ["2"]],
    ["※5/10から場所を変更", []],
    ["※6/14に延期した回があります", []],
  ])("are asked where a note names them: %s", async (note, rows) => {
    const tab = await tabOf([
      { name: "Sheet1", rows: [HEADINGS, ...ROWS, [note]] },
    ]);
    expect(asked(tab)).toEqual(rows.map((row) => [row, note]));
  });
});

describe("a row that is voided without words", () => {
  it("is asked about where a box with text lies over it", async () => {
    const tab = await tabOf([
      {
        name: "Sheet1",
        rows: [HEADINGS, ...ROWS],
        textBoxes: [
          {
            text: "台風のため中止",
            anchor: { from: { row: 2, col: 1 }, to: { row: 3, col: 4 } },
          },
        ],
      },
    ]);
    expect(asked(tab)).toEqual([["3", "台風のため中止"]]);
  });

  it("is asked about where a line crosses its cells, and not for blank ones", async () => {
    const border = { diagonal: { style: "thin" as const }, diagonalUp: true };
    const crossed = (row: number, columns: readonly number[]) =>
      columns.map(
        (column) =>
          [
            `${row},${column}`,
            { value: ROWS[row - 1]?.[column] ?? "", style: { border } },
          ] as const,
      );
    const tab = await tabOf([
      {
        name: "Sheet1",
        rows: [HEADINGS, ...ROWS],
        cells: new Map([...crossed(2, [0, 1, 2, 3, 4]), ...crossed(3, [5])]),
      },
    ]);
    expect(asked(tab)).toEqual([["3", "取り消し線"]]);
  });
});
