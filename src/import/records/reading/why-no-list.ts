import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { FoundTable } from "../../found-table";
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

const longest = (rows: Rows): number =>
  Math.max(0, ...rows.map(({ length }) => length));
