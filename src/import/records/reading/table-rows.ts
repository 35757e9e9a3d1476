import { isBlank } from "../../../domain/sameness/sameness";
import type { FoundTable } from "../../found-table";
import type { LeftOutKind } from "./kind-of-row";
import { isDay, kindOfRow } from "./kind-of-row";
import type { ToldPeriod } from "./list-period";
import { periodOfHeading } from "./list-period";
import type { MergedPart } from "./spread-merged";
import { sharedCells, spreadMerged, struckCells } from "./spread-merged";

/** A column of a list, by what stands over it. */
export interface TableColumn {
  readonly index: number;
  /** As it is written; of two rows of headings, both. */
  readonly heading: string;
  /** What it may be called: the whole, and its lower part. */
  readonly names: readonly string[];
  /** The sheets that have it; absent: there is one. */
  readonly sheets?: ReadonlySet<string>;
}

/** A row of a list. */
export interface TableRow {
  /** Its number in the file, behind the name of its sheet where there are several: 12, 4月 12. */
  readonly name: string;
  /** "" where there is one. */
  readonly sheet: string;
  /** By the index of the column. */
  readonly cells: readonly string[];
  /** What a heading inside the list, or its sheet, says last; absent: none does. */
  readonly period?: ToldPeriod;
  /** Columns whose cell is one with those of other rows; absent: none. */
  readonly shared?: ReadonlyMap<number, MergedPart>;
  /** Columns whose cell is struck out; absent: none. */
  readonly struck?: ReadonlySet<number>;
}

/** A list as people mean it: headings, rows, and what is none of both. */
export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings: 令和5年度 面談一覧. */
  readonly above: readonly string[];
  /** Names of the rows that are no entries. */
  readonly leftOut: Readonly<Record<LeftOutKind, readonly string[]>>;
  /** Names of rows, and headings, that the file hides; they are read. */
  readonly hidden: {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
  };
}

/** How many of the first rows may stand above the headings. */
const MOST_ABOVE = 30;

/**
 * Reads a list out of a sheet: the headings are the row, or the two rows, with
 * most names that are known; what stands above them is a title. Merged cells
 * are carried into all of their cells, 〃 and 同上 are what stands above, blank
 * rows and columns, totals, examples and repeated headings are no entries.
 * @param isKnown whether a text is what a column may be called
 * @param sheet what rows are called by, where there are several sheets
 * @returns undefined where no row looks like headings
 */
export const readTableRows = (
  table: FoundTable,
  isKnown: (heading: string) => boolean,
  sheet = "",
): ReadTable | undefined => {
  const rows = spreadMerged(table);
  const head = findHead(rows, isKnown);
  if (head === undefined) return undefined;
  const columns = columnsOf(rows, head);
  const first = head.last + 1;
  const shared = sharedCells(table);
  const struck = struckCells(table);
  const leftOut: Record<LeftOutKind, string[]> = {
    totals: [],
    examples: [],
    headings: [],
    notes: [],
  };
  const kept: TableRow[] = [];
  let above: readonly string[] = [];
  const nameOf = (at: number): string =>
    sheet === "" ? String(at + 1) : `${sheet} ${at + 1}`;
  let period: ToldPeriod | undefined;
  for (const [at, row] of rows.slice(first).entries()) {
    const kind = kindOfRow(row, columns);
    const name = nameOf(first + at);
    if (kind === "entry") {
      const cells = withDittos(row, above);
      above = carried(cells, above);
      const own = shared.get(first + at);
      const out = struck.get(first + at);
      kept.push({
        name,
        sheet,
        cells,
        ...(period === undefined ? {} : { period }),
        ...(own === undefined ? {} : { shared: own }),
        ...(out === undefined ? {} : { struck: out }),
      });
    } else if (kind !== "blank") leftOut[kind].push(name);
    if (kind === "notes") period = periodAfter(row, period);
  }
  return {
    columns: columns.filter(
      ({ heading, index }) =>
        heading !== "" || kept.some(({ cells }) => !isBlank(cells[index])),
    ),
    rows: kept,
    above: rows
      .slice(0, head.first)
      .flatMap((row) => [...new Set(row)])
      .filter((text) => !isBlank(text)),
    leftOut,
    hidden: hiddenOf(table, kept, columns, nameOf),
  };
};

const hiddenOf = (
  { hidden }: FoundTable,
  kept: readonly TableRow[],
  columns: readonly TableColumn[],
  nameOf: (at: number) => string,
): ReadTable["hidden"] => {
  const names = new Set(hidden?.rows.map(nameOf));
  return {
    rows: kept.flatMap(({ name }) => (names.has(name) ? [name] : [])),
    columns: columns.flatMap(({ index, heading }) =>
      hidden?.columns.includes(index) && heading !== "" ? [heading] : [],
    ),
  };
};

type Rows = readonly (readonly string[])[];

interface Head {
  readonly first: number;
  readonly last: number;
}

const findHead = (
  rows: Rows,
  isKnown: (heading: string) => boolean,
): Head | undefined => {
  const first = rows.slice(0, MOST_ABOVE).map((_, at) => at);
  const single = first.map((at): Head => ({ first: at, last: at }));
  // Entries have numbers; headings hardly ever.
  const double = first
    .filter((at) => isHeadingLike(rows[at + 1] ?? []))
    .map((at): Head => ({ first: at, last: at + 1 }));
  let best: (Head & { readonly known: number }) | undefined;
  // Two rows only where they say more than one: a title is no heading.
  for (const head of [...single, ...double]) {
    const known = new Set(
      columnsOf(rows, head).flatMap(({ names }) => names.find(isKnown) ?? []),
    ).size;
    if (known > (best?.known ?? 0)) best = { ...head, known };
  }
  // One name alone may stand in any sentence.
  return best !== undefined && best.known >= 2 ? best : undefined;
};

/** Whether nothing in a row is a number, a day or a time. */
export const isHeadingLike = (row: readonly string[]): boolean =>
  row.some((text) => !isBlank(text)) &&
  row.every((text) => !/\d{2,}|\d+[/:年月日時]/u.test(text.normalize("NFKC")));

const columnsOf = (
  rows: Rows,
  { first, last }: Head,
): readonly TableColumn[] => {
  const upper = rows[first] ?? [];
  const lower = rows[last] ?? [];
  const width = Math.max(...rows.slice(first).map(({ length }) => length), 0);
  return Array.from({ length: width }, (_, index) => {
    const [over, under] = [upper, lower].map((row) => plain(row[index] ?? ""));
    if (
      over === undefined ||
      under === undefined ||
      over === under ||
      under === ""
    ) {
      return { index, heading: over ?? "", names: [over ?? ""] };
    }
    return over === ""
      ? { index, heading: under, names: [under] }
      : {
          index,
          heading: `${over} ${under}`,
          names: [`${over}${under}`, under],
        };
  });
};

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A month is of the year that stands above it, unless it says its own. */
const periodAfter = (
  row: readonly string[],
  before: ToldPeriod | undefined,
): ToldPeriod | undefined => {
  const told = periodOfHeading(row.find((one) => !isBlank(one)) ?? "");
  if (told === undefined) return before;
  const isMonthAlone =
    told.month !== undefined &&
    told.year === undefined &&
    told.fiscalYear === undefined;
  return isMonthAlone && before?.fiscalYear !== undefined
    ? { ...told, fiscalYear: before.fiscalYear }
    : told;
};

/** A row with a person alone goes on with the row above it, and so does what 〃 stands for. */
const carried = (
  cells: readonly string[],
  above: readonly string[],
): readonly string[] =>
  cells.some(isDay)
    ? cells
    : cells.map((text, index) => (isBlank(text) ? (above[index] ?? "") : text));

const DITTO = /^(?:[〃″”"゛々]|同上|同じ|上に同じ)$/u;

const withDittos = (
  row: readonly string[],
  above: readonly string[],
): readonly string[] =>
  row.map((text, index) =>
    DITTO.test(text.trim()) ? (above[index] ?? "") : text,
  );
