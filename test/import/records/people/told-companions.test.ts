import { afterAll, beforeAll, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Remarks that tell who sat in, with a local kintone of June 2024. */
let city: ImportCity;

beforeAll(async () => {
  city = await startImportCity();
});

afterAll(() => city?.close());

const listed = (...remarks: readonly string[]) =>
  city.tabWith("meetings", [
    "実施日\t開始\t時間\t氏名\t補佐官\tテーマ\t備考",
    ...remarks.map(
      (remark, at) =>
        `2023/5/${at + 1}\t10:00\t60分\t天野大地\t宮崎光世\tその${at}\t${remark}`,
    ),
  ]);

it("are asked whether they are companions, and become them", async () => {
  const tab = await listed("赤松典子が同席", "同席：赤松典子課長", "会議室A");
  expect(
    tab.questions.map(({ problem: { code, detail } }) => [code, detail]),
  ).toEqual([
    ["companionTold", "赤松典子が同席"],
    ["companionTold", "同席:赤松典子課長"],
  ]);
  const [first, second] = tab.questions;
  await tab.change(answerQuestion(first?.answerKey ?? "", "companion"));
  await tab.change(answerQuestion(second?.answerKey ?? "", "asNote"));
  const peopleOf = (at: number) =>
    JSON.stringify(tab.planned[at]?.sent.参加者?.value);
  expect(tab.planned.map(({ standing }) => standing)).toEqual([
    "write",
    "write",
    "write",
  ]);
  expect(peopleOf(0)).toContain("同席者");
  expect(peopleOf(0)).toContain("3002");
  expect(peopleOf(1)).not.toContain("3002");
  // 時間 beside 開始 is how long it was.
  expect(tab.planned[0]?.sent.開始時刻?.value).toBe("10:00");
});

it("are not asked of who is there, of whom the roster has not, and of other remarks", async () => {
  const tab = await listed(
    "天野大地が同席",
    "市民が同席",
    "次回は赤松典子に相談",
  );
  expect(tab.questions.map(({ problem: { code } }) => code)).toEqual([]);
});
