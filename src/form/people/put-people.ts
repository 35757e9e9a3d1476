import { isSame } from "../../domain/sameness/sameness";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { Source } from "../../settings/settings";
import type { EventCell, EventRecord, EventRow } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import type { WrittenOne } from "./read-people";

const TYPED: ReadonlySet<string> = new Set(["SINGLE_LINE_TEXT", "NUMBER"]);

/** Whether people can be put into the participants of a record: a table with numbers or names. */
export const takesPeople = (
  record: EventRecord,
  { fields }: Source<MeetingFieldName>,
): boolean => {
  const [row] = rowsOf(record[fields.attendances ?? ""]);
  return (
    row !== undefined &&
    [fields.personCode, fields.personName].some((code) =>
      TYPED.has(row.value[code ?? ""]?.type ?? ""),
    )
  );
};

/**
 * Puts people into the rows of the participants: into the first blank row, and
 * into new ones below. Somebody who is there already is not put there twice.
 * @param isLookup whether kintone looks a field up: it is told to fetch
 * @returns who was there already
 */
export const putPeople = (
  record: EventRecord,
  people: readonly WrittenOne[],
  { fields }: Source<MeetingFieldName>,
  isLookup: (code: string) => boolean,
): readonly WrittenOne[] => {
  const table = record[fields.attendances ?? ""];
  const rows = [...rowsOf(table)];
  const [first] = rows;
  if (table === undefined || first === undefined) return [];
  const codeCode = fields.personCode ?? "";
  const nameCode = fields.personName ?? "";
  const textIn = ({ value }: EventRow, code: string): string =>
    String(value[code]?.value ?? "");
  const isThere = ({ code, name }: WrittenOne): boolean =>
    rows.some((row) =>
      code !== undefined && first.value[codeCode] !== undefined
        ? isSame(textIn(row, codeCode), code)
        : name !== undefined && isSame(textIn(row, nameCode), name),
    );
  const already = people.filter(isThere);
  for (const one of people) {
    if (isThere(one)) continue;
    const blank = rows.findIndex(
      (row) => textIn(row, codeCode) === "" && textIn(row, nameCode) === "",
    );
    const place = blank < 0 ? rows.length : blank;
    const row = blank < 0 ? blankRow(first) : (rows[blank] ?? first);
    rows[place] = withPerson(row, one, { codeCode, nameCode, isLookup });
  }
  table.value = rows;
  return already;
};

const withPerson = (
  row: EventRow,
  { code, name }: WrittenOne,
  {
    codeCode,
    nameCode,
    isLookup,
  }: {
    readonly codeCode: string;
    readonly nameCode: string;
    readonly isLookup: (code: string) => boolean;
  },
): EventRow => {
  const number = row.value[codeCode];
  const called = row.value[nameCode];
  if (code !== undefined && number !== undefined) {
    number.value = code;
    if (isLookup(codeCode)) number.lookup = true;
    else if (name !== undefined && called !== undefined) called.value = name;
  } else if (called !== undefined) called.value = name ?? "";
  return row;
};

/** A row as kintone adds it, without what this one holds. */
const blankRow = ({ value }: EventRow): EventRow => ({
  id: null,
  value: Object.fromEntries(
    Object.entries(value).map(
      ([code, { type, value: held }]): [string, EventCell] => [
        code,
        { type, value: blankOf(type, held) },
      ],
    ),
  ),
});

/** Buttons can't be left unpressed. */
const blankOf = (type: string, held: unknown): unknown => {
  if (type === "RADIO_BUTTON") return held;
  return Array.isArray(held) ? [] : "";
};
