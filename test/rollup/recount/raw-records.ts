import fc from "fast-check";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Habits } from "./habits";
import { OUR_HABITS } from "./habits";
import { dateIn } from "./raw-dates";
import { participants } from "./raw-participants";
import type { RawRecord } from "./raw-record";
import { cells, pool } from "./raw-record";

const activities = FIELD_CODES.activities;
const meetings = FIELD_CODES.meetings;

/** The records of both apps that are counted. */
export interface RawRecords {
  readonly meetings: readonly RawRecord[];
  readonly activities: readonly RawRecord[];
}

const advisers = {
  CHECK_BOX: fc.subarray<unknown>(["宮﨑", "石原", "石 原", "石\u{E0101}原"]),
  SINGLE_LINE_TEXT: pool<unknown>(
    "宮﨑",
    "石原、宮﨑",
    "石 原、石原",
    "、",
    "未設定、石原",
    "",
  ),
};

const meeting = (habits: Habits) =>
  fc
    .tuple(
      cells(
        {
          [meetings.heldOn]: dateIn(habits.heldOn),
          [meetings.status]: pool(
            "実施",
            "実施",
            "実\u200B施",
            "実施　済",
            "ｶﾝﾘｮｳ",
            "予約",
            "中止",
            "取⽌め",
            "延期",
            "",
          ),
          [meetings.advisers]: advisers[habits.advisers],
        },
        {
          [meetings.heldOn]: habits.heldOn,
          [meetings.advisers]: habits.advisers,
        },
      ),
      participants(habits),
    )
    .map(([record, people]) => ({ ...record, ...people }));

const activity = (habits: Habits) =>
  cells(
    {
      [activities.section]: pool(
        "研修",
        "研 修",
        "研\u00AD修",
        "他市視察",
        "廃止した節",
        "",
      ),
      [activities.from]: dateIn(habits.from),
      [activities.to]: fc.oneof(fc.constant(""), dateIn(habits.from)),
      [activities.isOpen]: pool([], [], ["以降継続"]),
      [activities.summaryLine]: pool(
        "市⻑との懇談",
        "市長との懇談",
        "市長との 懇談\u200B",
        "ChatGPT",
        "ＣｈａｔＧＰＴ",
        "未設定\u200B",
        "",
      ),
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
    {
      [activities.from]: habits.from,
      [activities.to]: habits.from,
      [activities.isOpen]: "CHECK_BOX",
      [activities.count]: "NUMBER",
    },
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
export const anyRecords = (
  habits: Habits = OUR_HABITS,
): fc.Arbitrary<RawRecords> =>
  fc.record({
    meetings: numbered(meeting(habits), meetings),
    activities: numbered(activity(habits), activities),
  });
