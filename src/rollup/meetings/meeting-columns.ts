/* eslint-disable @typescript-eslint/no-non-null-assertion -- places are those of the columns by construction */
import type { Attendance, Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import type { OfMeetingDimensions } from "../dimensions/meeting-dimensions";
import {
  forMeetingDimensions,
  MEETING_DIMENSION_NAMES,
  MEETING_DIMENSIONS,
} from "../dimensions/meeting-dimensions";
import type { AttendanceColumn } from "./attendance-numbers";
import { attendanceNumbers } from "./attendance-numbers";
import { NOBODY } from "./counting-attendances";
import type { MeetingTime } from "./meeting-times";
import { MeetingTimesBuilder } from "./meeting-times";
import { distinctRecords } from "../input/distinct-records";
import { orderByNumber } from "./order-by-number";
import { placesThat } from "./places-that";
import { PersonRegistry } from "./person-registry";
import type { TextColumn } from "./text-column";
import { TextColumnBuilder } from "./text-column";

/**
 * Meetings and attendances as columns of small whole numbers, made once for a
 * list however often parts of it are counted, by whatever rules. What is
 * counted of them is decided by facts.ts.
 */
export interface MeetingColumns {
  /** Each record once. */
  readonly meetings: readonly Meeting[];
  /** The different days and statuses of the meetings, and the number of each meeting's. */
  readonly times: readonly MeetingTime[];
  readonly time: Int32Array;
  /** One row an attendance that can count, in order of meeting; one of NOBODY where a principal is missing. */
  readonly attendances: readonly Attendance[];
  /** Index of the meeting of each row. */
  readonly meetingOf: Int32Array;
  /** The row of each meeting's principal. */
  readonly principalRow: Int32Array;
  /** UNIDENTIFIED or the person's number, of each row. */
  readonly person: Int32Array;
  /** People of the whole list. */
  readonly people: number;
  /** The rows in ascending order of person, those of one person in order of meeting. */
  readonly byPerson: Int32Array;
  /** Those of principals alone, in the same order. */
  readonly principalsByPerson: Int32Array;
  /** 役職 of each row. */
  readonly rank: TextColumn;
  /** Of each row or of each meeting, as the grain of the dimension says. */
  readonly dimensions: OfMeetingDimensions<TextColumn>;
}

/** The columns of a list of meetings, in its order; a record that is in it twice counts once. */
export function* meetingColumns(
  list: readonly Meeting[],
): Steps<MeetingColumns> {
  const meetings = distinctRecords(list);
  const times = new MeetingTimesBuilder();
  const time = new Int32Array(meetings.length);
  const people = new PersonRegistry();
  const rank = new TextColumnBuilder();
  const texts = forMeetingDimensions(() => new TextColumnBuilder());
  const ofMeetings: ((meeting: Meeting) => void)[] = [];
  const ofAttendances: AttendanceColumn[] = [
    { column: rank, textOf: (attendance) => attendance.rank },
  ];
  for (const name of MEETING_DIMENSION_NAMES) {
    const dimension = MEETING_DIMENSIONS[name];
    const column = texts[name];
    if (dimension.grain === "attendance")
      ofAttendances.push({ column, textOf: dimension.textsOf });
    else ofMeetings.push((meeting) => column.add(dimension.textsOf(meeting)));
  }
  const numbersOf = attendanceNumbers(people, ofAttendances);
  const attendances: Attendance[] = [];
  const meetingOf: number[] = [];
  const person: number[] = [];
  const principalRow = new Int32Array(meetings.length);
  const addRow = (
    attendance: Attendance,
    meeting: number,
    { person: id, texts: numbers } = numbersOf(attendance),
  ): number => {
    person.push(id);
    meetingOf.push(meeting);
    for (let at = 0; at < numbers.length; at += 1)
      ofAttendances[at]!.column.addNumber(numbers[at]!);
    return attendances.push(attendance) - 1;
  };
  yield* forEachInSteps(meetings, (meeting, index) => {
    time[index] = times.numberOf(meeting);
    let principal: number | undefined;
    for (const attendance of meeting.attendances) {
      const numbers = numbersOf(attendance);
      if (!numbers.isOne) continue;
      const row = addRow(attendance, index, numbers);
      if (numbers.isPrincipal) principal ??= row;
    }
    principalRow[index] = principal ?? addRow(NOBODY, index);
    for (const add of ofMeetings) add(meeting);
  });
  yield;
  const persons = Int32Array.from(person);
  const byPerson = orderByNumber(persons, people.size);
  yield;
  const meetingOfRow = Int32Array.from(meetingOf);
  return {
    meetings,
    times: times.times,
    time,
    attendances,
    meetingOf: meetingOfRow,
    principalRow,
    person: persons,
    people: people.size,
    byPerson,
    principalsByPerson: placesThat(
      byPerson,
      (row) => principalRow[meetingOfRow[row]!] === row,
    ),
    rank: rank.column(),
    dimensions: forMeetingDimensions((name) => texts[name].column()),
  };
}

/** Meetings as columns that hold them, and perhaps others. */
export interface PlacedMeetings {
  readonly columns: MeetingColumns;
  /** Where each of them stands in the columns. */
  readonly place: Int32Array;
}

/** The records of placed meetings, in their order. */
export const recordsAt = ({
  columns: { meetings },
  place,
}: PlacedMeetings): readonly Meeting[] => {
  const records: Meeting[] = [];
  for (let index = 0; index < place.length; index += 1)
    records.push(meetings[place[index]!]!);
  return records;
};

/**
 * The columns of some meetings, each record once.
 * @param known columns of a list that they are of, in its order; made anew where there are none
 */
export function* placedMeetings(
  meetings: readonly Meeting[],
  known?: MeetingColumns,
): Steps<PlacedMeetings> {
  const place = known && placesIn(known, meetings);
  if (known !== undefined && place !== undefined) {
    return { columns: known, place };
  }
  const columns = yield* meetingColumns(meetings);
  return { columns, place: columns.time.map((_, index) => index) };
}

/**
 * Where some meetings stand in the columns.
 * @param part in the order of the columns
 * @returns undefined where one of them is not in them
 */
const placesIn = (
  { meetings }: MeetingColumns,
  part: readonly Meeting[],
): Int32Array | undefined => {
  const places = new Int32Array(part.length);
  let found = 0;
  for (let at = 0; at < meetings.length && found < part.length; at += 1) {
    if (meetings[at] !== part[found]) continue;
    places[found] = at;
    found += 1;
  }
  return found === part.length ? places : undefined;
};
