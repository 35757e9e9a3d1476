import { WORDS } from "../support/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../src/fields/fields";
import { formMessages } from "../../src/i18n/records/form-messages";
import type { EventRecord } from "../../src/form/page/event-record";
import { OtherRecords } from "../../src/form/records/other-records";
import { createActivityHelp } from "../../src/form/session/activity-help";
import { createMeetingHelp } from "../../src/form/session/meeting-help";
import { decodeActivity } from "../../src/kintone/decode/decode-activity";
import { decodeMeeting } from "../../src/kintone/decode/decode-meeting";
import type { SummaryRows } from "../../src/rollup/input/summary-rows";
import type { Settings, Source } from "../../src/settings/settings";
import { summarise } from "../../src/summary/summarise";
import type { Summary } from "../../src/summary/summary";
import { day } from "../support/dates";
import { activitySource, meetingSource, settings } from "./form-fields";

/*
 * A city maps what its forms have. Whatever subset of the fields that is: a
 * form is never refused for a field that it doesn't have, nobody is told of
 * what is not kept, and everything that can be counted is.
 */
const today = day("2023-01-15");

const cell = (type: string, value: unknown) => ({ type, value });

/** A meeting that says everything, and nothing wrong, by the field codes of our own app. */
const meetingRecord = (id: number, status: string, date: string) =>
  ({
    $id: cell("__ID__", String(id)),
    開催日: cell("DATE", date),
    開始時刻: cell("TIME", "10:00"),
    終了時刻: cell("TIME", "11:00"),
    実施方法: cell("RADIO_BUTTON", "対面"),
    状態: cell("DROP_DOWN", status),
    補佐官: cell("CHECK_BOX", ["宮崎光世"]),
    参加者: cell("SUBTABLE", [
      {
        id: "1",
        value: {
          職員番号: cell("SINGLE_LINE_TEXT", String(100 + id)),
          氏名: cell("SINGLE_LINE_TEXT", `職員${id}`),
          所属: cell("SINGLE_LINE_TEXT", "企画課"),
          役職: cell("DROP_DOWN", "課長級"),
          参加区分: cell("DROP_DOWN", "主参加者"),
        },
      },
    ]),
    テーマ: cell("SINGLE_LINE_TEXT", "文書の電子化"),
    テーマ分類: cell("DROP_DOWN", "業務改革"),
    内容: cell("MULTI_LINE_TEXT", ""),
    参加した職員の声: cell("MULTI_LINE_TEXT", ""),
    テーマの掲載: cell("CHECK_BOX", []),
    声の掲載: cell("CHECK_BOX", []),
    年度: cell("SINGLE_LINE_TEXT", "2022"),
    年月: cell("SINGLE_LINE_TEXT", date.slice(0, 7)),
  }) satisfies EventRecord;

const activityRecord = (id: number, standing: string, count: string) =>
  ({
    $id: cell("__ID__", String(id)),
    節: cell("DROP_DOWN", settings.sections[1]?.recordValues[0]),
    集計見出し: cell("DROP_DOWN", "講座"),
    詳細見出し: cell("SINGLE_LINE_TEXT", ""),
    種別: cell("DROP_DOWN", ""),
    題名: cell("SINGLE_LINE_TEXT", `講座 ${id}`),
    開始日: cell("DATE", "2022-10-05"),
    終了日: cell("DATE", "2022-10-06"),
    日付の精度: cell("DROP_DOWN", "日"),
    以降継続: cell("CHECK_BOX", []),
    回数: cell("NUMBER", count),
    状態: cell("DROP_DOWN", "実施"),
    集計対象: cell("DROP_DOWN", standing),
    対象外の理由: cell("SINGLE_LINE_TEXT", "事務局の協議"),
    ワーキンググループ: cell("DROP_DOWN", ""),
    補佐官: cell("CHECK_BOX", ["宮崎光世"]),
    所属: cell("SINGLE_LINE_TEXT", "企画課"),
    対象者: cell("SINGLE_LINE_TEXT", ""),
    参加者数: cell("NUMBER", "12"),
    講師: cell("SINGLE_LINE_TEXT", ""),
    実施方法: cell("RADIO_BUTTON", "対面"),
    補足: cell("SINGLE_LINE_TEXT", ""),
    内容: cell("MULTI_LINE_TEXT", ""),
    写真: cell("FILE", []),
    掲載: cell("CHECK_BOX", []),
    年度: cell("SINGLE_LINE_TEXT", "2022"),
    年月: cell("SINGLE_LINE_TEXT", "2022-10"),
  }) satisfies EventRecord;

/** Any subset of the mapped fields with those that are required, and the table of those inside one. */
const someOf = <Name extends string>(
  name: "meetings" | "activities",
  source: Source<Name>,
): fc.Arbitrary<Source<Name>> =>
  fc.subarray(Object.keys(source.fields) as Name[]).map((chosen) => {
    const fields = fieldsOf(name);
    const names = new Set([
      ...Object.keys(fields).filter((field) => fields[field]?.isRequired),
      ...chosen.flatMap((field) => [field, fields[field]?.table ?? field]),
    ]);
    return {
      appId: source.appId,
      fields: Object.fromEntries(
        Object.entries(source.fields).filter(([field]) => names.has(field)),
      ) as Source<Name>["fields"],
    };
  });

const withSources = (
  meetings: typeof meetingSource,
  activities: typeof activitySource,
): Settings => ({ ...settings, sources: { meetings, activities } });

const messages = { ...formMessages.ja, words: WORDS.ja };

/** Which of our fields a problem asks to fill in: one of them must be on the form. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  attendances: ["personCode", "personName", "attendances", "rank"],
  personCode: ["personCode", "personName", "attendances"],
};

const meetings = someOf("meetings", meetingSource);
const activities = someOf("activities", activitySource);

describe("a form with some of the fields", () => {
  const problemsOf = (
    record: EventRecord,
    kind: "meetings" | "activities",
    source: Source<string>,
  ) => {
    const used = { ...settings, sources: { [kind]: source } } as Settings;
    const others = new OtherRecords(used);
    const context = { today, messages };
    const help =
      kind === "meetings"
        ? createMeetingHelp(used, source, others, context)
        : createActivityHelp(used, source, others, context);
    const form = help.read(record, undefined);
    return (
      help as { check: (...of: unknown[]) => ReturnType<typeof help.check> }
    ).check(form, {}, record);
  };

  test("has nothing to say of a record that is right", () => {
    fc.assert(
      fc.property(
        meetings,
        activities,
        fc.constantFrom("予約", "実施", "中止"),
        (ofMeetings, ofActivities, status) => {
          const heldOn = status === "予約" ? "2023-02-01" : "2022-12-01";
          const meeting = meetingRecord(1, status, heldOn);
          expect(problemsOf(meeting, "meetings", ofMeetings)).toEqual([]);
          const activity = activityRecord(2, "対象外", "3");
          expect(problemsOf(activity, "activities", ofActivities)).toEqual([]);
        },
      ),
    );
  });

  test("is never refused, or asked, for what it has no field for", () => {
    const blank = (record: EventRecord): EventRecord =>
      Object.fromEntries(
        Object.entries(record).map(([code, { type, value }]) => [
          code,
          ["開催日", "開始日", "集計対象", "状態"].includes(code)
            ? { type, value }
            : { type, value: Array.isArray(value) ? [] : "" },
        ]),
      );
    fc.assert(
      fc.property(
        meetings,
        activities,
        fc.boolean(),
        (ofMeetings, ofActivities, isBlank) => {
          const made = isBlank ? blank : (record: EventRecord) => record;
          for (const [kind, source, record] of [
            ["meetings", ofMeetings, meetingRecord(1, "実施", "2030-01-01")],
            ["activities", ofActivities, activityRecord(2, "対象外", "0.5")],
          ] as const) {
            const mapped = Object.keys(source.fields);
            for (const problem of problemsOf(made(record), kind, source)) {
              const { field } = problem;
              const answers = ANSWERED_BY[field] ?? [field];
              expect(answers.some((name) => mapped.includes(name))).toBe(true);
            }
          }
        },
      ),
    );
  });

  test("with the date alone saves whatever else the record holds", () => {
    const source = { appId: "1", fields: { heldOn: "開催日" } };
    expect(
      problemsOf({ 開催日: cell("DATE", "2022-12-01") }, "meetings", source),
    ).toEqual([]);
  });

  test("with a table of which no field is mapped asks for no principal", () => {
    const source = {
      appId: "1",
      fields: { heldOn: "開催日", attendances: "参加者", status: "状態" },
    };
    const record = meetingRecord(1, "実施", "2022-12-01");
    expect(problemsOf(record, "meetings", source)).toEqual([]);
  });
});

describe("a summary of some of the fields", () => {
  const STATES = ["実施", "実施", "予約", "中止"];
  const rowsOf = ({ sources, ...rest }: Settings): SummaryRows => {
    const dated = <Row extends object>(row: Row) => ({
      ...row,
      fiscalYear: 2022,
    });
    return {
      fiscalYears: [2022],
      meetings: STATES.map((status, index) =>
        dated(
          decodeMeeting(
            meetingRecord(index + 1, status, `2022-0${index + 5}-10`),
            sources.meetings ?? meetingSource,
            rest.choices,
          ),
        ),
      ),
      activities: ["集計対象", "掲載のみ", "対象外"].map((standing, index) =>
        dated(
          decodeActivity(
            activityRecord(index + 1, standing, "4"),
            sources.activities ?? activitySource,
            rest,
          ),
        ),
      ),
      advisers: [],
      summaries: [],
    };
  };
  const summaryOf = (
    used: Settings,
    rows: SummaryRows = rowsOf(used),
  ): Promise<Summary> =>
    summarise(
      {
        choice: { fiscalYears: [2022] },
        settings: used,
        language: "ja",
        isCompared: true,
        viewer: undefined,
        today,
      },
      {
        rows: () => Promise.resolve(rows),
        snapshot: () => Promise.resolve({ ok: false, problem: "missing" }),
        roster: () => Promise.resolve(undefined),
      },
    );
  const notesOf = ({ report }: Summary): string =>
    JSON.stringify(report.chapters.find(({ id }) => id === "notes"));

  test("finds nothing wrong, counts what it can and says what it can't", async () => {
    await fc.assert(
      fc.asyncProperty(
        meetings,
        activities,
        async (ofMeetings, ofActivities) => {
          const used = withSources(ofMeetings, ofActivities);
          const summary = await summaryOf(used);
          expect(
            summary.findings.filter(({ level }) => level !== "info"),
          ).toEqual([]);
          const { fields } = ofMeetings;
          const [year] = summary.rollups;
          // Without a status every record counts as held.
          expect(year?.meetings.count).toBe(
            fields.status === undefined ? 4 : 2,
          );
          const isPersonKnown =
            fields.personCode !== undefined || fields.personName !== undefined;
          expect(year?.meetings.distinctAttendees).toBe(
            isPersonKnown ? year?.meetings.count : null,
          );
          expect(year?.meetings.byRank.length === 0).toBe(
            fields.rank === undefined,
          );
          const counted = ofActivities.fields.standing === undefined ? 3 : 1;
          const times = ofActivities.fields.count === undefined ? 1 : 4;
          expect(
            year?.sections.find(({ rule }) => rule.source === "activities")
              ?.count,
          ).toBe(counted * times);
          const notes = notesOf(summary);
          expect(notes.includes("参加者のフィールドがない")).toBe(
            !isPersonKnown,
          );
          expect(notes.includes("役職のフィールドがない")).toBe(
            fields.rank === undefined,
          );
          expect(notes.includes("ミーティングの記録に状態")).toBe(
            fields.status === undefined,
          );
          expect(notes.includes("回数のフィールドがない")).toBe(
            ofActivities.fields.count === undefined,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test("publishes a document without people and ranks that hides nothing it doesn't have", async () => {
    const summary = await summaryOf({
      ...withSources(
        { appId: "1", fields: { heldOn: "開催日" } },
        {
          appId: "2",
          fields: { section: "節", from: "開始日", title: "題名" },
        },
      ),
      smallFigures: { mode: "hide", threshold: 3 },
    });
    for (const edition of ["public", "internal"] as const) {
      const text = JSON.stringify(summary.reportFor(edition).chapters);
      expect(text).not.toContain("未設定");
      expect(text).not.toContain("-Infinity");
      expect(text).not.toMatch(/"実人数[^"]*0名/u);
    }
  });

  test("tells of each record what its own app has fields for", async () => {
    const further = { appId: "9", fields: { heldOn: "開催日" } };
    const used: Settings = {
      ...settings,
      sources: { meetings: { ...meetingSource, further: [further] } },
    };
    const nobody = {
      ...meetingRecord(7, "実施", "2022-06-10"),
      参加者: cell("SUBTABLE", []),
    };
    const rows = (["1", "2"] as const).map((id) => ({
      ...decodeMeeting(
        { ...nobody, $id: cell("__ID__", id) },
        id === "1" ? meetingSource : further,
        used.choices,
        undefined,
        id === "1" ? undefined : "9",
      ),
      fiscalYear: 2022,
    }));
    const { findings } = await summaryOf(used, {
      ...rowsOf(used),
      meetings: rows,
      activities: [],
    });
    expect(findings.map(({ code, recordId }) => [code, recordId])).toEqual([
      ["principalMissing", "1"],
    ]);
  });
});
