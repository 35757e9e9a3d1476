import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Columns that are headed by choices of a field, over ticks, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ";
const held = (day: string, ...ticks: readonly string[]) =>
  [day, "13:30", "天野大地", "宮崎光世", "見直し", ...ticks].join("\t");
const listed = (headings: string, ...lines: readonly string[]) =>
  city.tabWith("meetings", [`${HEADINGS}\t${headings}`, ...lines]);
const sentOf = ({ planned }: ImportController, field: string) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent[field]?.value : standing,
  );
const asked = ({ questions }: ImportController) =>
  questions.map(({ problem, rows }) => [problem.code, problem.detail, rows]);
const answer = (tab: ImportController, at: number, value: string) =>
  tab.change(answerQuestion(tab.questions[at]?.answerKey ?? "", value));

describe("columns 対面 and オンライン", () => {
  it("are how it was held, and rows without a tick are asked about", async () => {
    const tab = await listed(
      "対面\tオンライン",
      held("2023/4/5", "○", ""),
      held("2023/4/6", "", "○"),
      held("2023/4/7", "×", "×"),
      held("2023/4/10", "", ""),
      held("2023/4/11", "○", "×"),
    );
    expect(sentOf(tab, "実施方法")).toEqual([
      ...["対面", "wrong", "wrong", "wrong", "対面"],
    ]);
    expect(asked(tab)).toEqual([
      ["choiceUnknown", "オンライン", 1],
      ["rowCalledOff", "対面・オンライン：×・×", 1],
      ["rowCalledOff", "対面・オンライン：空欄", 1],
    ]);
    await answer(tab, 0, "リモート");
    await answer(tab, 1, "中止");
    await answer(tab, 2, "実施");
    expect(sentOf(tab, "実施方法").slice(0, 2)).toEqual(["対面", "リモート"]);
    expect(sentOf(tab, "状態")).toEqual([
      ...["実施", "実施", "中止", "実施", "実施"],
    ]);
  });

  it("are asked of a row that ticks both, and of words beside a tick", async () => {
    const tab = await listed(
      "対面\tリモート",
      held("2023/4/5", "○", "○"),
      held("2023/4/6", "○（一部）", ""),
      held("2023/4/7", "", "○"),
    );
    expect(sentOf(tab, "実施方法")).toEqual(["wrong", "wrong", "リモート"]);
    expect(asked(tab).map(([code]) => code)).toEqual([
      "choiceUnknown",
      "choiceUnknown",
    ]);
  });

  it("stay as they are beside a column 実施方法, and where they hold words", async () => {
    const tab = await listed(
      "実施方法\t対面\tリモート",
      held("2023/4/5", "対面", "○", ""),
    );
    expect(sentOf(tab, "実施方法")).toEqual(["対面"]);
    expect(tab.table?.columns.map(({ heading }) => heading)).toContain(
      "リモート",
    );
    const words = await listed(
      "対面\tリモート",
      held("2023/4/5", "庁舎の会議室で行った", "なし"),
    );
    expect(words.table?.columns.map(({ heading }) => heading)).toContain(
      "対面",
    );
  });
});

it("are states and advisers, too", async () => {
  const states = await listed(
    "実施\t中止",
    held("2023/4/5", "○", ""),
    held("2023/4/6", "", "○"),
  );
  expect(sentOf(states, "状態")).toEqual(["実施", "中止"]);
  const advisers = await city.tabWith("meetings", [
    "実施日\t開始\t氏名\t宮崎光世\t石原弘子",
    "2023/4/5\t13:30\t天野大地\t○\t○",
    "2023/4/6\t13:30\t天野大地\t\t○",
  ]);
  expect(sentOf(advisers, "補佐官")).toEqual([
    ["宮崎光世", "石原弘子"],
    ["石原弘子"],
  ]);
});

describe("numbers below 実施 and 協議", () => {
  const activities = (...lines: readonly string[]) =>
    city.tabWith("activities", [
      "開始日\t節\t集計見出し\t題名\t実施\t協議",
      ...lines.map((line) => `2023/5/${line}`),
    ]);

  it("are how many times each was, and a row with both is to be put right", async () => {
    const tab = await activities(
      "1\t研修\t研修\tデータの見方\t2\t",
      "2\t研修\t研修\t次第の相談\t\t3回",
      "3\t研修\t研修\t地図の使い方\t1\t-",
      "4\t研修\t研修\t振り返り\t2\t1",
    );
    expect(sentOf(tab, "種別")).toEqual(["実施", "協議", "実施", "wrong"]);
    expect(sentOf(tab, "回数")).toEqual(["2", "3", "1", "wrong"]);
  });

  it("are ticks where none is more than one", async () => {
    const tab = await activities(
      "1\t研修\t研修\tデータの見方\t1\t",
      "2\t研修\t研修\t次第の相談\t\t1",
    );
    expect(sentOf(tab, "種別")).toEqual(["実施", "協議"]);
    expect(sentOf(tab, "回数")).toEqual(["1", "1"]);
  });
});
