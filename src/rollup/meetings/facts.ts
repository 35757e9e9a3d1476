/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and meetings are indexes of these columns by construction */
import type { Meeting } from "../../domain/meeting";
import { rankClassifier } from "../../domain/rank";
import type { Steps } from "../../domain/steps";
import type { CountingRules } from "../input/counting-rules";
import type { YearFrame } from "../input/year-frame";
import { monthIndexIn } from "../input/year-frame";
import { NOBODY } from "./counting-attendances";
import type { MeetingColumns, PlacedMeetings } from "./meeting-columns";
import { recordsAt } from "./meeting-columns";
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

/** @param counted those that count in the year of the frame */
export function* buildFacts(
  counted: PlacedMeetings,
  rules: CountingRules,
  frame: YearFrame,
): Steps<Facts> {
  const { columns, place } = counted;
  const unsetRank = rules.ranks.length;
  const classify = rankClassifier(rules.ranks);
  const rankOfText = columns.rank.texts.map((text) => {
    const index = classify(text);
    return index < 0 ? unsetRank : index;
  });
  const rankOfRow = (row: number): number =>
    rankOfText[columns.rank.ids[row]!]!;
  const attendances = countedRows(columns, place, rules);
  yield;
  const monthOfTime = columns.times.map(({ heldOn }) =>
    monthIndexIn(frame, heldOn),
  );
  const month = place.map((at) => monthOfTime[columns.time[at]!]!);
  const rank = place.map((at) => rankOfRow(columns.principalRow[at]!));
  yield;
  return {
    columns,
    meetings: {
      size: place.length,
      record: recordsAt(counted),
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
  columns: MeetingColumns,
  place: Int32Array,
  { attendanceRule }: CountingRules,
): Omit<CountedAttendances, "rank"> => {
  const { meetingOf, attendances } = columns;
  const counted = new Int32Array(columns.meetings.length).fill(-1);
  for (let index = 0; index < place.length; index += 1)
    counted[place[index]!] = index;
  const isPrincipal = attendanceRule === "principal";
  const rows = isPrincipal ? columns.principalsByPerson : columns.byPerson;
  const row = new Int32Array(rows.length);
  const meeting = new Int32Array(rows.length);
  const person = new Int32Array(rows.length);
  let size = 0;
  // All in one pass without a call a row: there are hundreds of thousands.
  for (let at = 0; at < rows.length; at += 1) {
    const each = rows[at]!;
    const index = counted[meetingOf[each]!]!;
    if (index < 0 || (!isPrincipal && attendances[each] === NOBODY)) continue;
    row[size] = each;
    meeting[size] = index;
    person[size] = columns.person[each]!;
    size += 1;
  }
  return {
    size,
    row: row.slice(0, size),
    meeting: meeting.slice(0, size),
    person: person.slice(0, size),
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
