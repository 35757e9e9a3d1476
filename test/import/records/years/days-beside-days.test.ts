import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  answerQuestion,
  correctCell,
} from "../../../../src/import/records/change-understanding";
import {
  LEAVES,
  TAKES,
} from "../../../../src/import/records/planning/asking/row-question";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* What another column says of the day of a row, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (
  headings: string,
  rows: readonly (readonly [string, string])[],
) =>
  city.tabWith("meetings", [
    "令和4年度 面談一覧",
    `${headings}\t開始\t氏名\t補佐官\tテーマ`,
    ...rows.map(
      ([one, other], at) =>
        `${one}\t${other}\t1${at}:30\t天野大地\t宮崎光世\t見直し`,
    ),
  ]);
const daysOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.開催日?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(
    ({ problem, rows }) => `${problem.code} ${problem.detail} ${rows}`,
  );

describe("two columns of days", () => {
  it("are asked about once where they differ, and the other one can be chosen", async () => {
    const tab = await listed("日時\t日付", [
      ["4/5", "4/5 10:00"],
      ["4/6", "4/13 10:00"],
      ["4/7", "2022/5/12 10:00"],
    ]);
    expect(daysOf(tab)).toEqual(["2022-04-05", "wrong", "wrong"]);
    expect(asked(tab)).toEqual(["dateOtherColumn 日時 ≠ 日付 2"]);
    const key = tab.questions[0]?.answerKey ?? "";
    await tab.change(answerQuestion(key, TAKES));
    expect(daysOf(tab)).toEqual(["2022-04-05", "2022-04-06", "2022-04-07"]);
    await tab.change(answerQuestion(key, LEAVES));
    expect(daysOf(tab)).toEqual(["2022-04-05", "left", "left"]);
    await tab.mapColumn(1, "heldOn");
    expect(asked(tab).at(-1)).toBe("dateOtherColumn 日付 ≠ 日時 2");
    const other = tab.questions.at(-1)?.answerKey ?? "";
    await tab.change(answerQuestion(other, TAKES));
    expect(daysOf(tab)).toEqual(["2022-04-05", "2022-04-13", "2022-05-12"]);
  });

  it.each(["実施日\t予定日", "実施日\t面談申込日", "開催日\t日程"])(
    "may be the day that was held and another one: %s",
    async (headings) => {
      const tab = await listed(headings, [["4/12", "4/5"]]);
      expect(daysOf(tab)).toEqual(["2022-04-12"]);
      expect(asked(tab)).toEqual([]);
    },
  );

  it.each([
    ["日程\t開催日時", 1],
    ["日程\t実施日", 1],
    ["日\t面談日にち", 1],
    ["実施日時\t日程", 0],
  ] as const)("are read by the one that was held: %s", async (headings, at) => {
    const tab = await listed(headings, [["4/5", "4/13"]]);
    expect(daysOf(tab)).toEqual([["2022-04-05", "2022-04-13"][at]]);
    expect(tab.understanding?.mapping.get(at)).toBe("heldOn");
  });

  it("are the same where one of them has no year", async () => {
    const tab = await listed("実施日\t開催日時", [["4/5", "2022/4/5（火）"]]);
    expect(daysOf(tab)).toEqual(["2022-04-05"]);
    expect(asked(tab)).toEqual([]);
  });
});

describe("a column of weekdays", () => {
  const problems = ({ planned }: ImportController) =>
    planned.map(({ problems: told }) =>
      told.map(({ code, detail }) => `${code} ${detail}`),
    );

  it.each(["曜", "曜日", "（曜）", ""])(
    "is compared with the day, headed %s",
    async (heading) => {
      const tab = await listed(`日付\t${heading}`, [
        ["4/5", "火"],
        ["4/6", "火"],
        ["2022年4月7日", "木曜日"],
        ["4/8 10:00", "（木）"],
        ["4月11日", ""],
        ["4/12（火）", "火・祝"],
      ]);
      expect(daysOf(tab)).toEqual([
        ...["2022-04-05", "wrong", "2022-04-07", "wrong"],
        ...["2022-04-11", "2022-04-12"],
      ]);
      expect(problems(tab)[1]).toEqual([
        "weekdayDiffers 4/6（火） ≠ 2022-04-06（水）",
      ]);
    },
  );

  it("says nothing of a day that is put in anew, and parts no meeting", async () => {
    const row = (weekday: string, person: string) =>
      `4/6\t${weekday}\t10:30\t${person}\t宮崎光世\t見直し`;
    const tab = await city.tabWith("meetings", [
      "令和4年度 面談一覧",
      "日付\t曜\t開始\t氏名\t補佐官\tテーマ",
      row("火", "天野大地"),
      row("", "山吹恵美"),
    ]);
    expect(daysOf(tab)).toEqual(["wrong"]);
    const [first] = tab.planned[0]?.rows ?? [];
    await tab.change(correctCell(first ?? "", "heldOn", "2022-04-05"));
    expect(daysOf(tab)[0]).toBe("2022-04-05");
  });
});
