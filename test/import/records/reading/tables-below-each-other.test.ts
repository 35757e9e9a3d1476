import { afterAll, beforeAll, expect, it } from "vitest";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Tables below each other in one sheet, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "開催日\t開始\t氏名\t補佐官\tテーマ";
const held = (day: string) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`;
const daysOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.開催日?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.code, problem.detail, rows]);

it.each([
  ["令和5年度 1on1一覧", []],
  ["令和5年度 1on1一覧", ["2024-03-31現在"]],
  ["1on1 実績（2023年度）", ["", "担当：企画課"]],
])("are of the year that their own title tells: %s", async (title, below) => {
  const tab = await city.tabWith("meetings", [
    "令和4年度 1on1一覧",
    HEADINGS,
    held("4/5"),
    held("3/6"),
    "",
    title,
    ...below,
    HEADINGS,
    held("4/6"),
    held("3/7"),
  ]);
  expect(daysOf(tab)).toEqual([
    ...["2022-04-05", "2023-03-06", "2023-04-06", "2024-03-07"],
  ]);
});

it("ask about a title that tells that they were called off", async () => {
  const tab = await city.tabWith("meetings", [
    "令和4年度 1on1一覧",
    HEADINGS,
    held("4/5"),
    "1on1 中止分",
    HEADINGS,
    held("4/6"),
  ]);
  expect(daysOf(tab)).toEqual(["2022-04-05", "wrong"]);
  expect(asked(tab)).toEqual([["rowCalledOff", "1on1 中止分", 1]]);
});

it("take nobody for a title who goes on with the meeting above", async () => {
  const headings = "氏名\t開催日\t開始\t補佐官\tテーマ";
  const { planned } = await city.tabWith("meetings", [
    "令和4年度 1on1一覧",
    headings,
    "天野大地\t4/5\t13:30\t宮崎光世\t見直し",
    "山吹恵美",
    headings,
    "天野大地\t4/6\t13:30\t宮崎光世\t見直し",
  ]);
  expect(planned.map(({ entered }) => entered.people.length)).toEqual([2, 1]);
});

it("follow headings that are repeated in another order", async () => {
  const tab = await city.tabWith("meetings", [
    "令和4年度 1on1一覧",
    `${HEADINGS}\t内容`,
    `${held("4/5")}\t財政`,
    "開催日\t氏名\t内容\t開始\t補佐官\tテーマ",
    "4/6\t天野大地\t人材\t13:30\t宮崎光世\t見直し",
    `${HEADINGS}\t内容`,
    `${held("4/7")}\t防災`,
  ]);
  expect(
    tab.planned.map(({ sent }) =>
      [sent.開始時刻, sent.テーマ, sent.内容].map((cell) => cell?.value),
    ),
  ).toEqual(
    ["財政", "人材", "防災"].map((content) => ["13:30", "見直し", content]),
  );
  expect(tab.planned.map(({ standing }) => standing)).toEqual(
    Array.from({ length: 3 }, () => "write"),
  );
  expect(tab.table?.leftOut.headings).toEqual(["4", "6"]);
  expect(tab.table?.notes.filter(({ isAbove }) => !isAbove)).toEqual([]);
});

it("never make the companion the principal where both change places", async () => {
  const { planned } = await city.tabWith("meetings", [
    "開催日\t主参加者\t同席者\t開始\t補佐官\tテーマ",
    "2022/4/5\t天野大地\t山吹恵美\t13:30\t宮崎光世\t見直し",
    "開催日\t同席者\t主参加者\t開始\t補佐官\tテーマ",
    "2022/4/6\t山吹恵美\t天野大地\t13:30\t宮崎光世\t見直し",
  ]);
  const people = ({ entered }: (typeof planned)[number]) =>
    entered.people.map(({ personName }) => personName);
  expect(planned.map(people)).toEqual([
    ["天野大地", "山吹恵美"],
    ["天野大地", "山吹恵美"],
  ]);
});

it("keep what stands below a heading that the first ones have not", async () => {
  const { table, planned } = await city.tabWith("meetings", [
    "令和4年度 1on1一覧",
    `${HEADINGS}\t内容`,
    `${held("4/5")}\t財政`,
    "開催日\t開始\t氏名\t補佐官\t感想\tテーマ",
    "4/6\t13:30\t天野大地\t宮崎光世\tよかった\t見直し",
  ]);
  expect(planned.map(({ sent }) => sent.テーマ?.value)).toEqual([
    "見直し",
    "見直し",
  ]);
  expect(table?.rows[1]?.cells).toContain("よかった");
  expect(table?.notes.map(({ text }) => text)).toContain(
    "見出しの違い：11列目 → 感想",
  );
});
