import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists with a column of states, with a local kintone. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const asked = ({ questions }: ImportController) =>
  questions.map(
    ({ problem, rows }) => `${problem.code} ${problem.detail} ${rows}`,
  );
const statesOf = ({ planned }: ImportController) =>
  planned.map(({ standing, sent }) =>
    standing === "write" ? sent.状態?.value : standing,
  );
const keyOf = ({ questions }: ImportController, at = 0) =>
  questions[at]?.answerKey ?? "";

describe("the state of a row", () => {
  const listed = (...states: readonly string[]) =>
    city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ\t状態\t備考",
      ...states.map(
        (state, at) =>
          `2023/5/${at + 1}\t13:30\t天野大地\t宮崎光世\t見直し\t${state}`,
      ),
    ]);

  it("is taken where all of its cell is a word for one", async () => {
    const tab = await listed("実施", "実 施 済み", "済", "ｷｬﾝｾﾙ", "予定");
    expect(asked(tab)).toEqual([]);
    expect(statesOf(tab)).toEqual(["実施", "実施", "実施", "中止", "予約"]);
  });

  it("is asked once a text that has such a word in it, with its rows", async () => {
    const texts = ["不実施", "実施（欠席）", "中止→実施", "キャンセル待ち"];
    const tab = await listed(...texts, "不実施", "実施");
    expect(asked(tab)).toEqual([
      "choiceUnknown 不実施 2",
      "choiceUnknown 実施（欠席） 1",
      "choiceUnknown 中止→実施 1",
      "choiceUnknown キャンセル待ち 1",
    ]);
    const wrong = texts.map(() => "wrong");
    expect(statesOf(tab)).toEqual([...wrong, "wrong", "実施"]);
    await tab.change(answerQuestion(keyOf(tab), "中止"));
    expect(statesOf(tab)).toEqual([
      ...["中止", "wrong", "wrong", "wrong", "中止", "実施"],
    ]);
  });

  it("is asked about beside a remark once it was answered that it was held", async () => {
    const tab = await listed("代理実施\t中止", "代理実施\t");
    expect(asked(tab)).toEqual(["choiceUnknown 代理実施 2"]);
    await tab.change(answerQuestion(keyOf(tab), "実施"));
    expect(statesOf(tab)).toEqual(["wrong", "実施"]);
    expect(asked(tab)).toEqual([
      "choiceUnknown 代理実施 2",
      "rowCalledOff 中止 1",
    ]);
    await tab.change(answerQuestion(keyOf(tab, 1), "中止"));
    expect(statesOf(tab)).toEqual(["中止", "実施"]);
  });
});

it("asks of activities what a word within a longer text means", async () => {
  const tab = await city.tabWith("activities", [
    "開始日\t題名\t節\t集計見出し\t状態",
    "2023/5/1\t研修A\t支援\tA\t実施（一部中止）",
    "2023/5/2\t研修B\t支援\tA\t書面開催",
  ]);
  expect(asked(tab).filter((one) => one.includes("実施（"))).toEqual([
    "choiceUnknown 実施（一部中止） 1",
  ]);
  expect(asked(tab).filter((one) => one.includes("書面"))).toEqual([
    "choiceUnknown 書面開催 1",
  ]);
});
