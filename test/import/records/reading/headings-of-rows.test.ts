import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import { unreadNotes } from "../../../../src/import/records/planning/asking/unread-notes";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* What heads the rows of a list, as what they have of a field, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const textsOf = ({ planned }: ImportController, field: string) =>
  planned.map(({ entered: { texts, people } }) =>
    people.length > 0 && field === "personName"
      ? people[0]?.[field]
      : texts[field],
  );
const codesOf = ({ planned }: ImportController, level = "error") =>
  planned.map(({ problems }) =>
    problems.flatMap((one) => (one.level === level ? [one.code] : [])).join(),
  );

const GROUPS = "ワーキンググループ等への支援";

describe("activities below headings", () => {
  it.each([
    ["with numbers", "１　ワーキンググループ等への支援", "２　研修"],
    ["with numbers in brackets", `(1) ${GROUPS}`, "（2）研修"],
    [
      "over the whole width",
      `${GROUPS}\t${GROUPS}\t${GROUPS}`,
      "■研修\t■研修\t■研修",
    ],
    ["in the column of titles", `\t${GROUPS}`, "\t研修"],
  ])(
    "%s are of those sections, over blank lines too",
    async (_, one, other) => {
      const tab = await city.tabWith("activities", [
        "実施日\t件名\t回数",
        one,
        "2022/5/1\tWG 第1回\t1",
        "2022/6/1\tWG 第2回\t1",
        other,
        "2022/7/1\tデータ研修\t1",
      ]);
      expect(textsOf(tab, "section")).toEqual([GROUPS, GROUPS, "研修"]);
      expect(codesOf(tab)).toEqual(["", "", ""]);
      // What is applied is not told as applied to no row.
      const { table, understanding } = tab;
      const mapping = understanding?.mapping ?? new Map();
      expect(
        table && unreadNotes(table, mapping, { fields: [], cancelled: [] }),
      ).toEqual([]);
    },
  );

  it("go on below a blank line, and stand in the place of a column that is blank", async () => {
    const tab = await city.tabWith("activities", [
      "節\t実施日\t件名\t回数",
      GROUPS,
      "\t2022/5/1\tWG 第1回\t1",
      "",
      "\t2022/6/1\tWG 第2回\t1",
      "研修",
      "\t2022/7/1\tデータ研修\t1",
    ]);
    expect(textsOf(tab, "section")).toEqual([GROUPS, GROUPS, "研修"]);
  });

  it("are asked about once a heading that is no section", async () => {
    const tab = await city.tabWith("activities", [
      "実施日\t件名\t回数",
      "1. ワークショップ",
      "2022/5/1\t未来\t1",
      "2022/6/1\t未来2\t1",
      "2. 研修",
      "2022/7/1\tデータ研修\t1",
    ]);
    expect(codesOf(tab)).toEqual(["choiceUnknown", "choiceUnknown", ""]);
    expect(
      tab.questions.map(({ problem, rows }) => [problem.detail, rows]),
    ).toEqual([["ワークショップ", 2]]);
  });

  it.each([
    ["behind a subtotal", "１ 研修", "２ ワークショップ", "小計\t\t1"],
    ["that follow the name of one", "研修", "ワークショップ", ""],
    ["with a mark", "■研修", "■ワークショップ", ""],
    ["with their counts", "(1)研修　1回", "(2)ワークショップ　1回", ""],
  ])(
    "are asked about %s, and end the section above",
    async (_, one, other, between) => {
      const tab = await city.tabWith("activities", [
        "実施日\t件名\t回数",
        one,
        "2022/6/8\t管理職研修\t1",
        between,
        other,
        "2022/6/10\tまちづくり\t1",
        between,
      ]);
      expect(textsOf(tab, "section")).toEqual(["研修", "ワークショップ"]);
      expect(codesOf(tab)).toEqual(["", "choiceUnknown"]);
    },
  );

  it("are asked about in the column of titles, once the name of a section stands there alone", async () => {
    const tab = await city.tabWith("activities", [
      "件名\t実施日\t回数",
      "研修",
      "管理職研修\t2022/6/8\t1",
      "ワークショップ",
      "まちづくり\t2022/6/10\t1",
      "視察",
      "豊中市\t2022/6/13\t1",
    ]);
    expect(textsOf(tab, "section")).toEqual(["研修", "ワークショップ", "視察"]);
    expect(
      tab.questions.map(({ problem }) => [problem.code, problem.detail]),
    ).toEqual([
      ["choiceUnknown", "ワークショップ"],
      ["choiceUnknown", "視察"],
    ]);
  });

  it("are the lines of the sections that a column tells", async () => {
    const tab = await city.tabWith("activities", [
      "実施日\t節\t件名\t回数",
      "(1) データアカデミー",
      "2022/5/1\t研修\t第1回\t1",
      "(2) DX研修",
      "2022/7/1\t研修\t第1回\t1",
    ]);
    expect(textsOf(tab, "summaryLine")).toEqual(["データアカデミー", "DX研修"]);
  });

  it("are asked about where it says that they were not held", async () => {
    const tab = await city.tabWith("activities", [
      "実施日\t件名\t回数",
      "１　研修",
      "2022/5/1\tデータ研修\t1",
      "２　中止分",
      "2022/7/1\t採用研修\t1",
    ]);
    expect(textsOf(tab, "section")[0]).toBe("研修");
    expect(codesOf(tab)[1]).toContain("rowCalledOff");
  });
});

it("reads the month of days below 6月（2件）", async () => {
  const tab = await city.tabWith("meetings", [
    "令和4年度",
    "日\t氏名\t補佐官",
    "6月（2件）",
    "8日\t朝霧正道\t宮崎光世",
    "9日\t春野和則\t宮崎光世",
    "7月（0件）",
    "1月（1件）",
    "11日\t秋津宏\t宮崎光世",
  ]);
  expect(
    tab.planned.map(({ entry }) => "heldOn" in entry && entry.heldOn),
  ).toEqual(["2022-06-08", "2022-06-09", "2023-01-11"]);
});

describe("meetings below names", () => {
  it("are those people's", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t補佐官\tテーマ",
      "■朝霧 正道",
      "2022/6/1\t宮崎光世\t見直し",
      "2022/6/2\t宮崎光世\t見直し",
      "■春野 和則",
      "2022/7/1\t宮崎光世\t採用",
    ]);
    expect(textsOf(tab, "personName")).toEqual([
      "朝霧 正道",
      "朝霧 正道",
      "春野 和則",
    ]);
    expect(codesOf(tab)).toEqual(["", "", ""]);
  });

  it("are those advisers', and asked about once an adviser whom the form has not", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t氏名\tテーマ",
      "■石原 太郎",
      "2022/6/1\t天野大地\t見直し",
      "■石原 弘子補佐官",
      "2022/7/1\t朝霧正道\t採用",
    ]);
    expect(textsOf(tab, "advisers")).toEqual(["石原 太郎", "石原弘子"]);
    expect(codesOf(tab)).toEqual(["choiceUnknown", ""]);
  });

  it("take nothing from other headings", async () => {
    const tab = await city.tabWith("meetings", [
      "実施日\t氏名\t補佐官\tテーマ",
      "■本庁舎",
      "2022/6/1\t天野大地\t宮崎光世\t見直し",
    ]);
    expect(tab.planned.map(({ standing }) => standing)).toEqual(["write"]);
    expect([...(tab.understanding?.mapping.values() ?? [])].sort()).toEqual(
      ["advisers", "heldOn", "personName", "theme"].sort(),
    );
  });
});
