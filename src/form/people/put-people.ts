import { isBlank, isSame } from "../../domain/sameness/sameness";
import type { Source } from "../../settings/settings";
import type { EventCell, EventRecord, EventRow } from "../page/event-record";
import { rowsOf } from "../page/event-record";
import type { FormPage } from "../page/form-page";
import type { WrittenOne } from "./read-people";

const TYPED: ReadonlySet<string> = new Set(["SINGLE_LINE_TEXT", "NUMBER"]);

/** Whether people can be put into the participants of a record: a table with numbers or names. */
export const takesPeople = (
  record: EventRecord,
  { fields }: Source<string>,
): boolean => {
  const [row] = rowsOf(record[fields.attendances ?? ""]);
  return (
    row !== undefined &&
    [fields.personCode, fields.personName].some((code) =>
      TYPED.has(row.value[code ?? ""]?.type ?? ""),
    )
  );
};

/** Whether somebody is among the participants of a record. */
export const hasPeople = (
  record: EventRecord,
  { fields }: Source<string>,
): boolean =>
  rowsOf(record[fields.attendances ?? ""]).some(({ value }) =>
    [fields.personCode, fields.personName].some(
      (code) => !isBlank(String(value[code ?? ""]?.value ?? "")),
    ),
  );

/** What became of people that were put into the participants. */
export interface PutPeople {
  /** Who was there already. */
  readonly already: readonly WrittenOne[];
  /** Rows that are new, from 0. */
  readonly added: readonly number[];
}

/**
 * Puts people into the rows of the participants: into the first blank row, and
 * into new ones below. Somebody who is there already is not put there twice.
 * @param isLookup whether kintone looks a field up: it is told to fetch
 * @param page tells which fields kintone looks up
 * @returns undefined where nobody can be put there
 */
export const putPeople = (
  record: EventRecord,
  people: readonly WrittenOne[],
  source: Source<string>,
  { isLookup }: Pick<FormPage, "isLookup">,
): PutPeople | undefined => {
  const { fields } = source;
  const table = record[fields.attendances ?? ""];
  const rows = [...rowsOf(table)];
  const [first] = rows;
  if (table === undefined || first === undefined) return undefined;
  if (!takesPeople(record, source)) return undefined;
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
  const added: number[] = [];
  for (const one of people) {
    if (isThere(one)) continue;
    const blank = rows.findIndex(
      (row) => textIn(row, codeCode) === "" && textIn(row, nameCode) === "",
    );
    const place = blank < 0 ? rows.length : blank;
    if (blank < 0) added.push(place);
    const row = blank < 0 ? blankRow(first) : (rows[blank] ?? first);
    rows[place] = withPerson(row, one, { codeCode, nameCode, isLookup });
  }
  table.value = rows;
  return { already, added };
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
