import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
  tellYear,
} from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Days whose texts alone don't tell them, with a local kintone of June 2024. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...days: readonly string[]) => below("令和4年度 一覧", days);
/** Days that tell their year. */
const untitled = (...days: readonly string[]) => below("一覧", days);
const below = (title: string, days: readonly string[]) =>
  city.tabWith("meetings", [
    title,
    "開催日\t開始\t氏名\t補佐官\tテーマ",
    ...days.map((day, at) => `${day}\t13:30\t天野大地\t宮崎光世\t見直し${at}`),
  ]);
const daysOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.開催日?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [
    problem.code,
    problem.detail,
    problem.candidates?.map(({ value }) => value),
    rows,
  ]);
const answered = async (tab: ImportController, at: number, answer: string) => {
  await tab.change(answerQuestion(tab.questions[at]?.answerKey ?? "", answer));
  return daysOf(tab);
};

describe("days whose years are of no era", () => {
  it("are asked of once a list, whatever stands between their numbers", async () => {
    const tab = await untitled(
      "4.4.27",
      "５/1/10",
      "4年5月16日（月）",
      "2022/6/1",
    );
    expect(daysOf(tab)).toEqual(["wrong", "wrong", "wrong", "2022-06-01"]);
    expect(asked(tab)).toEqual([
      ["dateEraOpen", "4.4.27", ["R", "H", "century"], 3],
    ]);
    expect(tab.planned[0]?.problems.map(({ code }) => code)).toEqual([
      "dateEraOpen",
    ]);
    expect(await answered(tab, 0, "R")).toEqual([
      ...["2022-04-27", "2023-01-10", "2022-05-16", "2022-06-01"],
    ]);
    // Of 2004 it is no Monday.
    expect(await answered(tab, 0, "century")).toEqual([
      ...["2004-04-27", "2005-01-10", "wrong", "2022-06-01"],
    ]);
  });

  it("are of the only one that they can be of", async () => {
    // 令和29年 and 2029 are to come.
    expect(daysOf(await untitled("29.4.27", "31.4.1"))).toEqual([
      ...["2017-04-27", "2019-04-01"],
    ]);
    expect(asked(await untitled("22.4.27"))[0]?.[2]).toEqual(["H", "century"]);
  });

  it("are asked of apart where they can't be of the same ones", async () => {
    const tab = await untitled("2.3.3", "20.7.7");
    expect(asked(tab)).toEqual([
      ["dateEraOpen", "2.3.3", ["R", "H", "century"], 1],
      ["dateEraOpen", "20.7.7", ["H", "century"], 1],
    ]);
    await answered(tab, 0, "R");
    expect(await answered(tab, 1, "century")).toEqual([
      ...["2020-03-03", "2020-07-07"],
    ]);
  });

  it("stand last where one of them proves it", async () => {
    const tab = await untitled("5/2/22", "4/27/22");
    expect(asked(tab)).toEqual([]);
    expect(daysOf(tab)).toEqual(["2022-05-02", "2022-04-27"]);
    expect(asked(await untitled("5/2/22"))[0]?.[2]).toEqual([
      ...["R", "H", "century", "monthFirst"],
    ]);
  });

  it("are of the time of those that can be of one alone", async () => {
    const tab = await untitled("31.4.8", "元.5.7", "2.1.7");
    expect(asked(tab)).toEqual([]);
    expect(daysOf(tab)).toEqual(["2019-04-08", "2019-05-07", "2020-01-07"]);
    const first = await untitled("元年12月2日", "2.1.7", "20.7.7");
    expect(asked(first)).toEqual([
      ["dateEraOpen", "20.7.7", ["H", "century"], 1],
    ]);
    expect(await answered(first, 0, "century")).toEqual([
      ...["2019-12-02", "2020-01-07", "2020-07-07"],
    ]);
  });

  it("are none of a period of two days", async () => {
    const tab = await listed("3/1-3/3");
    expect(asked(tab)).toEqual([]);
    expect(tab.planned[0]?.problems.map(({ code }) => code)).toContain(
      "dateSeveral",
    );
  });

  it("are none once another day is typed", async () => {
    const tab = await untitled("4.4.27");
    await tab.change(correctCell("3", "heldOn", "2022/4/28"));
    expect(daysOf(tab)).toEqual(["2022-04-28"]);
    expect(asked(tab)).toEqual([]);
  });
});

describe("times of activities", () => {
  const activities = (title: string, ...times: readonly string[]) =>
    city.tabWith("activities", [
      title,
      "時期\t節\t集計見出し\t題名",
      ...times.map((time, at) => `${time}\t研修\tDX研修\tその${at + 1}`),
    ]);
  const sent = ({ planned }: ImportController) =>
    planned.map(({ standing, sent: record }) =>
      standing === "write"
        ? [
            record.開始日?.value,
            record.日付の精度?.value,
            record.終了日?.value,
          ].join(" ")
        : standing,
    );

  it("are asked of once where a year alone is written, which may be the fiscal one", async () => {
    const tab = await activities("一覧", "令和4年", "2023年", "令和5年度");
    expect(asked(tab)).toEqual([
      ["dateYearAlone", "令和4年", ["fiscal", "calendar"], 2],
    ]);
    expect(sent(tab)).toEqual(["wrong", "wrong", "2023-04-01 年度 "]);
    await answered(tab, 0, "fiscal");
    expect(sent(tab).slice(0, 2)).toEqual([
      ...["2022-04-01 年度 ", "2023-04-01 年度 "],
    ]);
    await answered(tab, 0, "calendar");
    expect(sent(tab).slice(0, 2)).toEqual([
      ...["2022-01-01 月 2022-12-01", "2023-01-01 月 2023-12-01"],
    ]);
  });

  it("may be October where a spreadsheet shows 2022.1", async () => {
    const tab = await activities("一覧", "2022.1");
    expect(asked(tab)[0]?.slice(0, 3)).toEqual([
      ...["dateZeroLost", "2022.1", ["2022/1", "2022/10"]],
    ]);
    await answered(tab, 0, "2022/10");
    expect(sent(tab)).toEqual(["2022-10-01 月 "]);
    expect(asked(await activities("一覧", "2022.1", "2022.10"))).toEqual([]);
  });

  it("are months where a part of one, or several, are told", async () => {
    const tab = await activities(
      "令和4年度 一覧",
      ..."4月～3月 6月中旬 3/1-3/3 3月末 3/30～4/2".split(" "),
    );
    expect(sent(tab)).toEqual([
      ...["2022-04-01 月 2023-03-01", "2022-06-01 月 "],
      ...["2023-03-01 日 2023-03-03", "2023-03-01 月 "],
      "2023-03-30 日 2023-04-02",
    ]);
    expect(
      tab.planned.map(({ problems }) =>
        problems.some(({ code }) => code === "dateMonthPart"),
      ),
    ).toEqual([false, true, false, true, false]);
  });
});

describe("half days and spans of a year", () => {
  it("leave the time blank, which is told, and tell the year", async () => {
    const tab = await city.tabWith("meetings", [
      "期間：令和3年4月1日～令和4年3月31日",
      "開催日\t開始\t氏名\t補佐官\tテーマ",
      "4/20\t午後\t天野大地\t宮崎光世\tその1",
      "3/2\tＡＭ\t天野大地\t宮崎光世\tその2",
      "3/3\t昼\t天野大地\t宮崎光世\tその3",
    ]);
    expect(daysOf(tab)).toEqual(["2021-04-20", "2022-03-02", "wrong"]);
    expect(
      tab.planned.map(({ sent, problems }) => [
        sent.開始時刻?.value || "",
        ...problems.flatMap(({ code, detail }) =>
          code.startsWith("clock") ? [code, detail] : [],
        ),
      ]),
    ).toEqual([
      ["", "clockHalfDay", "午後"],
      ["", "clockHalfDay", "ＡＭ"],
      ["", "clockUnreadable", "昼"],
    ]);
  });
});

describe("months with their years beside days", () => {
  it("tell both of them, for rows below too", async () => {
    const tab = await city.tabWith("meetings", [
      "面談一覧",
      "年月\t日\t氏名\t補佐官\tテーマ",
      ..."R4.4■12 令和4年5月■26日 ■28 2023年1月■10 令和4年度2月■3"
        .split(" ")
        .map((day, at) =>
          [...day.split("■"), "天野大地", "宮崎光世", `その${at + 1}`].join(
            "\t",
          ),
        ),
    ]);
    expect(daysOf(tab)).toEqual([
      ...["2022-04-12", "2022-05-26", "2022-05-28", "2023-01-10", "2023-02-03"],
    ]);
  });
});

describe("numbers of a spreadsheet as days", () => {
  it("are asked of where they may have lost a zero, once a number", async () => {
    const tab = await listed("4.2", "4.5", "4.2", "12.28", "2.3");
    expect(asked(tab)).toEqual([["dateZeroLost", "4.2", ["4/2", "4/20"], 2]]);
    expect(daysOf(tab)).toEqual([
      // February has no 30th day.
      ...["wrong", "2022-04-05", "wrong", "2022-12-28", "2023-02-03"],
    ]);
    expect(await answered(tab, 0, "4/20")).toEqual([
      ...["2022-04-20", "2022-04-05", "2022-04-20", "2022-12-28", "2023-02-03"],
    ]);
  });

  it("have lost none where one of them has a zero at its end", async () => {
    const tab = await listed("4.2", "5.10");
    expect(asked(tab)).toEqual([]);
    expect(daysOf(tab)).toEqual(["2022-04-02", "2022-05-10"]);
  });
});

describe("a bare number below 年度", () => {
  const withYears = (...rows: readonly string[]) =>
    city.tabWith("meetings", [
      "年度\t開催日\t開始\t氏名\t補佐官",
      ...rows.map((row) => `${row}\t13:30\t天野大地\t宮崎光世`),
    ]);

  it("is to be put right where the day beside it is of another fiscal year", async () => {
    const tab = await withYears("3\t2021/5/6", "4\t2021/6/1", "３\t2022/1/7");
    expect(daysOf(tab)).toEqual(["2021-05-06", "wrong", "2022-01-07"]);
    expect(tab.planned[1]?.problems).toMatchObject([
      { code: "dateOtherMonth", detail: "2021/6/1 ≠ 4年度" },
    ]);
    // Of 平成.
    expect(daysOf(await withYears("22\t2010/5/6"))).toEqual(["2010-05-06"]);
  });

  it("is taken for one of 令和 where a day has no year, to be confirmed", async () => {
    const tab = await withYears("4\t5/6", "4\t3/7", "5\t4/5");
    expect(daysOf(tab)).toEqual(["2022-05-06", "2023-03-07", "2023-04-05"]);
    expect(
      tab.years.map(({ group: { by, isConfirmed }, rows }) => [
        by?.text,
        rows,
        isConfirmed,
      ]),
    ).toEqual([
      ["4", 2, false],
      ["5", 1, false],
    ]);
  });
});

describe("a day and the one that it was moved to", () => {
  it.each([
    ["実施日（当初）", "実施日（変更後）"],
    ["当初日程", "変更後"],
    ["面談日 当初", "面談日 振替後"],
  ])("are known by their headings: %s | %s", async (first, later) => {
    const tab = await city.tabWith("meetings", [
      "令和4年度 一覧",
      `${first}\t${later}\t開始\t氏名\t補佐官`,
      ...[
        ...["8/7\t9/16", "8/21\t", "10/2\t―"],
        // Of the next fiscal year, or of this one?
        ...["11/1\t11/1", "12/5\t中止", "3/25\t4/10", "3/28\t2023/4/3"],
      ].map((days) => `${days}\t13:30\t天野大地\t宮崎光世`),
    ]);
    expect(daysOf(tab)).toEqual([
      ...["2022-09-16", "2022-08-21", "2022-10-02"],
      ...["2022-11-01", "wrong", "wrong", "2023-04-03"],
    ]);
    expect(tab.planned[5]?.problems).toMatchObject([
      { code: "dateUnsure", detail: "3/25 → 4/10" },
    ]);
    expect(tab.planned[0]?.problems).toMatchObject([
      { level: "warning", code: "dateMoved", detail: "8/7 → 9/16" },
    ]);
    expect(tab.planned[1]?.problems).toEqual([]);
  });
});

it("takes the time of a day in three columns below two rows of headings over them", async () => {
  const tab = await city.tabWith("meetings", [
    "面談\t面談\t面談\t対象者\t補佐官",
    "日時\t日時\t日時\t氏名\t",
    "月\t日\t時\t\t",
    "5\t24\t10:00\t天野大地\t宮崎光世",
  ]);
  await tab.change(tellYear(2022));
  expect(daysOf(tab)).toEqual(["2022-05-24"]);
  expect(tab.planned[0]?.sent.開始時刻?.value).toBe("10:00");
});
