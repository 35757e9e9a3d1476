import { personKey } from "../../domain/person";
import { isSame } from "../../domain/sameness/sameness";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { Source } from "../../settings/settings";
import { cellOf } from "../decode/cells";
import { decodePeople } from "../decode/decode-attendances";
import { RecordReader } from "../decode/record-reader";
import type { RecordChange, RecordCorrection } from "./correction-outcome";

/** What to send to put a record right, and to go back. */
export interface Change {
  readonly after: RecordChange;
  readonly before: RecordChange;
}

type Cells = Readonly<Record<string, { readonly value: unknown }>>;

/**
 * The change of one record: in a table every row is sent with its id, and only
 * the cells that change with it. kintone keeps the cells of a listed row that
 * are not sent; a lookup's key must not be, since naming it copies anew.
 * @param record as kintone returns it
 * @returns undefined when a person no longer stands there with what was found
 */
export const changeOf = (
  record: unknown,
  corrections: readonly RecordCorrection[],
  source: Source<MeetingFieldName>,
): Change | undefined => {
  const { attendances } = source.fields;
  const table =
    attendances === undefined ? undefined : cellOf(record, attendances);
  if (attendances === undefined || table?.type !== "SUBTABLE") {
    return cellsOf(record, corrections, source);
  }
  const rows = table.value as readonly { id: string; value: unknown }[];
  const changes = rows.map(({ id, value }) => {
    const own = corrections.filter((one) => stands(value, one, source));
    return { id, own, change: cellsOf(value, own, source) };
  });
  const found = new Set(changes.flatMap(({ own }) => own));
  if (found.size < corrections.length) return undefined;
  const side = (name: keyof Change): RecordChange => ({
    [attendances]: {
      value: changes.map(({ id, change }) => ({
        id,
        value: change?.[name] ?? {},
      })),
    },
  });
  return { after: side("after"), before: side("before") };
};

const cellsOf = (
  row: unknown,
  corrections: readonly RecordCorrection[],
  source: Source<MeetingFieldName>,
): Change | undefined => {
  const after: Record<string, Cells[string]> = {};
  const before: Record<string, Cells[string]> = {};
  for (const correction of corrections) {
    const code = source.fields[correction.field];
    const cell = code === undefined ? undefined : cellOf(row, code);
    if (code === undefined || cell === undefined) return undefined;
    if (!stands(row, correction, source)) return undefined;
    after[code] = { value: correction.expected };
    before[code] = { value: cell.value };
  }
  return { after, before };
};

/** Whether the row is of that person and still has what was found. */
const stands = (
  row: unknown,
  { person, field, stored }: RecordCorrection,
  { fields }: Source<MeetingFieldName>,
): boolean => {
  const reader = new RecordReader<MeetingFieldName>(
    "meetings",
    row,
    fields,
    [],
  );
  const [first] = decodePeople(reader);
  return (
    first !== undefined &&
    personKey(first) === personKey(person) &&
    isSame(reader.text(field) ?? "", stored)
  );
};
