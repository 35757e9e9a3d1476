/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and meetings are indexes of these columns by construction */
import type { Meeting } from "../../domain/meeting";
import { rankClassifier } from "../../domain/rank";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import type { CountingRules } from "../input/counting-rules";
import type { YearFrame } from "../input/year-frame";
import { monthIndexIn } from "../input/year-frame";
import { NOBODY } from "./counting-attendances";
import type { MeetingColumns } from "./meeting-columns";
import { placedMeetings } from "./meeting-columns";
import { UNIDENTIFIED } from "./person-registry";

/**
 * The counted meetings of one fiscal year as columns of small whole numbers,
 * in the two grains of the domain.
 */
export interface Facts {
  /** What they are a part of: the texts of other dimensions. */
  readonly columns: MeetingColumns;
  readonly meetings: CountedMeetings;
  readonly attendances: CountedAttendances;
  /** 実人数 */
  readonly people: number;
  /** The rank number of 未設定: one past the settings' ranks. */
  readonly unsetRank: number;
}

/** One entry a meeting; the rank is the principal's. */
interface CountedMeetings {
  readonly size: number;
  readonly record: readonly Meeting[];
  /** Index in the columns. */
  readonly place: Int32Array;
  /** 0..11 from the start month */
  readonly month: Int32Array;
  /** Index in the settings' ranks, or unsetRank. */
  readonly rank: Int32Array;
}

/** One entry an attendance that のべ counts, in order of person. */
interface CountedAttendances {
  readonly size: number;
  /** Row in the columns. */
  readonly row: Int32Array;
  /** Index of its meeting; ascending for each person. */
  readonly meeting: Int32Array;
  readonly rank: Int32Array;
  /** UNIDENTIFIED or the person's number; ascending. */
  readonly person: Int32Array;
}

/**
 * @param meetings those that count in the year of the frame
 * @param known see placedMeetings()
 */
export function* buildFacts(
  meetings: readonly Meeting[],
  rules: CountingRules,
  frame: YearFrame,
  known?: MeetingColumns,
): Steps<Facts> {
  const { columns, place } = yield* placedMeetings(meetings, known);
  const unsetRank = rules.ranks.length;
  const classify = rankClassifier(rules.ranks);
  const rankOfText = columns.rank.texts.map((text) => {
    const index = classify(text);
    return index < 0 ? unsetRank : index;
  });
  const rankOfRow = (row: number): number =>
    rankOfText[columns.rank.ids[row]!]!;
  const attendances = countedRows(columns, place, rules);
  const month = new Int32Array(meetings.length);
  yield* forEachInSteps(meetings, ({ heldOn }, index) => {
    month[index] = monthIndexIn(frame, heldOn);
  });
  const rank = place.map((at) => rankOfRow(columns.principalRow[at]!));
  yield;
  return {
    columns,
    meetings: {
      size: meetings.length,
      record: meetings,
      place,
      month,
      rank,
    },
    attendances: { ...attendances, rank: attendances.row.map(rankOfRow) },
    people: differentPeople(attendances.person),
    unsetRank,
  };
}

/** The rows that のべ counts under the rule, in order of person (domain: counting rule 2). */
const countedRows = (
  { attendances, meetingOf, principalRow, person, byPerson }: MeetingColumns,
  place: Int32Array,
  { attendanceRule }: CountingRules,
): Omit<CountedAttendances, "rank"> => {
  const counted = new Int32Array(principalRow.length).fill(-1);
  place.forEach((at, index) => {
    counted[at] = index;
  });
  const isCounted =
    attendanceRule === "principal"
      ? (row: number) => principalRow[meetingOf[row]!] === row
      : (row: number) => attendances[row] !== NOBODY;
  const row = byPerson.filter(
    (each) => counted[meetingOf[each]!]! >= 0 && isCounted(each),
  );
  return {
    size: row.length,
    row,
    meeting: row.map((each) => counted[meetingOf[each]!]!),
    person: row.map((each) => person[each]!),
  };
};

/** @param person ascending */
const differentPeople = (person: Int32Array): number => {
  let people = 0;
  let last = UNIDENTIFIED;
  for (const id of person) {
    if (id !== last) people += 1;
    last = id;
  }
  return people;
};
