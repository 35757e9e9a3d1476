/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { Steps } from "../../domain/steps";
import { DimensionValues, UNSET } from "../dimensions/dimension-values";
import type { MeetingDimensionName } from "../dimensions/meeting-dimensions";
import { MEETING_DIMENSIONS } from "../dimensions/meeting-dimensions";
import type { DimensionRow } from "../years/fiscal-year-rollup";
import { compareTexts } from "../input/record-order";
import type { Facts } from "./facts";
import type { Grouping } from "./grouped-measures";
import { groupedMeasures, isEmptyMeasure } from "./grouped-measures";
import type { TextColumn } from "./text-column";
import { countTexts, forEachText } from "./text-column";

/**
 * 回数, のべ and 実 of each value of a dimension: largest first, then by text,
 * 未設定 last; values without a figure have no row. A meeting with several
 * values counts for each, once, so that the rows may sum to more than the year.
 * @param preferred spellings to print whatever the records say
 */
export function* dimensionTable(
  name: MeetingDimensionName,
  facts: Facts,
  preferred: readonly string[] = [],
): Steps<DimensionRow[]> {
  const values = new DimensionValues();
  const column = facts.columns.dimensions[name];
  const keys =
    MEETING_DIMENSIONS[name].grain === "meeting"
      ? keysOfMeetings(column, values, facts)
      : keysOfAttendances(column, values, facts);
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

/** A text counts once each time that it stands in what is counted. */
const keysOfAttendances = (
  column: TextColumn,
  values: DimensionValues,
  { columns, meetings, attendances }: Facts,
): Keys => {
  const principals = meetings.place.map((at) => columns.principalRow[at]!);
  const valueOf = valuesOfTexts(column, values, [principals, attendances.row]);
  const keysOf = (rows: Int32Array) =>
    rows.map((row) => valueOf[column.ids[row]!]!);
  return {
    meetingKeys: keysOf(principals),
    attendanceKeys: keysOf(attendances.row),
    persons: attendances.person,
  };
};

const keysOfMeetings = (
  column: TextColumn,
  values: DimensionValues,
  { meetings, attendances }: Facts,
): Keys => {
  const { place } = meetings;
  const valueOf = valuesOfTexts(column, values, [place]);
  if (column.start === undefined) {
    const meetingKeys = place.map((at) => valueOf[column.ids[at]!]!);
    return {
      meetingKeys,
      attendanceKeys: attendances.meeting.map((index) => meetingKeys[index]!),
      persons: attendances.person,
    };
  }
  const { meetingKeys, start } = distinctKeys(column, place, valueOf);
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
};

/** The value of each text of the column that stands in some of its entries, by the number of the text. */
const valuesOfTexts = (
  column: TextColumn,
  values: DimensionValues,
  parts: readonly Int32Array[],
): Int32Array => {
  const occurrences = new Int32Array(column.texts.length);
  for (const entries of parts) countTexts(column, entries, occurrences);
  return occurrences.map((count, text) =>
    count === 0 ? UNSET : values.idOf(column.texts[text], count),
  );
};

/**
 * Each value of each meeting once; 未設定 for none. The values of meeting i are
 * meetingKeys[start[i] .. start[i + 1]], at least one.
 */
const distinctKeys = (
  column: TextColumn,
  place: Int32Array,
  valueOf: Int32Array,
): { readonly meetingKeys: Int32Array; readonly start: Int32Array } => {
  const start = new Int32Array(place.length + 1);
  const ids: number[] = [];
  place.forEach((at, index) => {
    const first = ids.length;
    forEachText(column, at, (text) => {
      const id = valueOf[text]!;
      if (id !== UNSET && !ids.includes(id, first)) ids.push(id);
    });
    if (ids.length === first) ids.push(UNSET);
    start[index + 1] = ids.length;
  });
  return { meetingKeys: Int32Array.from(ids), start };
};
