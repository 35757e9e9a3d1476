import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmYears } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Rows with a column for each time, or for the days of each month, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const confirmed = async (tab: ImportController) => {
  await tab.change(confirmYears(tab.years.map(({ group }) => group)));
  return tab;
};
const daysOf = ({ planned }: ImportController, code = "開催日") =>
  planned.map(({ rows, standing, sent }) =>
    [rows.join(), standing, sent[code]?.value].join(" "),
  );

describe("days below 1回目, 2回目 and 3回目", () => {
  it.each([
    ["1回目\t2回目\t3回目"],
    ["第1回\t第2回\t第3回"],
    ["１回目実施日\t２回目実施日\t３回目実施日"],
  ])("are a record each: %s", async (times) => {
    const tab = await confirmed(
      await city.tabWith("meetings", [
        "令和4年度",
        `氏名\t補佐官\t${times}\t計`,
        "天野大地\t宮崎光世\t6/1\t7/1 10:00\t1/8\t3",
        "朝霧正道\t石原弘子\t6/2\t\t8/2\t2",
      ]),
    );
    expect(daysOf(tab)).toEqual([
      "3（6/1） write 2022-06-01",
      "3（7/1 10:00） write 2022-07-01",
      "3（1/8） write 2023-01-08",
      "4（6/2） write 2022-06-02",
      "4（8/2） write 2022-08-02",
    ]);
    expect(tab.planned[1]?.sent.開始時刻?.value).toBe("10:00");
    expect(tab.totals.map(({ standing }) => standing)).toEqual([
      "fits",
      "fits",
    ]);
  });

  it("are one activity each, whatever the row says they come to", async () => {
    const tab = await city.tabWith("activities", [
      "節\t件名\t回数\t第1回\t第2回\t第3回",
      "研修\tデータ研修\t3\t2022/6/1\t2022/7/1\t2022/8/1",
      "研修\tDX研修\t2\t2022/6/2\t中止\t2022/8/2",
    ]);
    expect(daysOf(tab, "開始日").map((day) => day.split(" ")[1])).toEqual([
      ...["write", "write", "write"],
      ...["write", "wrong", "write"],
    ]);
    expect(
      tab.planned
        .filter(({ standing }) => standing === "write")
        .map(({ sent }) => sent.回数?.value),
    ).toEqual(["1", "1", "1", "1", "1"]);
  });

  it("are none where numbers stand there, or another column has the day", async () => {
    const numbers = await city.tabWith("activities", [
      "節\t件名\t開始日\t第1回\t第2回",
      "研修\tデータ研修\t2022/6/1\t2022/7/1\t25",
    ]);
    expect(numbers.planned.map(({ rows }) => rows.join())).toEqual(["2"]);
    const people = await city.tabWith("meetings", [
      "氏名\t補佐官\t1回目\t2回目",
      "天野大地\t宮崎光世\t25\t30",
    ]);
    expect(people.planned.map(({ rows }) => rows.join())).toEqual(["2"]);
  });
});

it("takes days below months side by side for days of those months", async () => {
  const tab = await confirmed(
    await city.tabWith("meetings", [
      "令和4年度",
      "12月\t\t\t\t1月\t\t",
      "日\t氏名\t補佐官\t\t日\t氏名\t補佐官",
      "12\t天野大地\t宮崎光世\t\t10\t朝霧正道\t宮崎光世",
      "19日\t春野和則\t宮崎光世\t\t17(火)\t天野大地\t石原弘子",
    ]),
  );
  expect(daysOf(tab)).toEqual([
    "4（12月） write 2022-12-12",
    "4（1月） write 2023-01-10",
    "5（12月） write 2022-12-19",
    "5（1月） write 2023-01-17",
  ]);
});
