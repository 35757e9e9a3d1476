import {
  firstDayOfFiscalYear,
  lastDayOfFiscalYear,
} from "../../domain/calendar/fiscal-year";
import { addDays } from "../../domain/calendar/calendar-date";
import type { RecordFilter } from "../../settings/settings";
import { startOfDayInJapan } from "../decode/days/japan-time";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A string literal of kintone's query language, whatever it contains. */
export const quote = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t]/gu, (character) => ESCAPES[character] ?? "")}"`;

/**
 * Condition for the records that a source is narrowed to; undefined: all of
 * them. Without any choice there are none.
 */
export const filterCondition = (
  filter: RecordFilter | undefined,
): string | undefined =>
  filter &&
  (filter.values.length === 0
    ? NO_RECORD
    : `${filter.field} in (${filter.values.map(quote).join(", ")})`);

/** Numbers of records begin with 1 (kintone: record number). */
const NO_RECORD = "$id = 0";

/** Condition that all the given ones hold; undefined when none is given. */
export const allOf = (
  ...conditions: readonly (string | undefined)[]
): string | undefined => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length < 2
    ? given[0]
    : given.map((condition) => `(${condition})`).join(" and ");
};

/** A date field as far as a query needs to know it. */
export interface DateField {
  readonly code: string;
  /** kintone's field type */
  readonly type: string;
}

/**
 * Condition for records whose date lies in one of the fiscal years, or is
 * empty: an undated record belongs to no year and must be reported, not
 * silently left out. Neighbouring years become one range.
 * @returns undefined when the field has a type that kintone can't compare (text):
 *   then all records must be read
 */
export const fiscalYearCondition = (
  field: DateField,
  fiscalYears: readonly number[],
  startMonth: number,
): string | undefined => {
  if (field.type !== "DATE" && field.type !== "DATETIME") return undefined;
  const ranges = joinYears(fiscalYears).map(([first, last]) =>
    rangeCondition(field, first, last, startMonth),
  );
  return [...ranges, `${field.code} = ""`].join(" or ");
};

const rangeCondition = (
  { code, type }: DateField,
  firstYear: number,
  lastYear: number,
  startMonth: number,
): string => {
  const first = firstDayOfFiscalYear(firstYear, startMonth);
  const last = lastDayOfFiscalYear(lastYear, startMonth);
  if (type === "DATE") {
    return `(${code} >= ${quote(first)} and ${code} <= ${quote(last)})`;
  }
  const start = quote(startOfDayInJapan(first));
  const end = quote(startOfDayInJapan(addDays(last, 1)));
  return `(${code} >= ${start} and ${code} < ${end})`;
};

/** Runs of consecutive years as first and last. */
const joinYears = (
  fiscalYears: readonly number[],
): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const year of [...fiscalYears].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
};
