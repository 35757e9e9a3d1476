import fc from "fast-check";
import { FIELD_CODES } from "../../../src/fields/field-codes";

const activities = FIELD_CODES.activities;
const meetings = FIELD_CODES.meetings;

/** A record as kintone returns it. */
export type RawRecord = Readonly<Record<string, RawCell>>;

interface RawCell {
  readonly type: string;
  readonly value: unknown;
}

/** The records of both apps that are counted. */
export interface RawRecords {
  readonly meetings: readonly RawRecord[];
  readonly activities: readonly RawRecord[];
}

const pool = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Days around the edges of two fiscal years, and some between. */
const date = pool(
  "",
  "2022-03-31",
  "2022-04-01",
  "2022-10-05",
  "2022-12-28",
  "2023-02-28",
  "2023-03-31",
  "2023-04-01",
  "2024-02-29",
  "2024-03-31",
  "2024-04-01",
);

const cells = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  types: Readonly<Record<string, string>> = {},
): fc.Arbitrary<RawRecord> =>
  fc
    .record(fields)
    .map((values) =>
      Object.fromEntries(
        Object.entries(values).map(([code, value]) => [
          code,
          { type: types[code] ?? "SINGLE_LINE_TEXT", value },
        ]),
      ),
    );

/** Blank and unknown ranks, people with and without a code, no and two principals. */
const attendance = cells({
  [meetings.personCode]: pool(
    "101",
    "102",
    " 101",
    "１０２",
    "103\u200B",
    "103",
    "",
    "",
  ),
  [meetings.personName]: pool(
    "青空一郎",
    "青空　一郎",
    "ｱｵ",
    "アオ",
    "⻑田",
    "長田",
    "葛\u{E0100}城",
    "葛城",
    "",
    "",
  ),
  [meetings.division]: pool("管財課", "管財 課", ""),
  [meetings.rank]: pool(
    "課長級",
    "課⻑級",
    "課長\u200B",
    "部長",
    "部付",
    "",
    null,
  ),
  [meetings.role]: pool("主参加者", "主参加者", "同席者", "同席者", "", "議長"),
}).map((value) => ({ id: "1", value }));

const meeting = cells(
  {
    [meetings.heldOn]: date,
    [meetings.status]: pool(
      "実施",
      "実施",
      "実\u200B施",
      "予約",
      "中止",
      "延期",
      "",
    ),
    [meetings.advisers]: fc.constant([]),
    [meetings.attendances]: fc.array(attendance, { maxLength: 3 }),
  },
  { [meetings.heldOn]: "DATE", [meetings.attendances]: "SUBTABLE" },
);

const activity = cells(
  {
    [activities.section]: pool(
      "研修",
      "研 修",
      "研\u00AD修",
      "他市視察",
      "廃止した節",
      "",
    ),
    [activities.from]: date,
    [activities.to]: fc.constant(""),
    [activities.datePrecision]: pool("日", "月", "年度", ""),
    [activities.count]: pool("1", "4", "", null, "0", "-2", "2.5", "100000"),
    [activities.status]: pool("実施", "実施", "", "予定", "中止", "検討中"),
    [activities.standing]: pool(
      "集計対象",
      "集計対象",
      "掲載のみ",
      "対象外",
      "",
    ),
  },
  { [activities.from]: "DATE", [activities.count]: "NUMBER" },
);

/** Fields of our own apps that no figure of the recount rests on. */
const rest = (codes: Readonly<Record<string, string>>): RawRecord =>
  Object.fromEntries(
    Object.values(codes).map((code) => [
      code,
      ["写真", "掲載", "以降継続", "テーマの掲載", "声の掲載"].includes(code)
        ? { type: "CHECK_BOX", value: [] }
        : { type: "SINGLE_LINE_TEXT", value: "" },
    ]),
  );

const numbered = (
  record: fc.Arbitrary<RawRecord>,
  codes: Readonly<Record<string, string>>,
) =>
  fc.array(record, { maxLength: 25 }).map((records) =>
    records.map((fields, index) => ({
      ...rest(codes),
      ...fields,
      $id: { type: "__ID__", value: String(index + 1) },
    })),
  );

/** What the two apps of a city may hold, mistakes included. */
export const anyRecords: fc.Arbitrary<RawRecords> = fc.record({
  meetings: numbered(meeting, meetings),
  activities: numbered(activity, activities),
});
