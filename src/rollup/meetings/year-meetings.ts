/* eslint-disable @typescript-eslint/no-non-null-assertion -- places are those of the columns by construction */
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import { countsIn } from "../input/counted-meetings";
import type { MeetingOutcome } from "../input/record-outcome";
import { meetingOutcome } from "../input/record-outcome";
import type { YearFrame } from "../input/year-frame";
import type { PlacedMeetings } from "./meeting-columns";
import { placesThat } from "./places-that";

/** The meetings of one fiscal year, and what becomes of them. */
export interface YearMeetings {
  /** Those that figures rest on. */
  readonly counted: PlacedMeetings;
  readonly outcomes: Readonly<Record<MeetingOutcome, number>>;
  /** All of the year, whatever becomes of them. */
  readonly all: PlacedMeetings;
}

/**
 * Looks at each different day and status once: the rules of what counts are
 * those of recordsByYear() and countedMeetings().
 */
export const yearMeetings = (
  { columns, place }: PlacedMeetings,
  frame: YearFrame,
): YearMeetings => {
  const { times, time } = columns;
  const isInYear = times.map(
    ({ heldOn }) => fiscalYearOf(heldOn, frame.startMonth) === frame.fiscalYear,
  );
  const isCounted = times.map(countsIn(frame, "counted"));
  const all = placesThat(place, (at) => isInYear[time[at]!]!);
  const tally = new Int32Array(times.length);
  for (let index = 0; index < all.length; index += 1)
    tally[time[all[index]!]!]! += 1;
  const outcomes = { counted: 0, planned: 0, cancelled: 0, afterAsOf: 0 };
  times.forEach((each, number) => {
    outcomes[meetingOutcome(each, frame.asOf)] += tally[number]!;
  });
  return {
    all: { columns, place: all },
    counted: {
      columns,
      place: placesThat(all, (at) => isCounted[time[at]!]!),
    },
    outcomes,
  };
};
