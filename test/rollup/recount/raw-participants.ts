import fc from "fast-check";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Habits } from "./habits";
import type { RawRecord } from "./raw-record";
import { cells, pool } from "./raw-record";

const meetings = FIELD_CODES.meetings;

/** Mostly nobody or one, as selections of people are; some with the code of another's text. */
const users = fc.array(
  pool(
    { code: "101", name: "青空一郎" },
    { code: "nagata", name: "⻑田" },
    { code: "nagata", name: "長田" },
    { code: "103", name: "" },
  ),
  { maxLength: 2 },
);

const codes = {
  SINGLE_LINE_TEXT: pool(
    "101",
    "102",
    " 101",
    "１０２",
    "103\u200B",
    "103",
    "１２３４",
    "1234",
    "Ａ－０１",
    "A-01",
    "9012\uFEFF",
    "9012",
    "\u3000",
    "",
    "",
  ),
  USER_SELECT: users,
};

const names = {
  SINGLE_LINE_TEXT: pool(
    "青空一郎",
    "青空　一郎",
    "ｱｵ",
    "アオ",
    "⻑田",
    "長田",
    "葛\u{E0100}城",
    "葛城",
    "髙﨑",
    "高崎",
    "\u200B",
    "",
    "",
  ),
  USER_SELECT: users,
};

const divisions = {
  SINGLE_LINE_TEXT: pool<unknown>(
    "管財課",
    "管財 課",
    "市⻑室",
    "市長\u00AD室",
    "ＤＸ課",
    "DX課",
    "未設定",
    "",
  ),
  ORGANIZATION_SELECT: pool<unknown>([{ code: "kanzai", name: "管財課" }], []),
};

/** Blank and unknown ranks, people with and without a code, no and two principals. */
const attendance = (habits: Habits) =>
  cells(
    {
      [meetings.personCode]: codes[habits.personCode],
      [meetings.personName]: names[habits.personName],
      [meetings.division]: divisions[habits.division],
      [meetings.rank]: pool(
        "課長級",
        "課⻑級",
        "課長\u200B",
        "課\uFEFF長",
        "部長",
        "部付",
        "未 設定",
        "",
        null,
      ),
      [meetings.role]: pool(
        "主参加者",
        "主参加者",
        "同席者",
        "同席者",
        "",
        "議長",
        "本 人",
      ),
    },
    {
      [meetings.personCode]: habits.personCode,
      [meetings.personName]: habits.personName,
      [meetings.division]: habits.division,
    },
  );

/** People in a table, or on the record itself beside a user selection or alone. */
export const participants = (habits: Habits): fc.Arbitrary<RawRecord> => {
  const row = attendance(habits);
  if (habits.attendances === "SUBTABLE") {
    return fc
      .array(
        row.map((value) => ({ id: "1", value })),
        { maxLength: 3 },
      )
      .map((value) => ({
        [meetings.attendances]: { type: "SUBTABLE", value },
      }));
  }
  return fc.tuple(row, users).map(([cellsOfPerson, value]) => ({
    ...cellsOfPerson,
    [meetings.attendances]: { type: "USER_SELECT", value },
  }));
};
