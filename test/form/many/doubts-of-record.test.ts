import { describe, expect, it } from "vitest";
import {
  doubtsOfRecord,
  tellingCodes,
} from "../../../src/form/many/doubts-of-record";
import type { EventRecord } from "../../../src/form/page/event-record";
import type { LabelledForm } from "../../../src/settings/labelled-form";

const MEANINGS = { planned: ["予約"], held: ["実施"], cancelled: ["取下"] };
const FORM: LabelledForm = {
  状態: { type: "DROP_DOWN", label: "状態" },
  テーマ: { type: "SINGLE_LINE_TEXT", label: "テーマ" },
  文字列__複数行_: { type: "MULTI_LINE_TEXT", label: "備考" },
  rich: { type: "RICH_TEXT", label: "相談の記録" },
  結果: { type: "RADIO_BUTTON", label: "結果" },
  開催日: { type: "DATE", label: "開催日" },
  参加者: {
    type: "SUBTABLE",
    label: "参加者",
    fields: { 出欠: { type: "DROP_DOWN", label: "出欠" } },
  },
  写真: {
    type: "SUBTABLE",
    label: "写真",
    fields: { ファイル: { type: "FILE", label: "ファイル" } },
  },
};

const doubts = (
  values: Readonly<Record<string, unknown>>,
  form: LabelledForm | undefined = FORM,
): readonly string[] =>
  doubtsOfRecord(
    Object.fromEntries(
      Object.entries(values).map(([code, value]) => [
        code,
        { type: FORM[code]?.type ?? "", value },
      ]),
    ) as EventRecord,
    "状態",
    MEANINGS,
    form,
  ).map(({ heading, text }) => `${heading}：${text}`);

describe("what a reservation says against having been held", () => {
  it.each([
    ["テーマ", "中止", "テーマ：中止"],
    ["テーマ", "【延期】窓口の見直し", "テーマ：延期"],
    ["テーマ", "窓口の見直し（欠席のため翌月へ）", "テーマ：欠席"],
    ["テーマ", "取下", "テーマ：取下"],
    ["文字列__複数行_", "13時から\n再調整", "備考：再調整"],
    ["文字列__複数行_", "×", "備考：×"],
    ["文字列__複数行_", "代打：春野", "備考：代打：春野"],
    ["rich", "<div>資料なし</div><div>※<b>中止</b></div>", "相談の記録：中止"],
    ["結果", "延期", "結果：延期"],
  ])("is told of %s: %s", (code, value, told) => {
    expect(doubts({ [code]: value })).toEqual([told]);
  });

  it("is told of a column of the participants, once for all of them", () => {
    const row = (value: string) => ({
      id: "1",
      value: { 出欠: { type: "DROP_DOWN", value } },
    });
    expect(doubts({ 参加者: [row("出席"), row("欠席"), row("欠席")] })).toEqual(
      ["出欠：欠席"],
    );
  });

  it("is no theme about something that was called off, no state and no blank", () => {
    expect(
      doubts({
        状態: "取下",
        テーマ: "中止した事業の見直し",
        文字列__複数行_: "",
        結果: null,
        開催日: "2024-05-01",
      }),
    ).toEqual([]);
  });

  it("calls fields by their codes where the form is not known, and cuts long reports", () => {
    expect(doubts({ テーマ: "中止" }, undefined)).toEqual(["テーマ：中止"]);
    const [told = ""] = doubts({
      テーマ: `${"長い".repeat(30)}につき面談は延期しました`,
    });
    expect(told).toMatch(/^テーマ：(?:長い){20}…$/u);
  });

  it("asks kintone for texts and choices and for tables that have some", () => {
    expect(tellingCodes(FORM)).toEqual([
      ...["状態", "テーマ", "文字列__複数行_", "rich", "結果", "参加者"],
    ]);
  });
});
