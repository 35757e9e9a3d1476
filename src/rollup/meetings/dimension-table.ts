/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { Attendance } from "../../domain/meeting";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import { DimensionValues, UNSET } from "../dimensions/dimension-values";
import type { MeetingDimension } from "../dimensions/meeting-dimensions";
import type { DimensionRow } from "../years/fiscal-year-rollup";
import { compareTexts } from "../input/record-order";
import type { Facts } from "./facts";
import type { Grouping } from "./grouped-measures";
import { groupedMeasures, isEmptyMeasure } from "./grouped-measures";

/**
 * 回数, のべ and 実 of each value of a dimension: largest first, then by text,
 * 未設定 last; values without a figure have no row. A meeting with several
 * values counts for each, once, so that the rows may sum to more than the year.
 * @param preferred spellings to print whatever the records say
 */
export function* dimensionTable(
  dimension: MeetingDimension,
  facts: Facts,
  preferred: readonly string[] = [],
): Steps<DimensionRow[]> {
  const values = new DimensionValues();
  const keys =
    dimension.grain === "meeting"
      ? yield* keysOfMeetings(dimension.textsOf, values, facts)
      : yield* keysOfAttendances(dimension.textsOf, values, facts);
  yield;
  const labels = values.labels(preferred);
  return groupedMeasures({ groupCount: values.size, ...keys })
    .map((measure, id) => ({ key: labels[id] ?? null, ...measure }))
    .filter((row) => !isEmptyMeasure(row))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.count - a.count ||
        b.totalAttendance - a.totalAttendance ||
        compareTexts(a.key ?? "", b.key ?? ""),
    );
}

type Keys = Omit<Grouping, "groupCount">;

type TextsOf<Grain extends MeetingDimension["grain"]> = Extract<
  MeetingDimension,
  { readonly grain: Grain }
>["textsOf"];

function* keysOfAttendances(
  textOf: TextsOf<"attendance">,
  values: DimensionValues,
  { meetings, attendances }: Facts,
): Steps<Keys> {
  function* idsOf(of: readonly Attendance[]): Steps<Int32Array> {
    const ids = new Int32Array(of.length);
    yield* forEachInSteps(of, (attendance, index) => {
      ids[index] = values.idOf(textOf(attendance));
    });
    return ids;
  }
  return {
    meetingKeys: yield* idsOf(meetings.principal),
    attendanceKeys: yield* idsOf(attendances.record),
    persons: attendances.person,
  };
}

function* keysOfMeetings(
  textsOf: TextsOf<"meeting">,
  values: DimensionValues,
  { meetings, attendances }: Facts,
): Steps<Keys> {
  /** The values of meeting i: meetingKeys[start[i] .. start[i + 1]], at least one. */
  const start = new Int32Array(meetings.size + 1);
  const ids: number[] = [];
  yield* forEachInSteps(meetings.record, (meeting, index) => {
    addIds(ids, textsOf(meeting), values);
    start[index + 1] = ids.length;
  });
  const meetingKeys = Int32Array.from(ids);
  if (ids.length === meetings.size) {
    return {
      meetingKeys,
      attendanceKeys: attendances.meeting.map((index) => meetingKeys[index]!),
      persons: attendances.person,
    };
  }
  const size = attendances.meeting.reduce(
    (sum, index) => sum + start[index + 1]! - start[index]!,
    0,
  );
  const attendanceKeys = new Int32Array(size);
  const persons = new Int32Array(size);
  let end = 0;
  attendances.meeting.forEach((index, row) => {
    for (let at = start[index]!; at < start[index + 1]!; at += 1) {
      attendanceKeys[end] = meetingKeys[at]!;
      persons[end] = attendances.person[row]!;
      end += 1;
    }
  });
  return { meetingKeys, attendanceKeys, persons };
}

/** Each value of one meeting once; 未設定 for none. */
const addIds = (
  ids: number[],
  texts: ReturnType<TextsOf<"meeting">>,
  values: DimensionValues,
): void => {
  if (typeof texts !== "object") {
    ids.push(values.idOf(texts));
    return;
  }
  const first = ids.length;
  for (const text of texts) {
    const id = values.idOf(text);
    if (id !== UNSET && !ids.includes(id, first)) ids.push(id);
  }
  if (ids.length === first) ids.push(UNSET);
};
