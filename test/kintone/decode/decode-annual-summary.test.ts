import { describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { decodeAnnualSummary } from "../../../src/kintone/decode/decode-annual-summary";
import { exampleSettings } from "../../settings/example-settings";
import {
  boxes,
  choice,
  date,
  number,
  record,
  table,
  text,
} from "./cell-builders";

const settings = exampleSettings();

const complete = {
  表題: text("令和4・5年度 活動まとめ"),
  対象年度: text("2022,2023"),
  基準日: date("2024-03-31"),
  文章: table(
    {
      文章の年度: number("2022"),
      文章の節: choice("研修"),
      文章の種類: choice("所見"),
      本文: text("満足度が高い。"),
    },
    {
      文章の年度: number(""),
      文章の節: choice(null),
      文章の種類: choice("成果"),
      本文: text("相談が増えた。"),
    },
  ),
  議会会期: table({
    会期名: text("9月定例会"),
    会期の始め: date("2022-09-01"),
    会期の終わり: date("2022-12-20"),
  }),
  節目: table({
    節目の日: date("2022-11-01"),
    節目の説明: text("課長級も対象"),
  }),
  公表値: table(),
  月間枠: number("8"),
  月間枠の開始: date("2022-07-01"),
};

const decode = (change: Record<string, unknown>) =>
  decodeAnnualSummary(
    record("5", { ...complete, ...change }),
    settings.sources.summaries,
    settings,
  );

const CODE = FIELD_CODES.summaries;

describe("decodeAnnualSummary", () => {
  it("reads the photos of good practices with their rows, and whether they are marked", () => {
    const { goodPracticePhotos, goodPracticePhotosPublish, ...older } = CODE;
    const row = (name: string, marks: string[]) => ({
      [CODE.goodPracticeText]: text(name),
      [goodPracticePhotos]: {
        type: "FILE",
        value: [
          {
            fileKey: `key-${name}`,
            name: `${name}.jpg`,
            contentType: "image/jpeg",
            size: "12",
          },
        ],
      },
      [goodPracticePhotosPublish]: boxes(marks),
    });
    const read = (fields: Partial<typeof CODE>) =>
      decodeAnnualSummary(
        record("5", {
          [CODE.fiscalYears]: text("2022"),
          [CODE.goodPracticeTable]: table(
            row("予約", ["掲載する"]),
            row("申請", []),
            { [CODE.goodPracticeText]: text("動画") },
          ),
        }),
        { appId: "5", fields },
        settings,
      ).value?.goodPractices.map((practice) => [
        practice.text,
        practice.photos?.map(({ fileKey, size }) => [fileKey, size]),
        practice.arePhotosPublished,
      ]);
    expect(read(CODE)).toEqual([
      ["予約", [["key-予約", 12]], true],
      ["申請", [["key-申請", 12]], undefined],
      ["動画", undefined, undefined],
    ]);
    // An app of an earlier version has no such columns.
    expect(read(older)?.map(([, photos]) => photos)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("reads texts, sessions, milestones and slots", () => {
    expect(decode({})).toEqual({
      value: {
        recordId: "5",
        title: "令和4・5年度 活動まとめ",
        fiscalYears: [2022, 2023],
        asOf: "2024-03-31",
        commentary: [
          {
            kind: "commentary",
            fiscalYear: 2022,
            section: "研修",
            text: "満足度が高い。",
            rowId: "1",
          },
          { kind: "outcome", text: "相談が増えた。", rowId: "2" },
        ],
        goodPractices: [],
        councilSessions: [
          {
            name: "9月定例会",
            from: "2022-09-01",
            to: "2022-12-20",
            rowId: "1",
          },
        ],
        milestones: [{ on: "2022-11-01", label: "課長級も対象", rowId: "1" }],
        monthlySlots: { from: "2022-07", count: 8 },
        pictures: [],
        publishedFigures: [],
      },
      findings: [],
    });
  });

  it.each([
    [text("2022、2023"), [2022, 2023]],
    [text("令和4・5年度"), [2022, 2023]],
    [text("令和4、5年度"), [2022, 2023]],
    [text("令和元～3年度"), [2019, 2020, 2021]],
    [text("令和４年度～令和５年度"), [2022, 2023]],
    [text("平成30年度・令和元年度"), [2018, 2019]],
    [text("平成30〜令和2年度"), [2018, 2019, 2020]],
    [text("R4,R5"), [2022, 2023]],
    [text("R4-R6"), [2022, 2023, 2024]],
    [text("2022年度から2024年度まで"), [2022, 2023, 2024]],
    [text("令和5年度～令和4年度"), undefined],
    [text("令和4年度～"), undefined],
    [text("4・5年度"), undefined],
    [text("令和4・来年度"), undefined],
    [text("令和4年度・令和5年度"), [2022, 2023]],
    [text("R5, R4, 2023"), [2022, 2023]],
    [number("2022"), [2022]],
    [boxes(["2023年度", "2022年度"]), [2022, 2023]],
    [boxes([]), undefined],
    [text("来年度"), undefined],
  ])("reads the fiscal years %j", (fiscalYears, expected) => {
    const { value, findings } = decode({ 対象年度: fiscalYears });
    expect(value?.fiscalYears).toEqual(expected);
    expect(findings.map(({ code }) => code)).toEqual(
      expected === undefined
        ? [fiscalYears.value.length === 0 ? "fieldBlank" : "fieldUnreadable"]
        : [],
    );
  });

  it("starts the slots with the first fiscal year where no month was entered", () => {
    expect(decode({ 月間枠の開始: date(null) }).value?.monthlySlots).toEqual({
      from: "2022-04",
      count: 8,
    });
    expect(decode({ 月間枠: number("") }).value?.monthlySlots).toBeUndefined();
  });

  it("leaves out and reports what would be printed in a wrong place", () => {
    const sentence = {
      文章の年度: number(""),
      文章の節: choice("研修"),
      文章の種類: choice("所見"),
      本文: text("文"),
    };
    const { value, findings } = decode({
      文章: table(
        { ...sentence, 文章の種類: choice("メモ") },
        { ...sentence, 文章の年度: number("22") },
        { ...sentence, 本文: text("") },
        sentence,
      ),
      議会会期: table(
        {
          会期名: text("6月"),
          会期の始め: date("2022-06-01"),
          会期の終わり: date(null),
        },
        { 会期名: text(""), 会期の始め: date(null), 会期の終わり: date(null) },
        {
          会期名: text(""),
          会期の始め: date("2022-07-01"),
          会期の終わり: date("2022-06-01"),
        },
      ),
      節目: table({ 節目の日: date(null), 節目の説明: text("開始") }),
    });
    expect(value?.commentary).toHaveLength(1);
    expect(value?.councilSessions).toEqual([]);
    expect(value?.milestones).toEqual([]);
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
      ["fieldUnreadable", "メモ"],
      ["fieldUnreadable", "22"],
      ["councilSessionIncomplete", "6月"],
      ["periodReversed", "2022-07-01 – 2022-06-01"],
      ["dateMissing", "開始"],
    ]);
  });

  it("reads figures that were published, and names the rows that make no sense", () => {
    const row = (
      year: string,
      section: string,
      rank: string,
      measure: string | null,
      value: string,
    ) => ({
      公表値の年度: text(year),
      公表値の節: text(section),
      公表値の役職: text(rank),
      公表値の指標: choice(measure),
      公表した値: number(value),
    });
    const { value, findings } = decode({
      公表値: table(
        row("2021", "研修", "", "回数", "4"),
        row("令和３年度", "", "課長級", "実人数", "0"),
        row("2020", "", "", null, "12"),
        row("2020", "研修", "", "回数", ""),
        row("", "研修", "", "回数", "3"),
        row("2020", "研修", "", "件数", "3"),
        row("2020", "研修", "", "回数", "-1"),
        row("2020", "研修", "", "回数", "1.5"),
      ),
    });
    expect(value?.publishedFigures).toEqual([
      {
        fiscalYear: 2021,
        section: "研修",
        measure: "count",
        value: 4,
        words: "2021 研修 回数",
        rowId: "1",
      },
      {
        fiscalYear: 2021,
        rank: "課長級",
        measure: "distinctAttendees",
        value: 0,
        words: "令和３年度 課長級 実人数",
        rowId: "2",
      },
      {
        fiscalYear: 2020,
        measure: "count",
        value: 12,
        words: "2020",
        rowId: "3",
      },
    ]);
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([
      ["publishedUnreadable", "研修 回数: 3"],
      ["publishedUnreadable", "2020 研修 件数: 3"],
      ["publishedUnreadable", "2020 研修 回数: -1"],
      ["publishedUnreadable", "2020 研修 回数: 1.5"],
    ]);
  });
});
