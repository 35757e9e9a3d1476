import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { FoundTable } from "../../found-table";
import { monthOf } from "./periods/list-period";
import { isDay } from "./rows/noted-day";
import { spreadMerged } from "./shapes/spread-merged";

/** Why no list was found, by how the likeliest sheet looks. */
export type NoListReason =
  /** nothing that is known */
  | "headings"
  /** people in the cells of columns that are headed by advisers or times */
  | "peopleInCells"
  /** a column a record, headings on the left */
  | "turned"
  /** one record below the other, headings on the left of each */
  | "cards"
  | "calendar"
  /** numbers by month: 枠割当表 */
  | "numbers"
  /** rows like those of a list, without headings */
  | "noHeadings";

/** What tells headings and people. */
interface SheetMarks {
  readonly isKnown: (heading: string) => boolean;
  readonly isPerson: (text: string) => boolean;
}

/** The first sheet that looks like something tells what to do; "headings" where none does. */
export const whyNoList = (
  tables: readonly FoundTable[],
  marks: SheetMarks,
): NoListReason => {
  const found = tables.map((table) => reasonOf(spreadMerged(table), marks));
  return found.find((reason) => reason !== "headings") ?? "headings";
};

type Rows = readonly (readonly string[])[];

const WEEK = /^[日月火水木金土](?:曜日?)?$/u;

const reasonOf = (
  rows: Rows,
  { isKnown, isPerson }: SheetMarks,
): NoListReason => {
  const filled = rows.map((row) => row.filter((text) => !isBlank(text)));
  const isWeek = (row: readonly string[]): boolean =>
    new Set(row.filter((text) => WEEK.test(samenessKey(text)))).size >= 5;
  if (filled.some(isWeek)) return "calendar";
  if (holdsNumbers(rows)) return "numbers";
  const lefts = filled
    .map(([left = ""]) => samenessKey(left))
    .filter((left) => left !== "" && isKnown(left));
  const different = new Set(lefts).size;
  if (different >= 2)
    return lefts.length > different || longest(filled) <= 2
      ? "cards"
      : "turned";
  const cells = filled.map((row) => ({
    days: row.filter(isDay).length,
    people: row.filter(isPerson).length,
  }));
  const meetings = cells.filter(({ days, people }) => days > 0 && people > 0);
  if (meetings.length < 2) return "headings";
  const columns = new Set(
    rows.flatMap((row) =>
      row.flatMap((text, at) => (isPerson(text) ? [at] : [])),
    ),
  );
  return columns.size > 1 ? "peopleInCells" : "noHeadings";
};

const NUMBER = /^\d{1,4}(?:枠|回|件|人|名|コマ)?$/u;

/**
 * Whether a sheet has nothing but numbers of each month, whatever they are of: slots that
 * were allotted, times or people that were counted.
 */
export const holdsNumbers = (rows: Rows): boolean => {
  const keys = rows.map((row) => row.map(samenessKey));
  const isMonth = (key: string): boolean => monthOf(key) !== undefined;
  const isNumber = (key: string): boolean => NUMBER.test(key);
  if (rows.some((row) => row.some(isDay))) return false;
  const inRows = keys.filter((row) => row.some(isMonth) && row.some(isNumber));
  const heads = keys.filter((row) => row.filter(isMonth).length > 2);
  const below = keys.filter((row) => row.filter(isNumber).length > 1);
  return inRows.length > 1 || (heads.length > 0 && below.length > 0);
};

const longest = (rows: Rows): number =>
  Math.max(0, ...rows.map(({ length }) => length));
