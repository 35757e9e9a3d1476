import type { Attendance, Meeting } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import type { OfMeetingDimensions } from "../dimensions/meeting-dimensions";
import {
  forMeetingDimensions,
  MEETING_DIMENSION_NAMES,
  MEETING_DIMENSIONS,
} from "../dimensions/meeting-dimensions";
import {
  countingAttendances,
  NOBODY,
  principalOf,
} from "./counting-attendances";
import { orderByNumber } from "./order-by-number";
import { PersonRegistry } from "./person-registry";
import type { TextColumn } from "./text-column";
import { TextColumnBuilder } from "./text-column";

/**
 * Meetings and attendances as columns of small whole numbers, made once for a
 * list however often parts of it are counted, by whatever rules. What is
 * counted of them is decided by facts.ts.
 */
export interface MeetingColumns {
  readonly meetings: readonly Meeting[];
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
  /** 役職 of each row. */
  readonly rank: TextColumn;
  /** Of each row or of each meeting, as the grain of the dimension says. */
  readonly dimensions: OfMeetingDimensions<TextColumn>;
}

/** The columns of a list of meetings, in its order. */
export function* meetingColumns(
  meetings: readonly Meeting[],
): Steps<MeetingColumns> {
  const people = new PersonRegistry();
  const rank = new TextColumnBuilder();
  const texts = forMeetingDimensions(() => new TextColumnBuilder());
  const attendances: Attendance[] = [];
  const meetingOf: number[] = [];
  const person: number[] = [];
  const principalRow = new Int32Array(meetings.length);
  yield* forEachInSteps(meetings, (meeting, index) => {
    const principal = principalOf(meeting);
    const rows = countingAttendances(meeting, "everyone");
    for (const row of principal === NOBODY ? [...rows, NOBODY] : rows) {
      if (row === principal) principalRow[index] = attendances.length;
      attendances.push(row);
      meetingOf.push(index);
      person.push(people.idOf(row.person));
      rank.add(row.rank);
      for (const name of MEETING_DIMENSION_NAMES) {
        const dimension = MEETING_DIMENSIONS[name];
        if (dimension.grain === "attendance")
          texts[name].add(dimension.textsOf(row));
      }
    }
    for (const name of MEETING_DIMENSION_NAMES) {
      const dimension = MEETING_DIMENSIONS[name];
      if (dimension.grain === "meeting")
        texts[name].add(dimension.textsOf(meeting));
    }
  });
  yield;
  const persons = Int32Array.from(person);
  const byPerson = orderByNumber(persons, people.size);
  yield;
  return {
    meetings,
    attendances,
    meetingOf: Int32Array.from(meetingOf),
    principalRow,
    person: persons,
    people: people.size,
    byPerson,
    rank: rank.column(),
    dimensions: forMeetingDimensions((name) => texts[name].column()),
  };
}

/**
 * Where some meetings stand in the columns.
 * @param part in the order of the columns
 * @returns undefined where one of them is not in them
 */
export const placesIn = (
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
