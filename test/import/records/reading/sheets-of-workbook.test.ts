import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryProblemMessage } from "../../../../src/i18n/entering/entry-messages";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import { WORDS } from "../../../support/words";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Which tables of a workbook are read, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

type Sheets = Parameters<typeof writeXlsx>[0]["sheets"];

const HEADINGS = ["実施日", "開始", "氏名", "補佐官", "テーマ"];
const held = (day: string) => [day, "13:30", "天野大地", "宮崎光世", "見直し"];

const tabOf = async (sheets: Sheets) => {
  const tab = await city.tabWith("meetings", [HEADINGS.join("\t")]);
  const bytes = await writeXlsx({ sheets });
  await tab.takeFile(new File([bytes as Uint8Array<ArrayBuffer>], "面談.xlsx"));
  return tab;
};

describe("a hidden sheet", () => {
  const shown = { name: "4月", rows: [HEADINGS, held("2023/4/5")] };
  const draft = {
    name: "下書き",
    rows: [HEADINGS, held("2023/4/12")],
    hidden: true,
  };

  it.each(["hidden", "veryHidden"])(
    "that is %s is read only where somebody chooses it, and told",
    async (how) => {
      const { hidden: _, ...plain } = draft;
      const tab = await tabOf([{ ...plain, [how]: true }, shown]);
      expect(tab.chosen).toEqual(["4月"]);
      expect(tab.planned).toHaveLength(1);
      expect(tab.sheets.map(({ isHidden = false }) => isHidden)).toEqual([
        true,
        false,
      ]);
      await tab.chooseSheets(["下書き", "4月"]);
      expect(tab.planned).toHaveLength(2);
      const hidden = tab.table?.hidden ?? { rows: [], columns: [], sheets: [] };
      expect(importColumnMessages.ja.hidden(hidden)).toContain(
        "表で非表示のシート（下書き）も読んでいます。",
      );
      expect(importColumnMessages.en.hidden(hidden)).toContain(
        "read all the same: sheets 下書き.",
      );
    },
  );

  it("is read where there is no other list, and told", async () => {
    const cover = { name: "表紙", rows: [["令和5年度 面談"]] };
    const tab = await tabOf([cover, draft]);
    expect(tab.planned).toHaveLength(1);
    expect(tab.table?.hidden.sheets).toEqual(["下書き"]);
  });
});

it.each(["記入例", "見本", "旧", "4月 (2)", "下書き", "旧R4", "4月のコピー"])(
  "that is called %s is read only where somebody chooses it",
  async (name) => {
    const sheet = (called: string, day: string) => ({
      name: called,
      rows: [HEADINGS, held(day)],
    });
    const tab = await tabOf([
      sheet(name, "2023/4/12"),
      sheet("4月", "2023/4/5"),
      sheet("見本市", "2023/5/9"),
    ]);
    expect(tab.chosen).toEqual(["4月", "見本市"]);
    expect(tab.planned).toHaveLength(2);
    expect(tab.sheets.map((one) => one.name)).toContain(name);
    await tab.chooseSheets([name, "4月"]);
    expect(tab.planned).toHaveLength(2);
    expect((await tabOf([sheet(name, "2023/4/12")])).planned).toHaveLength(1);
  },
);

it("of a form that nobody filled in is no list, nor are its choices", async () => {
  const tab = await tabOf([
    { name: "記入", rows: [HEADINGS] },
    {
      name: "選択肢",
      rows: [
        ["補佐官", "実施方法"],
        ["宮崎光世", "対面"],
      ],
    },
  ]);
  expect(tab.phase.at).toBe("notRead");
  expect(tab.planned).toEqual([]);
});

describe("sheets that are called by a year of the calendar", () => {
  it("say the year of their days, and are asked where months go back", async () => {
    const sheet = (name: string, ...days: readonly string[]) => ({
      name,
      rows: [HEADINGS, ...days.map(held)],
    });
    const tab = await tabOf([
      sheet("令和4年", "4/5", "12/6"),
      sheet("令和5年", "1/11", "4/4"),
      sheet("2021年", "12/3", "1/9"),
    ]);
    expect(
      tab.planned.map(({ standing, sent }) =>
        standing === "write" ? sent.開催日?.value : standing,
      ),
    ).toEqual([
      ...["2022-04-05", "2022-12-06", "2023-01-11", "2023-04-04"],
      ...["wrong", "wrong"],
    ]);
    expect(
      tab.years.map(({ group: { by, taken } }) => [by?.text, taken?.last]),
    ).toEqual([
      ["令和4年", "2022-12-06"],
      ["令和5年", "2023-04-04"],
      ["2021年", undefined],
    ]);
  });
});

describe("tables side by side on a sheet", () => {
  const tables = {
    name: "R5",
    rows: [
      ["令和5年度 面談一覧"],
      ["開催日", "氏名", "補佐官", "テーマ", null, "日程", "相手方", "内容"],
      ...[
        [
          "4/5",
          "天野大地",
          "宮崎光世",
          "人材",
          null,
          "4/12",
          "春野和則",
          "財政",
        ],
        [
          "5/8",
          "朝霧正道",
          "宮崎光世",
          "窓口",
          null,
          "5/15",
          "天野大地",
          "教育",
        ],
        ["6/7", "朝霧正道", "宮崎光世", "広報"],
      ],
    ],
  };

  it("are lists of their own, with the title that stands over both", async () => {
    const tab = await tabOf([tables]);
    expect(
      tab.sheets.map(({ name, table }) => [name, table.rows.length]),
    ).toEqual([
      ["R5 表1", 3],
      ["R5 表2", 2],
    ]);
    expect(tab.chosen).toEqual(["R5 表1"]);
    expect(tab.planned.map(({ sent }) => sent.内容?.value ?? "")).toEqual([
      ...["", "", ""],
    ]);
    await tab.chooseSheets(["R5 表1", "R5 表2"]);
    expect(tab.planned.map(({ entered }) => entered.texts.heldOn)).toEqual([
      ...["4/5", "5/8", "6/7", "4/12", "5/15"],
    ]);
    expect(tab.sheets.map(({ period }) => period.fiscalYear)).toEqual([
      2023, 2023,
    ]);
  });

  it("are all read where they have the same headings, under a merged title too", async () => {
    const row = (one: string, other: string) => [
      ...[one, "13:30", "天野大地", "宮崎光世", "見直し", null],
      ...[other, "13:30", "春野和則", "宮崎光世", "広報"],
    ];
    const tab = await tabOf([
      {
        name: "一覧",
        rows: [
          ["令和5年度"],
          [...HEADINGS, null, ...HEADINGS],
          row("4/5", "10/4"),
          row("5/8", "11/1"),
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 10 }],
      },
    ]);
    expect(tab.chosen).toEqual(["一覧 表1", "一覧 表2"]);
    expect(tab.planned.map(({ sent }) => sent.開催日?.value)).toEqual([
      ...["2023-04-05", "2023-05-08", "2023-10-04", "2023-11-01"],
    ]);
    expect(tab.planned.map(({ rows }) => rows.join())).toEqual([
      ...["一覧 表1 3", "一覧 表1 4", "一覧 表2 3", "一覧 表2 4"],
    ]);
  });

  it("are told apart without a blank column where the headings begin anew", async () => {
    const row = (one: string, other: string) => [
      ...["1", one, "天野大地", "宮崎光世"],
      ...["2", other, "春野和則", "宮崎光世"],
    ];
    const headings = ["No.", "実施日", "氏名", "補佐官"];
    const tab = await tabOf([
      {
        name: "R5",
        rows: [[...headings, ...headings], row("4/5", "10/4")],
      },
    ]);
    expect(tab.planned.map(({ sent }) => sent.開催日?.value)).toEqual([
      ...["2023-04-05", "2023-10-04"],
    ]);
    const people = await city.tabWith("meetings", [
      "実施日\t氏名\t所属\t氏名\t所属\t補佐官",
      "2023/4/5\t天野大地\t\t春野和則\t\t宮崎光世",
    ]);
    expect(people.sheets).toHaveLength(1);
  });

  it("are one where a blank column stands inside a list", async () => {
    const tab = await city.tabWith("meetings", [
      "予定日\t氏名\t補佐官\t\t実施日\tテーマ",
      "2023/4/3\t天野大地\t宮崎光世\t\t2023/4/5\t見直し",
    ]);
    expect(tab.sheets).toHaveLength(1);
  });
});

it("tells each sheet that holds no list, and why", async () => {
  const tab = await tabOf([
    { name: "4月", rows: [HEADINGS, held("2023/4/5")] },
    { name: "5月", rows: [held("2023/5/8"), held("2023/5/9")] },
    {
      name: "6月",
      rows: [
        ["いつ", "職員", "氏名", "補佐官"],
        ["2023/6/1", "", "天野大地", "宮崎光世"],
      ],
    },
    { name: "7月", rows: [HEADINGS] },
    { name: "空", rows: [] },
  ]);
  expect(tab.planned).toHaveLength(1);
  const told = importColumnMessages.ja.unreadSheets(tab.unreadSheets);
  expect(told).toContain("「5月」（2行。見出しの行が見つかりません）");
  expect(told).toContain("「6月」（2行。日付の列が見つかりません）");
  expect(told).toContain("「7月」（1行。見出しの下に行がありません）");
  expect(told).not.toContain("空");
  expect(importColumnMessages.en.unreadSheets(tab.unreadSheets)).toContain(
    'the sheet "5月" (2 rows; no row of headings was found)',
  );
});

describe("rows that another sheet has, too", () => {
  const sheet = (name: string, ...rows: readonly (readonly string[])[]) => ({
    name,
    rows: [HEADINGS, ...rows.map((row) => [...row])],
  });
  const withPerson = (day: string, who: string) =>
    held(day).map((cell, at) => (at === 2 ? who : cell));

  it("are asked about once for all sheets, and nothing of them is written before", async () => {
    const tab = await tabOf([
      sheet("年間一覧", held("2023/4/5"), held("2023/5/9"), held("2023/6/7")),
      sheet("4月", withPerson("令和5年4月5日", "天野　大地")),
      sheet("5月", held("2023/5/9"), withPerson("2023/5/9", "朝霧正道")),
      sheet("7月", held("2023/7/5")),
    ]);
    const states = () =>
      tab.planned.map(({ rows, standing }) => `${rows.join("+")} ${standing}`);
    const others = ["年間一覧 2", "年間一覧 3", "年間一覧 4"].map(
      (row) => `${row} write`,
    );
    expect(
      tab.questions.map(({ problem, rows }) => [
        entryProblemMessage(problem, "ja", WORDS.ja),
        rows,
      ]),
    ).toEqual([
      [
        "ほかのシート（年間一覧）にある行と同じ内容です。同じ記録なら、二重に数えないように、取り込まないでください。別の記録なら取り込んでください。",
        1,
      ],
      [expect.stringContaining("（シート：いない人＝年間一覧：朝霧正道）"), 1],
    ]);
    expect(states().filter((state) => state.endsWith("write"))).toEqual([
      ...others,
      "7月 2 write",
    ]);
    await tab.change(answerQuestion("rowOfOtherSheet", "leaves"));
    expect(states()).toContain("4月 2 left");
    // 朝霧正道 is on no other sheet: the meeting does not go with the row of another.
    expect(states()).toContain("5月 2+5月 3 wrong");
    await tab.change(answerQuestion("rowOfOtherSheet", "takes"));
    await tab.change(
      answerQuestion(tab.questions[1]?.answerKey ?? "", "takes"),
    );
    expect(states()).toEqual([
      ...others,
      ...["4月 2 write", "5月 2+5月 3 write", "7月 2 write"],
    ]);
  });

  it("are asked about once, too, where a meeting has the same people in several rows", async () => {
    const both = [held("2023/5/9"), withPerson("2023/5/9", "朝霧正道")];
    const tab = await tabOf([
      sheet("年間一覧", ...both),
      sheet("5月", ...both),
    ]);
    expect(tab.questions.map(({ problem }) => problem.code)).toEqual([
      "rowOfOtherSheet",
    ]);
    await tab.change(answerQuestion("rowOfOtherSheet", "leaves"));
    expect(tab.planned.map(({ standing }) => standing)).toEqual([
      "write",
      "left",
    ]);
  });
});
