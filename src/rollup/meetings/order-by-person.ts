/* eslint-disable @typescript-eslint/no-non-null-assertion -- rows and keys are indexes of these columns by construction */
import type { AttendanceColumns } from "./attendance-columns";

/**
 * The columns in ascending order of person, by one stable counting sort: what
 * makes 実人数 of any table a single pass (grouped-measures).
 * @param people the largest person number
 */
export const orderByPerson = (
  columns: AttendanceColumns,
  people: number,
): AttendanceColumns => {
  const { size, record, person } = columns;
  const next = new Int32Array(people + 2);
  for (let row = 0; row < size; row += 1) next[person[row]! + 1]! += 1;
  for (let id = 1; id < next.length; id += 1) next[id]! += next[id - 1]!;
  const order = new Int32Array(size);
  for (let row = 0; row < size; row += 1) order[next[person[row]!]!++] = row;
  const gather = (column: Int32Array): Int32Array =>
    order.map((row) => column[row]!);
  return {
    size,
    record: Array.from(order, (row) => record[row]!),
    meeting: gather(columns.meeting),
    rank: gather(columns.rank),
    person: gather(person),
  };
};
