import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../src/publishing/texts/numbers/read-numbers";

const told = (text: string) =>
  readNumbers(text).map(({ from, to, value, unit, exactness }) => [
    text.slice(from, to),
    value,
    unit,
    exactness,
  ]);

describe("readNumbers", () => {
  it.each([
    ["67回実施しました。", "67回", 67, "times", "exact"],
    ["令和4年度は67回", "67回", 67, "times", "exact"],
    ["令和４年度６７回", "６７回", 67, "times", "exact"],
    ["六十七回", "六十七回", 67, "times", "exact"],
    ["百二十名", "百二十名", 120, "people", "exact"],
    ["六七〇人", "六七〇人", 670, "people", "exact"],
    ["1,234人が参加", "1,234人", 1234, "people", "exact"],
    ["１，２３４名", "１，２３４名", 1234, "people", "exact"],
    ["1.2万人", "1.2万人", 12_000, "people", "exact"],
    ["3千人", "3千人", 3000, "people", "exact"],
    ["約70回", "70回", 70, "times", "about"],
    ["およそ70回", "70回", 70, "times", "about"],
    ["約のべ70名", "70名", 70, "people", "about"],
    ["30名程度", "30名", 30, "people", "about"],
    ["30名ほどが", "30名", 30, "people", "about"],
    ["平均2.9回", "2.9回", 2.9, "times", "exact"],
    ["93.1％", "93.1％", 93.1, "rate", "exact"],
    ["93.1%", "93.1%", 93.1, "rate", "exact"],
    ["9パーセント", "9パーセント", 9, "rate", "exact"],
    ["3割", "3割", 3, "rate", "exact"],
    ["3割5分", "3割5分", 3.5, "rate", "exact"],
    ["7割弱", "7割", 7, "rate", "under"],
    ["7割強", "7割", 7, "rate", "over"],
    ["60回余り", "60回", 60, "times", "over"],
    ["十数回", "十数回", 10, "times", "over"],
    ["60余回", "60余回", 60, "times", "over"],
    ["60回以上", "60回", 60, "times", "over"],
    ["60回を超え", "60回", 60, "times", "over"],
    ["70回近く", "70回", 70, "times", "under"],
    ["のべ 22名", "22名", 22, "people", "exact"],
    ["延べ22人", "22人", 22, "people", "exact"],
    ["実人数15名", "15名", 15, "people", "exact"],
    ["2時間30分", "2時間30分", 2.5, "hours", "exact"],
    ["1回1時間ほど", "1時間", 1, "hours", "about"],
    ["5ポイント上昇", "5ポイント", 5, "points", "exact"],
    ["5％ポイント", "5％ポイント", 5, "points", "exact"],
    ["1.2倍", "1.2倍", 1.2, "fold", "exact"],
    ["12件の相談", "12件", 12, "records", "exact"],
    ["2～3回", "2～3回", 3, "times", "range"],
    ["20名〜30名", "20名〜30名", 30, "people", "range"],
    ["2、3回", "2、3回", 3, "times", "range"],
    ["11月、3回実施", "3回", 3, "times", "exact"],
    ["1on1は67回", "67回", 67, "times", "exact"],
    ["67 回", "67 回", 67, "times", "exact"],
  ])("reads %s", (text, written, value, unit, exactness) => {
    expect(told(text)).toEqual([[written, value, unit, exactness]]);
  });

  it.each([
    "第3回",
    "第１回の研修",
    "第1・2回",
    "第3～5回",
    "2回目",
    "３回目の参加",
    "令和4年度",
    "2023年11月1日",
    "R4",
    "1on1",
    "01",
    "CX0回",
    "数十回",
    "一人ひとりが",
    "1人ひとり",
    "一人一人",
    "二人三脚",
    "一回り大きく",
    "1人当たり",
    "１回あたり",
    "1人につき",
    "5人に1人",
    "2割引",
    "3名称",
    "2回線",
    "3人組",
    "70周年記念事業",
    "採用15年目以下",
    "3つのワーキンググループ",
    "7つのWG",
    "50代",
    "3回以上参加した職員",
    "2回利用した人",
    "2回以上参加し、",
    "30分",
    "二三回",
  ])("finds no count in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("reads each of several", () => {
    expect(
      told("令和4年度の67回から令和5年度は80回に、のべ160名（実人数62名）").map(
        ([written]) => written,
      ),
    ).toEqual(["67回", "80回", "160名", "62名"]);
  });

  it("reads 当たり's other number", () => {
    expect(told("1人当たり2.9回参加").map(([written]) => written)).toEqual([
      "2.9回",
    ]);
  });
});
