import { afterAll, beforeAll, expect, it } from "vitest";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Days of activities in columns that are not called as the form calls them, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (heads: string, ...days: readonly string[]) =>
  city.tabWith("activities", [
    "令和5年度 活動一覧",
    "",
    `${heads}\t節\t集計見出し\t題名`,
    ...days.map((day, at) => `${day}\t研修\t研修\tその${at}`),
  ]);

const daysOf = ({ planned }: ImportController) =>
  planned.map(({ sent, standing }) =>
    standing === "write"
      ? [sent.開始日?.value, sent.終了日?.value, sent.日付の精度?.value]
      : standing,
  );

it("are those of 開始 and 終了, where every cell begins with one", async () => {
  const tab = await listed("開始\t終了", "2023/5/1\t2023/5/3", "2023/6/1\t");
  expect(daysOf(tab)).toEqual([
    ["2023-05-01", "2023-05-03", "日"],
    ["2023-06-01", "", "日"],
  ]);
});

it("are never replaced by the year of the list while a column of days is not used", async () => {
  const tab = await listed("いつ", "2023/5/1", "2023/6/1");
  const unused = tab.understanding?.mapping;
  expect([...(unused ?? [])].map(([, target]) => target)).not.toContain("from");
  expect(daysOf(tab)).toEqual(["wrong", "wrong"]);
});

it("are the year of the list where the only days are those of the writing", async () => {
  const tab = await listed("記入日", "2024/3/31", "2024/4/2");
  expect(daysOf(tab).map(([, , precision]) => precision)).toEqual([
    "年度",
    "年度",
  ]);
});

it("are those of 実績 beside 計画, and asked about where there is none", async () => {
  const tab = await listed(
    "計画\t実績",
    "2023/5/1\t2023/5/1",
    "2023/6/1\t2023/6/8",
    "2023/7/1\t",
  );
  expect(daysOf(tab)).toEqual([
    ["2023-05-01", "", "日"],
    ["2023-06-08", "", "日"],
    "wrong",
  ]);
});
