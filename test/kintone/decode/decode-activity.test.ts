import { describe, expect, it } from "vitest";
import { decodeActivity } from "../../../src/kintone/decode/decode-activity";
import { exampleSettings } from "../../settings/example-settings";
import { boxes, choice, date, number, record, text } from "./cell-builders";

const settings = exampleSettings();

const complete = {
  節: choice("研修"),
  集計見出し: text("デザイン思考"),
  題名: text("デザイン思考研修"),
  開始日: date("2022-06-28"),
  終了日: date(null),
  日付の精度: choice("日"),
  継続: boxes([]),
  回数: number("1"),
  状態: choice("実施"),
  集計対象: choice("集計対象"),
  理由: text(""),
  補佐官: boxes(["青木 一"]),
  所属: text("管財課、都市計画課"),
  参加者数: number("1,024"),
  写真: {
    type: "FILE",
    value: [
      {
        fileKey: "2022-key",
        name: "会場.jpg",
        contentType: "image/jpeg",
        size: "10240",
      },
    ],
  },
  掲載: boxes(["掲載する"]),
};

const unstated = settings.sources.activities;
const source = { ...unstated, fields: { ...unstated.fields, status: "状態" } };

const decode = (change: Record<string, unknown>) =>
  decodeActivity(record("3", { ...complete, ...change }), source, settings);

describe("decodeActivity", () => {
  it("reads every mapped field", () => {
    expect(decode({})).toEqual({
      value: {
        recordId: "3",
        section: "研修",
        summaryLine: "デザイン思考",
        title: "デザイン思考研修",
        period: { precision: "day", from: "2022-06-28" },
        count: 1,
        status: "held",
        standing: "counted",
        advisers: ["青木 一"],
        divisions: ["管財課", "都市計画課"],
        participantCount: 1024,
        photos: [
          {
            fileKey: "2022-key",
            name: "会場.jpg",
            contentType: "image/jpeg",
            size: 10240,
          },
        ],
        isPublished: true,
      },
      findings: [],
    });
  });

  it.each([
    [choice("予定"), "planned"],
    [choice("実施"), "held"],
    [choice("中止"), "cancelled"],
    // Records from before the app had the field.
    [choice(null), "held"],
    [choice(""), "held"],
  ])("reads the status %j as %s", (cell, status) => {
    expect(decode({ 状態: cell })).toMatchObject({
      value: { status },
      findings: [],
    });
  });

  it("counts every record as held where the field is not mapped", () => {
    const cancelled = record("3", { ...complete, 状態: choice("中止") });
    const { value } = decodeActivity(cancelled, unstated, settings);
    expect(value?.status).toBe("held");
  });

  it("names a status without a meaning and places the record nowhere", () => {
    expect(decode({ 状態: choice("検討中") })).toEqual({
      findings: [
        expect.objectContaining({
          recordId: "3",
          code: "statusUnknown",
          level: "error",
          detail: "検討中",
        }),
      ],
    });
  });

  it.each([
    [
      { 終了日: date("2022-06-30") },
      { precision: "day", from: "2022-06-28", to: "2022-06-30" },
    ],
    [
      { 日付の精度: choice("月") },
      { precision: "month", from: "2022-06", isOpen: false },
    ],
    [
      { 日付の精度: choice("月"), 継続: boxes(["継続中"]) },
      { precision: "month", from: "2022-06", isOpen: true },
    ],
    [
      {
        日付の精度: choice("月"),
        継続: boxes(["継続中"]),
        終了日: date("2022-08-01"),
      },
      { precision: "month", from: "2022-06", to: "2022-08", isOpen: false },
    ],
    [
      { 日付の精度: choice("年度") },
      { precision: "fiscalYear", within: "2022-06-28" },
    ],
    [{ 日付の精度: choice(null) }, { precision: "day", from: "2022-06-28" }],
    [
      { 開始日: text("2022-10") },
      { precision: "month", from: "2022-10", isOpen: false },
    ],
    [
      { 開始日: text("２０２２年１０月５日") },
      { precision: "day", from: "2022-10-05" },
    ],
    [
      { 開始日: text("2022/1/5"), 日付の精度: choice("年度") },
      { precision: "fiscalYear", within: "2022-01-05" },
    ],
    [
      { 開始日: text("令和4年度") },
      { precision: "fiscalYear", within: "2022-04-01" },
    ],
    [
      { 開始日: text("2022") },
      { precision: "fiscalYear", within: "2022-04-01" },
    ],
  ])("reads the period of %j", (change, period) => {
    expect(decode(change)).toMatchObject({ value: { period }, findings: [] });
  });

  it.each([
    [{ 開始日: date(null) }, "dateMissing"],
    [{ 開始日: text("来月") }, "dateInvalid"],
    [{ 開始日: text("平成24年（2013年）10月") }, "dateInvalid"],
    [{ 開始日: undefined }, "fieldAbsent"],
    [{ 集計対象: choice(null) }, "standingUnknown"],
    [{ 集計対象: choice("保留") }, "standingUnknown"],
  ])("can't place a record with %j and says %s", (change, code) => {
    const { value, findings } = decode(change);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ recordId: "3", code, level: "error" }]);
  });

  it("counts once where no count was entered, and leaves odd counts to be judged", () => {
    expect(decode({ 回数: number("") })).toMatchObject({
      value: { count: 1 },
      findings: [],
    });
    expect(decode({ 回数: number("2.5") }).value?.count).toBe(2.5);
    expect(decode({ 回数: number("0") }).value?.count).toBe(0);
    expect(decode({ 回数: text("2回") })).toMatchObject({
      value: { count: 1 },
      findings: [{ code: "fieldUnreadable", detail: "2回" }],
    });
  });

  it("keeps a reversed period for the rollup to report", () => {
    expect(decode({ 終了日: date("2022-06-01") }).value?.period).toEqual({
      precision: "day",
      from: "2022-06-28",
      to: "2022-06-01",
    });
  });
});
