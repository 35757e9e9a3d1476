import { afterAll, beforeAll, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Times of lists, with a local kintone of June 2024. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...times: readonly string[]) =>
  city.tabWith("meetings", [
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    ...times.map(
      (time, at) => `2023/5/${at + 1}\t${time}\t天野大地\t宮崎光世\tその${at}`,
    ),
  ]);

const asked = ({ questions }: ImportController) =>
  questions.map(({ problem: { candidates, code, detail }, rows }) => [
    code,
    detail,
    candidates?.map(({ value }) => value),
    rows,
  ]);

const timesOf = ({ planned }: ImportController) =>
  planned.map(({ sent, standing }) =>
    standing === "write"
      ? [sent.開始時刻?.value, sent.終了時刻?.value].filter(Boolean).join("～")
      : standing,
  );

const told = ({ planned }: ImportController) =>
  planned.flatMap(({ problems }) => problems.map(({ code }) => code));

it("is asked once of a list whether times before 7:00 are of the afternoon", async () => {
  const tab = await listed("1:15", "10:00", "2時半", "3:00～4:00", "14:00");
  expect(asked(tab)).toEqual([
    ["clockAfternoon", "1:15", ["afternoon", "asClock"], 3],
  ]);
  expect(timesOf(tab)).toEqual(["wrong", "10:00", "wrong", "wrong", "14:00"]);
  await tab.change(answerQuestion("clockAfternoon", "afternoon"));
  expect(timesOf(tab)).toEqual([
    "13:15",
    "10:00",
    "14:30",
    "15:00～16:00",
    "14:00",
  ]);
  await tab.change(answerQuestion("clockAfternoon", "asClock"));
  expect(timesOf(tab).slice(2, 4)).toEqual(["02:30", "03:00～04:00"]);
  expect(told(tab)).not.toContain("clockEarly");
});

it("is asked of early times behind days, and not of 午前 and of what was typed", async () => {
  const behind = await city.tabWith("meetings", [
    "日時\t氏名\t補佐官\tテーマ",
    "2023/5/1 1:15\t天野大地\t宮崎光世\tその1",
    "2023/5/2 10:00\t天野大地\t宮崎光世\tその2",
  ]);
  expect(asked(behind).map(([code]) => code)).toEqual(["clockAfternoon"]);
  await behind.change(answerQuestion("clockAfternoon", "afternoon"));
  expect(timesOf(behind)).toEqual(["13:15", "10:00"]);
  await behind.change(answerQuestion("clockAfternoon", "asClock"));
  expect(timesOf(behind)).toEqual(["01:15", "10:00"]);
  const morning = await listed("午前6時～6時半", "午前10時～13時");
  expect(asked(morning)).toEqual([]);
  expect(told(morning)).toEqual([]);
  expect(timesOf(morning)).toEqual(["06:00～06:30", "10:00～13:00"]);
  const tab = await listed("午前6時", "6:30");
  expect(asked(tab).map(([, detail, , rows]) => [detail, rows])).toEqual([
    ["6:30", 1],
  ]);
  await tab.change(correctCell("3", "startTime", "6:30"));
  expect(asked(tab)).toEqual([]);
  expect(timesOf(tab)).toEqual(["06:00", "06:30"]);
});

const withDays = (
  heads: string,
  ...spans: readonly (readonly [string, string])[]
) =>
  city.tabWith("meetings", [
    `${heads}\t氏名\t補佐官\tテーマ`,
    ...spans.map(
      ([from, to], at) => `${from}\t${to}\t天野大地\t宮崎光世\tその${at}`,
    ),
  ]);

const daysAndTimes = (tab: ImportController) =>
  timesOf(tab).map((times, at) => [tab.planned[at]?.sent.開催日?.value, times]);

it.each(["開始日時\t終了日時", "開始\t終了"])(
  "takes day and time of one column: %s",
  async (heads) => {
    const tab = await withDays(
      heads,
      ["2023-04-05 16:45", "2023-04-05 17:45"],
      ["2023/5/9 9:00", "2023/5/9 10:30"],
      ["2023/5/10 10:00", ""],
    );
    expect(daysAndTimes(tab)).toEqual([
      ["2023-04-05", "16:45～17:45"],
      ["2023-05-09", "09:00～10:30"],
      ["2023-05-10", "10:00"],
    ]);
    expect(told(tab)).toEqual([]);
  },
);

it("tells where the day before a time is another than the day of the record", async () => {
  const tab = await withDays(
    "開催日\t開始日時",
    ["2023/4/5", "2023/4/5 16:45"],
    ["2023/4/6", "2023/4/5 16:45"],
  );
  expect(daysAndTimes(tab)).toEqual([
    ["2023-04-05", "16:45"],
    ["2023-04-06", "wrong"],
  ]);
  expect(told(tab)).toEqual(["clockOtherDay"]);
});

it("asks of early times with days in two columns alike, and takes 9.30 for no day", async () => {
  const early = await withDays("開始\t終了", [
    "2023/4/5 1:45",
    "2023/4/5 2:45",
  ]);
  expect(asked(early).map(([code]) => code)).toEqual(["clockAfternoon"]);
  await early.change(answerQuestion("clockAfternoon", "afternoon"));
  expect(daysAndTimes(early)).toEqual([["2023-04-05", "13:45～14:45"]]);
  const dotted = await withDays("開始\t終了", ["9.30", "10.30"]);
  expect(daysAndTimes(dotted)).toEqual([["", "wrong"]]);
});
