import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
  tellYear,
} from "../../../../src/import/records/change-understanding";
import { readingKey } from "../../../../src/import/records/planning/years/year-reading";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

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
/** What tells the year of which days, how that may be meant, and how it is taken. */
const asked = ({ years }: ImportController) =>
  years.map(({ group: { by, offered, taken }, rows }) => [
    by?.text,
    rows,
    offered.map(({ reading }) => readingKey(reading)),
    taken && [taken.first, taken.last],
  ]);
const answered = async (tab: ImportController, answer: string, at = 0) => {
  const { answerKey = "" } = tab.years[at]?.group ?? {};
  await tab.change(answerQuestion(answerKey, answer));
  return monthsOf(tab);
};
const isOpen = ({ years }: ImportController) =>
  years.some(({ group }) => !group.isConfirmed);
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
    expect(asked(tab).map((line) => line.slice(0, 3))).toEqual([
      [TITLE, days(text).length, ["fiscal:2021"]],
    ]);
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
    expect(asked(tab)).toEqual([
      [TITLE, 6, ["fiscal:2021", "onward:2021", "onward:2020"], undefined],
    ]);
    const first = ["2021-08", "2021-12", "2022-02"];
    expect(await answered(tab, "onward:2021")).toEqual([
      ...first,
      ...["2022-04", "2022-09", "2023-03"],
    ]);
    expect(await answered(tab, "fiscal:2021")).toEqual([
      ...first,
      ...["2021-04", "2021-09", "2022-03"],
    ]);
  });

  it("are asked about where the latest stands first, from its own year back", async () => {
    const tab = await listed(TITLE, days("3/3 9/6 4/5 2/9 12/7 8/3"));
    expect(asked(tab)).toEqual([
      [TITLE, 6, ["fiscal:2021", "backward:2021", "backward:2022"], undefined],
    ]);
    expect(await answered(tab, "backward:2021")).toEqual([
      ...["2022-03", "2021-09", "2021-04"],
      ...["2021-02", "2020-12", "2020-08"],
    ]);
  });

  it("are asked about where they run from 1月 to 12月", async () => {
    const tab = await listed(TITLE, days("1/12 2/9 3/3 4/5 8/3 12/7"));
    expect(asked(tab)).toEqual([
      [
        TITLE,
        6,
        // A year on from the titled one, or up to it as one of the calendar is.
        ["fiscal:2021", "calendar:2021", "onward:2021"],
        undefined,
      ],
    ]);
    expect(await answered(tab, "calendar:2021")).toEqual([
      ...["2021-01", "2021-02", "2021-03"],
      ...["2021-04", "2021-08", "2021-12"],
    ]);
    expect(
      tab.planned.flatMap(({ problems }) => problems.map(({ code }) => code)),
    ).not.toContain("dateOutsideList");
    const few = await listed(TITLE, days("1/12 9/6 12/7"));
    expect(asked(few)).toEqual([
      [TITLE, 3, ["fiscal:2021", "calendar:2021"], undefined],
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
    expect(await answered(tab, "onward:2021")).toEqual([
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

  it("are of it where activities are listed by what they are, month by month below each", async () => {
    const activity = (line: string) => (day: string, at: number) =>
      `研修\t${line}\t研修 その${at}\t${day}\t1`;
    const list = (...rows: readonly string[]) =>
      city.tabWith("activities", [
        "令和3年度 活動",
        "節\t集計見出し\t題名\t開始日\t回数",
        ...rows,
      ]);
    const apart = await list(
      ...days("8/5 2/9").map(activity("管理職研修")),
      ...days("4/5 9/6 3/3").map(activity("職員研修")),
    );
    expect(asked(apart)).toEqual([
      ["令和3年度 活動", 5, ["fiscal:2021"], ["2021-04-05", "2022-03-03"]],
    ]);
    const running = await list(
      ...days("8/5 2/9 4/5 9/6 3/3").map(activity("研修")),
    );
    expect(asked(running)).toEqual([
      [
        "令和3年度 活動",
        5,
        ["fiscal:2021", "onward:2021", "onward:2020"],
        undefined,
      ],
    ]);
  });
});

describe("a year that days lack", () => {
  it("is confirmed once for all that tells it, and nothing is written before", async () => {
    const tab = await listed(TITLE, days("4/5 3/3"));
    expect(asked(tab)).toEqual([
      [TITLE, 2, ["fiscal:2021"], ["2021-04-05", "2022-03-03"]],
    ]);
    const before = await city.countOf(city.appIds.meetings);
    await tab.write();
    expect(tab.phase.at).toBe("planned");
    expect(await city.countOf(city.appIds.meetings)).toBe(before);
    await tab.confirmYears();
    expect(isOpen(tab)).toBe(false);
    await tab.write();
    expect(tab.phase.at).toBe("written");
    expect(await city.countOf(city.appIds.meetings)).toBe(before + 2);
    // What is there was confirmed when it was written.
    await tab.lookAgain();
    expect(tab.years).toEqual([]);
    await city.emptyApp(city.appIds.meetings);
  });

  it("is sure where somebody chose it, and the order proves nothing against it", async () => {
    const tab = await listed("1on1一覧", days("4/5 3/3"));
    expect(asked(tab)).toEqual([[undefined, 2, [], undefined]]);
    await tab.change(tellYear(2021));
    expect(isOpen(tab)).toBe(false);
    expect(monthsOf(tab)).toEqual(["2021-04", "2022-03"]);
    // What somebody chose goes before the title.
    const titled = await listed("令和4年度 一覧", days("4/5 3/3"));
    await titled.change(tellYear(2021));
    expect(monthsOf(titled)).toEqual(["2021-04", "2022-03"]);
    const two = await listed("1on1一覧", days("8/3 3/3 4/5 9/6"));
    await two.change(tellYear(2021));
    expect(isOpen(two)).toBe(true);
    expect(monthsOf(two)).toEqual(["wrong", "wrong", "wrong", "wrong"]);
  });

  it("is asked of no day that says it itself, nor of a row whose own cell does", async () => {
    const tab = await city.tabWith("meetings", [
      TITLE,
      `年度\t${HEADINGS}`,
      "R2\t4/5\t13:30\t天野大地\t宮崎光世\t見直し",
      "\t2021/5/6\t13:30\t天野大地\t宮崎光世\t計画",
    ]);
    expect(monthsOf(tab)).toEqual(["2020-04", "2021-05"]);
    expect(tab.years).toEqual([]);
  });

  it.each([
    [
      "2022年 1on1一覧",
      "1/12 2/9 12/6",
      "calendar:2022",
      "2022-01-12",
      "2022-12-06",
    ],
    [
      "令和4年分 実績",
      "1/12 2/9 12/6",
      "calendar:2022",
      "2022-01-12",
      "2022-12-06",
    ],
    [
      "令和3・4年度 一覧",
      "4/5 9/6 3/3 4/4 3/8",
      "onward:2021",
      "2021-04-05",
      "2023-03-08",
    ],
  ])("is read in a title: %s", async (title, text, offered, first, last) => {
    const tab = await listed(title, days(text));
    expect(asked(tab)[0]?.slice(2)).toEqual([[offered], [first, last]]);
  });

  it("is read in the heading of the days", async () => {
    const tab = await city.tabWith("meetings", [
      HEADINGS.replace("実施日", "実施日（令和3年度）"),
      "4/5\t13:30\t天野大地\t宮崎光世\t見直し",
    ]);
    expect(asked(tab)).toEqual([
      ["実施日（令和3年度）", 1, ["fiscal:2021"], ["2021-04-05", "2021-04-05"]],
    ]);
  });

  it("may be of either year of a title of two where the rows are of one", async () => {
    const tab = await listed("令和3・4年度 一覧", days("4/5 9/6 3/3"));
    expect(asked(tab)[0]?.slice(2)).toEqual([
      ["fiscal:2021", "fiscal:2022"],
      undefined,
    ]);
  });
});
