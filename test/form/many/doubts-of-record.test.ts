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
    ["テーマ", "【延期】窓口の見直し"],
    ["テーマ", "窓口の見直し（欠席のため翌月へ）"],
    ["テーマ", "取下"],
    ["文字列__複数行_", "再調整", "13時から\n再調整"],
    ["文字列__複数行_", "×"],
    ["文字列__複数行_", "代打：春野"],
    ["rich", "※中止", "<div>資料あり</div><div>※<b>中止</b></div>"],
    ["結果", "延期"],
  ])("is told of %s: %s", (code, sentence, value = sentence) => {
    const heading = FORM[code]?.label ?? "";
    expect(doubts({ [code]: value })).toEqual([`${heading}：${sentence}`]);
  });

  it.each(
    `先方都合により行われなかった、行われませんでした、実施できなかった、実施されなかった、実施に至らず、面談できず、面談できなかった、
    開催できませんでした、行えず、成立せず、会えなかった、連絡つかず、中止→5/20、延期→5/20、中止です、中止でした、中止の連絡あり、中止することとなった、見送ることになった、
    キャンセルされた、キャンセル希望、欠席だった、欠席でした、無断欠席、6/1に変更、5月20日（土）へ、5/20に振替、日程を変更、日程調整中、来なかった、来られなかった、先方来ず、お休み、
    インフルエンザで休み、リスケ希望、延期をお願いされた、先送りになりました、流れた、不成立、ノーショー no-show、次回へ延期した、取り止めになった、台風接近、
    谷風課長に代わって峰岸さんが出席、峰岸さんが代理、担当者のみ出席、rescheduled to May、She did not come、was cancelled`
      .split("、")
      .map((text) => text.trim()),
  )("is told of a theme and of a report: %s", (text) => {
    expect(doubts({ テーマ: text })).toEqual([`テーマ：${text}`]);
    expect(doubts({ rich: `前の行。${text}` })).toEqual([
      `相談の記録：${text}`,
    ]);
  });

  it.each([
    ...["窓口の見直し", "書かない窓口、待たない窓口", "必ず資料を持参"],
    ...["DX×福祉", "協議×2", "資料なし", "特になし", "休日開庁の評価"],
    ...["未来像を共有", "オンラインで開催", "市民のための窓口", "人材育成"],
    ...[
      "障害福祉課",
      "北部出張所",
      "感染症対策室",
      "公務員制度",
      "行革の進め方",
    ],
    ...["1人ずつ面談", "行き先のわずかな違い", "Meeting on open data"],
  ])("is not told of %s", (text) => {
    expect(doubts({ テーマ: text })).toEqual([]);
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

  it("is also a theme about something that was called off, and no state and no blank", () => {
    expect(doubts({ テーマ: "中止した事業の見直し" })).toHaveLength(1);
    expect(
      doubts({
        状態: "取下",
        テーマ: "事業の見直し",
        文字列__複数行_: "",
        結果: null,
        開催日: "2024-05-01",
      }),
    ).toEqual([]);
  });

  it("calls fields by their codes where the form is not known, and cuts long reports", () => {
    expect(doubts({ テーマ: "中止" }, undefined)).toEqual(["テーマ：中止"]);
    const long = "長い".repeat(30);
    expect(doubts({ テーマ: `${long}、面談は延期しました` })).toEqual([
      "テーマ：面談は延期しました",
    ]);
    expect(doubts({ テーマ: `${long}につき延期` })).toEqual([
      `テーマ：${"長い".repeat(20)}…`,
    ]);
  });

  it("asks kintone for texts and choices and for tables that have some", () => {
    expect(tellingCodes(FORM)).toEqual([
      ...["状態", "テーマ", "文字列__複数行_", "rich", "結果", "参加者"],
    ]);
  });
});
