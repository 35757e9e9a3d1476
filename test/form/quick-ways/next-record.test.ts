import { describe, expect, test } from "vitest";
import { buildSeries } from "../../../src/form/quick-ways/create-series";
import { applyDraft } from "../../../src/form/quick-ways/draft";
import type { EventRecord } from "../../../src/form/page/event-record";
import { rowsOf } from "../../../src/form/page/event-record";
import {
  nextActivity,
  nextMeeting,
} from "../../../src/form/quick-ways/next-record";
import { day } from "../../support/dates";
import { activitySource, meetingSource, settings } from "../form-fields";

const text = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });

const stored: EventRecord = {
  $id: { type: "__ID__", value: "7" },
  開催日: { type: "DATE", value: "2024-03-01" },
  状態: { type: "DROP_DOWN", value: "実施" },
  補佐官: { type: "CHECK_BOX", value: ["宮崎光世"] },
  テーマ: text("一回目"),
  参加者: {
    type: "SUBTABLE",
    value: [
      {
        id: "31",
        value: { 職員番号: text("4016"), 参加区分: text("主参加者") },
      },
      { id: "32", value: { 職員番号: text("4018"), 参加区分: text("同席者") } },
    ],
  },
};

const emptyForm = (): EventRecord => ({
  開催日: { type: "DATE", value: "" },
  状態: { type: "DROP_DOWN", value: "実施" },
  補佐官: { type: "CHECK_BOX", value: [] },
  テーマ: text(""),
  参加者: {
    type: "SUBTABLE",
    value: [
      { id: null, value: { 職員番号: text(""), 参加区分: text("主参加者") } },
    ],
  },
});

describe("the next meeting", () => {
  test("has the people and the adviser, is planned, and its date and theme are open", () => {
    const form = emptyForm();
    const draft = nextMeeting(stored, meetingSource, settings.choices);
    applyDraft(form, draft, (code) => code === "職員番号");
    expect(form.状態?.value).toBe("予約");
    expect(form.補佐官?.value).toEqual(["宮崎光世"]);
    expect(form.開催日?.value).toBe("");
    expect(form.テーマ?.value).toBe("");
    const rows = rowsOf(form.参加者);
    expect(rows.map(({ id }) => id)).toEqual([null, null]);
    expect(rows[1]?.value.職員番号).toMatchObject({
      value: "4018",
      lookup: true,
    });
    expect(rows[1]?.value.参加区分?.value).toBe("同席者");
    expect(rows[1]?.value.参加区分?.lookup).toBeUndefined();
  });

  test("leaves out what the form does not have", () => {
    const form: EventRecord = { テーマ: text("") };
    const draft = nextMeeting(stored, meetingSource, settings.choices);
    applyDraft(form, draft, () => false);
    expect(form).toEqual({ テーマ: text("") });
  });
});

describe("the next activities", () => {
  const activity: EventRecord = {
    節: text("研修"),
    題名: text("第2回データアカデミー"),
    開始日: { type: "DATE", value: "2024-03-01" },
    回数: { type: "NUMBER", value: "4" },
    内容: { type: "MULTI_LINE_TEXT", value: "話したこと" },
    写真: { type: "FILE", value: [{ fileKey: "x" }] },
    掲載: { type: "CHECK_BOX", value: ["掲載する"] },
  };

  test("keep where it counts, not when, how often and what was said", () => {
    expect(
      nextActivity(activity, activitySource, settings.choices).values,
    ).toEqual({
      状態: "予定",
      節: "研修",
      題名: "第3回データアカデミー",
    });
  });

  test("a series has a number, a day and its fiscal year in each record", () => {
    const series = buildSeries(
      activity,
      ["2024-03-29", "2024-04-05"].map(day),
      activitySource,
      settings,
    );
    expect(series).toMatchObject([
      {
        題名: { value: "第3回データアカデミー" },
        開始日: { value: "2024-03-29" },
        状態: { value: "予定" },
        回数: { value: "1" },
        年度: { value: "2023" },
        年月: { value: "2024-03" },
      },
      {
        題名: { value: "第4回データアカデミー" },
        開始日: { value: "2024-04-05" },
        状態: { value: "予定" },
        年度: { value: "2024" },
      },
    ]);
  });
});
