import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../src/import/records/change-understanding";
import type { ImportController } from "../../../src/ui/importing/import-controller";
import type { ImportCity } from "./import-city";
import { startImportCity } from "./import-city";

/* Lists of days without a year below one fiscal year, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";
const listed = (title: string, days: readonly string[]) =>
  city.tabWith("meetings", [
    title,
    HEADINGS,
    ...days.map((day) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し`),
  ]);
const monthsOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? String(sent.開催日?.value).slice(0, 7) : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [
    problem.code,
    problem.detail,
    problem.candidates?.map(({ value }) => value),
    rows,
  ]);
const answered = async (tab: ImportController, answer: string) => {
  const [{ answerKey } = { answerKey: "" }] = tab.questions;
  await tab.change(answerQuestion(answerKey, answer));
  return monthsOf(tab);
};
const days = (text: string) => text.split(" ");
const TITLE = "令和3年度 1on1一覧";

describe("days without a year below one fiscal year", () => {
  it.each([
    ["from 4月 to 3月", "4/5 6/7 6/8 9/6 11/9 1/12 3/3"],
    ["the latest first", "3/3 1/12 11/9 9/6 6/8 6/7 4/5"],
    ["few of them", "4/5 11/9 3/3"],
    ["of two days", "3/3 4/5"],
    [
      "a few rows out of their order",
      "4/5 5/10 4/12 6/7 7/5 8/3 7/6 9/6 10/5 11/9 4/6 12/7 1/12 2/9 1/13 3/3",
    ],
    [
      "one early",
      "4/5 5/10 3/3 6/7 7/5 8/3 9/6 10/5 11/9 12/7 12/8 1/12 2/9 2/10 3/9 3/10",
    ],
    ["in no order", "8/3 5/10 7/6 4/5 3/3 11/9 2/9 4/12 9/6 6/7"],
  ])("are of it: %s", async (_of, text) => {
    const tab = await listed(TITLE, days(text));
    expect(asked(tab)).toEqual([]);
    expect(monthsOf(tab)).toEqual(
      days(text).map((day) => {
        const month = Number(day.split("/")[0]);
        return `${month < 4 ? 2022 : 2021}-${String(month).padStart(2, "0")}`;
      }),
    );
  });

  it("are asked about once where they go on over its end", async () => {
    const tab = await listed(TITLE, days("8/3 12/7 2/9 4/5 9/6 3/3"));
    expect(new Set(monthsOf(tab))).toEqual(new Set(["wrong"]));
    expect(asked(tab)).toEqual([["listYear", "2021", ["fiscal", "onward"], 6]]);
    const first = ["2021-08", "2021-12", "2022-02"];
    expect(await answered(tab, "onward")).toEqual([
      ...first,
      ...["2022-04", "2022-09", "2023-03"],
    ]);
    expect(await answered(tab, "fiscal")).toEqual([
      ...first,
      ...["2021-04", "2021-09", "2022-03"],
    ]);
  });

  it("are asked about where the latest stands first, from its own year back", async () => {
    const tab = await listed(TITLE, days("3/3 9/6 4/5 2/9 12/7 8/3"));
    expect(asked(tab)).toEqual([
      ["listYear", "2021", ["fiscal", "backward"], 6],
    ]);
    expect(await answered(tab, "backward")).toEqual([
      ...["2022-03", "2021-09", "2021-04"],
      ...["2021-02", "2020-12", "2020-08"],
    ]);
  });

  it("are asked about where they run from 1月 to 12月", async () => {
    const tab = await listed(TITLE, days("1/12 2/9 3/3 4/5 8/3 12/7"));
    expect(asked(tab)).toEqual([
      ["listYear", "2021", ["fiscal", "calendar", "onward"], 6],
    ]);
    expect(await answered(tab, "calendar")).toEqual([
      ...["2021-01", "2021-02", "2021-03"],
      ...["2021-04", "2021-08", "2021-12"],
    ]);
    expect(
      tab.planned.flatMap(({ problems }) => problems.map(({ code }) => code)),
    ).not.toContain("dateOutsideList");
    const few = await listed(TITLE, days("1/12 9/6 12/7"));
    expect(asked(few)).toEqual([
      ["listYear", "2021", ["fiscal", "calendar"], 3],
    ]);
  });

  it("are right once a year is written at the day, and stay one record with who stands below", async () => {
    const tab = await city.tabWith("meetings", [
      TITLE,
      HEADINGS,
      ...days("8/3 2/9 4/5").flatMap((day) => [
        `${day}\t13:30\t天野大地\t宮崎光世\t見直し`,
        "\t\t滝本正樹\t\t",
      ]),
    ]);
    expect(await answered(tab, "onward")).toEqual([
      ...["2021-08", "2022-02", "2022-04"],
    ]);
    expect(tab.planned[2]?.rows).toHaveLength(2);
    await tab.change(correctCell("7", "heldOn", "2022/5/10"));
    expect(monthsOf(tab)[2]).toBe("2022-05");
  });

  it("are told apart by what heads them: each year, and each list, has its own", async () => {
    const tab = await city.tabWith("meetings", [
      HEADINGS,
      "■令和3年度",
      "8/3\t13:30\t天野大地\t宮崎光世\t見直し",
      "3/3\t13:30\t天野大地\t宮崎光世\t見直し",
      "■令和4年度",
      "4/5\t13:30\t天野大地\t宮崎光世\t見直し",
      "3/9\t13:30\t天野大地\t宮崎光世\t見直し",
    ]);
    expect(monthsOf(tab)).toEqual([
      ...["2021-08", "2022-03", "2022-04", "2023-03"],
    ]);
  });

  it("are of it where activities are listed by what they are", async () => {
    const tab = await city.tabWith("activities", [
      "令和3年度 活動",
      "節\t集計見出し\t題名\t開始日\t回数",
      ...days("8/5 2/9 4/5 9/6 3/3 5/10").map(
        (day, at) => `研修\t管理職研修\t研修 その${at}\t${day}\t1`,
      ),
    ]);
    expect(tab.planned).toHaveLength(6);
    expect(asked(tab).filter(([code]) => code === "listYear")).toEqual([]);
  });
});
