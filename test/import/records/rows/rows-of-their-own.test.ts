import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Rows that say something of their own in a column that no field takes, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...lines: readonly string[]) => city.tabWith("meetings", lines);
const recordsOf = ({ planned }: ImportController) =>
  planned.map(({ rows, standing, sent }) => [
    rows.join("+"),
    standing === "write"
      ? [sent.開催日?.value, sent.補佐官?.value].flat().join(" ")
      : standing,
  ]);
const questionsOf = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.code, problem.detail, rows]);
const answer = (tab: ImportController, at: number, value: string) =>
  tab.change(answerQuestion(tab.questions[at]?.answerKey ?? "", value));

describe("rows below one day with a slot or number of their own", () => {
  const SLOTS = [
    "実施日\t補佐官\t枠\t氏名",
    "2023/4/5\t宮崎光世\t①\t天野大地",
    "\t\t②\t朝霧正道",
    "2023/4/6\t宮崎光世\t①\t春野和則",
    "\t\t\t天野大地",
  ];

  it("are asked once whether they are one record; one without is not", async () => {
    const tab = await listed(...SLOTS);
    expect(recordsOf(tab)).toEqual([
      ["2", "wrong"],
      ["3", "wrong"],
      ["4+5", "2023-04-06 宮崎光世"],
    ]);
    expect(questionsOf(tab)).toEqual([["rowDiffersUndated", "枠", 1]]);
  });

  it.each([
    ["joins", ["2+3", "4+5"]],
    ["sameDay", ["2", "3", "4+5"]],
  ])("that are answered by %s become %j", async (value, rows) => {
    const tab = await listed(...SLOTS);
    await answer(tab, 0, value);
    const days = rows.map((row) => (/^[23]/u.test(row) ? "5" : "6"));
    expect(recordsOf(tab)).toEqual(
      rows.map((row, at) => [row, `2023-04-0${days[at]} 宮崎光世`]),
    );
  });

  it("are left out where somebody answers so", async () => {
    const tab = await listed(...SLOTS);
    await answer(tab, 0, "leaves");
    expect(recordsOf(tab)[1]).toEqual(["3", "left"]);
  });

  it("are asked also where day and time are the same", async () => {
    const tab = await listed(
      "No\t実施日\t開始\t氏名\t所属\t補佐官\tテーマ\t備考",
      "1\t2023/4/5\t13:30\t天野大地\t\t宮崎光世\t1on1\t資料あり",
      "2\t2023/4/5\t13:30\t朝霧正道\t\t宮崎光世\t1on1\t資料なし",
    );
    expect(questionsOf(tab)).toEqual([["rowDiffers", "No", 1]]);
    await answer(tab, 0, "apart");
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05 宮崎光世"],
      ["3", "2023-04-05 宮崎光世"],
    ]);
  });
});

describe("a row with the planned day alone", () => {
  it("is asked whether it was held, and goes on with no other row", async () => {
    const tab = await listed(
      "予定日\t実施日\t氏名\t補佐官",
      "2023/4/5\t2023/4/5\t天野大地\t宮崎光世",
      "2023/4/6\t\t朝霧正道\t宮崎光世",
      "2023/4/7\t\t春野和則\t",
    );
    expect(recordsOf(tab).map(([, standing]) => standing)).toEqual([
      "2023-04-05 宮崎光世",
      "wrong",
      "wrong",
    ]);
    expect(questionsOf(tab)).toEqual([["rowCalledOff", "実施日：空欄", 2]]);
    await answer(tab, 0, "leaves");
    expect(recordsOf(tab)).toEqual([
      ["2", "2023-04-05 宮崎光世"],
      ["3", "left"],
      ["4", "left"],
    ]);
  });
});

it("takes from a file of kintone where each record begins", async () => {
  const tab = await listed(
    "レコードの開始行\tレコード番号\t開催日\t補佐官\tテーマ\t氏名",
    "*\t1\t2023/4/5\t宮崎光世\t1on1\t天野大地",
    "*\t2\t2023/4/5\t宮崎光世\t1on1\t朝霧正道",
    "\t2\t2023/4/5\t宮崎光世\t1on1\t春野和則",
  );
  expect(questionsOf(tab)).toEqual([]);
  expect(recordsOf(tab)).toEqual([
    ["2", "2023-04-05 宮崎光世"],
    ["3+4", "2023-04-05 宮崎光世"],
  ]);
});

it("tells rows apart of one day, time and adviser with other people", async () => {
  const row = (day: string, who: string, theme: string) =>
    `${day}\t10:00\t${who}\t宮崎光世\t${theme}`;
  const tab = await listed(
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    row("2023/4/5", "天野大地", "A"),
    row("2023/4/6", "春野和則", "B"),
    row("2023/4/5", "朝霧正道", "A"),
  );
  const told = tab.planned.map(({ problems }) =>
    problems.flatMap(({ code, detail }) =>
      code === "rowAtOnce" ? [detail] : [],
    ),
  );
  expect(told).toEqual([[], [], ["2"]]);
});

it("tells a row of somebody's day with the same adviser, worded otherwise, unless the times differ", async () => {
  const tab = await listed(
    "実施日\t開始\t氏名\t補佐官\tテーマ",
    "2023/4/5\t\t天野大地\t宮崎光世\t業務改善について",
    "2023/4/6\t10:00\t春野和則\t宮崎光世\tB",
    "2023/4/7\t\t朝霧正道\t宮崎光世\tC",
    "2023/4/5\t\t天野大地\t宮崎光世\t業務改善の相談",
    "2023/4/6\t15:00\t春野和則\t宮崎光世\tD",
    "2023/4/7\t\t朝霧正道\t石原弘子\tE",
  );
  const told = tab.planned.map(({ problems }) =>
    problems.flatMap(({ code, detail }) =>
      code === "rowSameDay" ? [detail] : [],
    ),
  );
  expect(told).toEqual([[], [], [], ["2"], [], []]);
});
