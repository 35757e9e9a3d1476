/* eslint-disable @typescript-eslint/no-non-null-assertion -- places are those of the columns by construction */
import type { Attendance } from "../../domain/meeting";
import { isEmptyRow, isPrincipal } from "./counting-attendances";
import type { PersonRegistry } from "./person-registry";
import type { TextColumnBuilder } from "./text-column";

/** An attendance as columns hold it. */
interface AttendanceNumbers {
  /** Whether it is one: an empty row of the table is none. */
  isOne: boolean;
  isPrincipal: boolean;
  person: number;
  /** Of its text in each column. */
  readonly texts: number[];
}

/** A column of attendances, and what stands in it. */
export interface AttendanceColumn {
  readonly column: TextColumnBuilder;
  readonly textOf: (attendance: Attendance) => string | undefined;
}

/** More than the different attendances of a city. Where none is of two meetings, to remember more would only cost. */
const MOST_KNOWN = 20_000;

/**
 * Numbers attendances, each once: those of many meetings that are equal are one
 * (kintone/decode/shared-attendance).
 * @returns the numbers of an attendance, as they are until another is asked for
 */
export const attendanceNumbers = (
  people: PersonRegistry,
  columns: readonly AttendanceColumn[],
): ((attendance: Attendance) => Readonly<AttendanceNumbers>) => {
  const known = new Map<Attendance, AttendanceNumbers>();
  const blank = (): AttendanceNumbers => ({
    isOne: false,
    isPrincipal: false,
    person: 0,
    texts: columns.map(() => 0),
  });
  const passing = blank();
  return (attendance) => {
    const before = known.get(attendance);
    if (before !== undefined) return before;
    const numbers = known.size < MOST_KNOWN ? blank() : passing;
    numbers.isOne = !isEmptyRow(attendance);
    numbers.isPrincipal = isPrincipal(attendance);
    numbers.person = people.idOf(attendance.person);
    for (let at = 0; at < columns.length; at += 1) {
      const { column, textOf } = columns[at]!;
      numbers.texts[at] = column.numberOf(textOf(attendance));
    }
    if (numbers !== passing) known.set(attendance, numbers);
    return numbers;
  };
};
