import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../../src/import/records/change-understanding";
import type { ImportController } from "../../../../src/ui/importing/import-controller";
import type { ImportCity } from "../import-city";
import { startImportCity } from "../import-city";

/* Lists of what was planned, and remarks of another day, with a local kintone. */
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
const held = (at: number, more = "") =>
  `2023/5/${at}\t13:30\t天野大地\t宮崎光世\t見直し${more}`;

describe("a list of what was planned", () => {
  it.each([
    "令和5年度 1on1 予定表",
    "面談スケジュール",
    "1on1日程調整表",
    "年間計画",
    "申込者一覧",
  ])("is asked about once: %s", async (title) => {
    const tab = await city.tabWith("meetings", [
      title,
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      held(1),
      held(2),
    ]);
    expect(asked(tab)).toEqual([`rowPlanned ${title} 2`]);
    await tab.change(answerQuestion(tab.questions[0]?.answerKey ?? "", "実施"));
    expect(statesOf(tab)).toEqual(["実施", "実施"]);
  });

  it.each(["1on1 予定", "令和5年度 予定"])(
    "is asked about below another one, by its own title: %s",
    async (title) => {
      const headings = "実施日\t開始\t氏名\t補佐官\tテーマ";
      const tab = await city.tabWith("meetings", [
        "1on1 一覧",
        headings,
        held(1),
        "",
        title,
        headings,
        held(2),
        held(3),
        "",
        "1on1 実績",
        headings,
        held(4),
      ]);
      expect(asked(tab)).toEqual([`rowPlanned ${title} 2`]);
      expect(statesOf(tab)).toEqual(["実施", "wrong", "wrong", "実施"]);
    },
  );

  it("is told by the heading of its days, too", async () => {
    const tab = await city.tabWith("meetings", [
      "予定日時\t開始\t氏名\t補佐官\tテーマ",
      held(1),
    ]);
    expect(asked(tab)).toEqual(["rowPlanned 予定日時 1"]);
  });

  it("has rows that say that they were held", async () => {
    const tab = await city.tabWith("meetings", [
      "1on1 予定表",
      "実施日\t開始\t氏名\t補佐官\tテーマ\t実施",
      held(1, "\t○"),
      held(2, "\t済"),
      held(3, "\t"),
    ]);
    expect(asked(tab).filter((one) => one.includes("予定表"))).toEqual([
      "rowPlanned 1on1 予定表 1",
    ]);
    const stated = await city.tabWith("meetings", [
      "1on1 予定表",
      "実施日\t開始\t氏名\t補佐官\tテーマ\t状態",
      held(1, "\t実施"),
    ]);
    expect(asked(stated)).toEqual([]);
  });

  it.each([
    "1on1 予定と実績",
    "面談記録（予定含む）",
    "総合計画についての面談",
    "※予定は変わることがあります。",
  ])("is none: %s", async (title) => {
    const tab = await city.tabWith("meetings", [
      title,
      "実施日\t開始\t氏名\t補佐官\tテーマ",
      held(1),
    ]);
    expect(asked(tab)).toEqual([]);
  });
});

describe("a remark of another day", () => {
  const remarked = (...texts: readonly string[]) =>
    city.tabWith("meetings", [
      "実施日\t開始\t氏名\t補佐官\tテーマ\t備考",
      ...texts.map((text, at) => held(at + 1, `\t${text}`)),
    ]);

  it.each([
    "5/20に実施",
    "5月20日（土）オンラインで面談",
    "実施日：5/20",
    "R5.5.20実施済み",
    "5/20に行った",
  ])("is asked about: %s", async (text) => {
    const tab = await remarked(text, "");
    expect(asked(tab)).toEqual([
      `rowCalledOff ${text}（行の日付：2023/5/1） 1`,
    ]);
    expect(statesOf(tab)).toEqual(["wrong", "実施"]);
  });

  it.each([
    "5/1に実施",
    "次回は5/20に実施",
    "5/20に資料送付",
    "面談室2-3で実施",
    "5/20申込、対応済",
  ])("is none: %s", async (text) => {
    expect(asked(await remarked(text))).toEqual([]);
  });
});
