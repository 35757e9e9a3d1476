import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import { isDitto, withDittos } from "../../../entering/reading/ditto";
import type { FoundTable } from "../../found-table";
import { isOfPerson } from "../columns/people-columns";
import type { LeftOutKind } from "./kind-of-row";
import { blockHeadingIn, countingColumns } from "./block-heading";
import type { HeadColumn } from "./find-head";
import { columnsOf, findHead } from "./find-head";
import { isClosing, kindOfRow } from "./kind-of-row";
import type { ToldPeriod } from "./list-period";
import { periodOfHeading } from "./list-period";
import { isDay } from "./noted-day";
import type { MergedPart } from "./spread-merged";
import { sharedCells, spreadMerged, struckCells } from "./spread-merged";

/** A column of a list. */
export interface TableColumn extends HeadColumn {
  /** The sheets that have it; absent: there is one. */
  readonly sheets?: ReadonlySet<string>;
  /** No column of the file: comments at cells, or what heads rows inside the list. */
  readonly beside?: "comments" | "block";
  /** It tells whether rows were held, whatever it is called; absent: its heading says it. */
  readonly tellsHeld?: true;
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
  /** Comments at its cells, by the column; absent: none. */
  readonly comments?: ReadonlyMap<number, string>;
  /** The heading inside the list that tells its month: 【5月】; absent: none does. */
  readonly headed?: string;
  /** The heading inside the list that tells the year of its period: ■令和4年; absent: none does. */
  readonly yearHeaded?: string;
  /** Columns whose cell repeats the one above: 〃; absent: none. */
  readonly dittos?: ReadonlySet<number>;
  /** The month of its column, where its day is of another one: 3月. */
  readonly otherMonth?: string;
}

/** A text of a list that is of no row. */
export interface ListNote {
  /** The row that it stands in. */
  readonly name: string;
  readonly text: string;
  /** Above the headings, where titles stand, too. */
  readonly isAbove: boolean;
}

/** A list as people mean it: headings, rows, and what is none of both. */
export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings: 令和5年度 面談一覧. */
  readonly above: readonly string[];
  /** Names of the rows that are no entries. */
  readonly leftOut: Readonly<Record<LeftOutKind, readonly string[]>>;
  /** What stands above the headings, in rows of notes, and in comments at neither. */
  readonly notes: readonly ListNote[];
  /** Names of rows, headings and sheets that the file hides; they are read. */
  readonly hidden: {
    readonly rows: readonly string[];
    readonly columns: readonly string[];
    readonly sheets: readonly string[];
  };
  /** Sheets, titles and the name of the file tell different years: none is taken. */
  readonly isYearDisputed?: boolean;
}

/**
 * Reads a list out of a sheet: the headings are the row, or the two rows, with
 * most names that are known; what stands above them is a title. Merged cells
 * are carried into all of their cells, 〃 and 同上 are what stands above, blank
 * rows and columns, totals, examples and repeated headings are no entries. What heads some rows, and what is
 * noted at their cells, are columns besides those of the file.
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
  const columns: readonly TableColumn[] = columnsOf(rows, head);
  const first = head.last + 1;
  const shared = sharedCells(table);
  const struck = struckCells(table);
  const nameOf = (at: number): string =>
    sheet === "" ? String(at + 1) : `${sheet} ${at + 1}`;
  const leftOut: Record<LeftOutKind, string[]> = {
    totals: [],
    examples: [],
    headings: [],
    notes: [],
  };
  const kept: TableRow[] = [];
  const isCounting = countingColumns(rows.slice(first));
  const besideOf = besideColumns(columns.length);
  let block: Block | undefined;
  const notes: ListNote[] = rows
    .slice(0, head.first)
    .flatMap((row, at) => notesOf(nameOf(at), [...new Set(row)], true));
  for (const [at, noted] of table.comments ?? [])
    if (at < first) notes.push(...notesOf(nameOf(at), noted.values()));
  let above: readonly string[] = [];
  let time: ToldTime = {};
  for (const [at, row] of rows.slice(first).entries()) {
    const plainKind = kindOfRow(row, columns);
    const heading =
      plainKind === "entry" || plainKind === "notes"
        ? blockHeadingIn(row, isCounting, (index) =>
            columns.some((one) => one.index === index && isOfPerson(one)),
          )
        : undefined;
    const told = periodAfter(row, time);
    const isPeriod = plainKind === "notes" && told !== time.period;
    const kind = heading === undefined ? plainKind : "notes";
    const name = nameOf(first + at);
    const noted = table.comments?.get(first + at);
    if (kind !== "entry") notes.push(...notesOf(name, noted?.values() ?? []));
    if (kind === "entry") {
      const cells = withDittos(row, above);
      above = carried(cells, above);
      const own = shared.get(first + at);
      const out = struck.get(first + at);
      kept.push({
        name,
        sheet,
        cells: besideOf.cells(cells, [...(noted?.values() ?? [])], block?.text),
        ...(noted === undefined ? {} : { comments: noted }),
        ...time,
        ...(own === undefined ? {} : { shared: own }),
        ...(out === undefined ? {} : { struck: out }),
        ...dittosIn(row),
      });
      if (block !== undefined) block.isUsed = true;
    } else if (kind !== "blank") leftOut[kind].push(name);
    if (kind === "blank" && block?.isUsed) block = undefined;
    if (kind !== "notes") continue;
    const text = row.find((one) => !isBlank(one))?.trim() ?? "";
    if (isPeriod) time = toldTime(told, text, time);
    // What a month says stands within the block above, and is asked apart.
    if (isPeriod)
      block &&= { ...block, text: `${block.heading} ${text}`, isUsed: false };
    else if (heading !== undefined)
      block = { heading: text, text, isUsed: false };
    if (!isPeriod) notes.push(...notesOf(name, [text]));
  }
  return {
    columns: [...columns, ...besideOf.columns].filter(
      ({ heading, index, beside }) =>
        (heading !== "" && beside === undefined) ||
        kept.some(({ cells }) => !isBlank(cells[index])),
    ),
    rows: kept,
    above: rows
      .slice(0, head.first)
      .flatMap((row) => [...new Set(row)])
      .filter((text) => !isBlank(text)),
    leftOut,
    notes,
    hidden: hiddenOf(table, kept, columns, nameOf),
  };
};

/** What heads rows, until the next one or a blank line below them. */
interface Block {
  readonly heading: string;
  /** With the month that is told within it. */
  readonly text: string;
  isUsed: boolean;
}

const notesOf = (
  name: string,
  texts: Iterable<string>,
  isAbove = false,
): readonly ListNote[] =>
  [...texts]
    .filter((text) => !isBlank(text) && !isClosing(samenessKey(text)))
    .map((text) => ({ name, text: text.trim(), isAbove }));

/** Columns on the right of a list, for what stands beside its rows; their names are no fields' own. */
const besideColumns = (width: number) => ({
  columns: [
    {
      index: width,
      heading: "セルのコメント",
      names: [],
      beside: "comments",
    },
    {
      index: width + 1,
      heading: "区切りの見出し",
      names: [],
      beside: "block",
    },
  ] satisfies readonly TableColumn[] as readonly TableColumn[],
  cells: (
    cells: readonly string[],
    comments: readonly string[],
    block = "",
  ): readonly string[] =>
    comments.length === 0 && block === ""
      ? cells
      : [
          ...Array.from({ length: width }, (_, index) => cells[index] ?? ""),
          [...new Set(comments)].join("\n"),
          block,
        ],
});

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
    sheets: [],
  };
};

/** What headings inside a list say of when the rows below them were. */
type ToldTime = Pick<TableRow, "period" | "headed" | "yearHeaded">;

const toldTime = (
  period: ToldPeriod | undefined,
  text: string,
  before: ToldTime,
): ToldTime => {
  const ofYear = isMonthAlone(periodOfHeading(text)) ? before.yearHeaded : text;
  return {
    ...(period === undefined ? {} : { period }),
    ...(period?.month === undefined ? {} : { headed: text }),
    ...(period?.year === undefined || ofYear === undefined
      ? {}
      : { yearHeaded: ofYear }),
  };
};

const isMonthAlone = ({ month, year, fiscalYear }: ToldPeriod = {}): boolean =>
  month !== undefined && year === undefined && fiscalYear === undefined;

/** A month is of the year that stands above it, unless it says its own. */
const periodAfter = (
  row: readonly string[],
  { period: before, yearHeaded = "" }: ToldTime,
): ToldPeriod | undefined => {
  const told = periodOfHeading(row.find((one) => !isBlank(one)) ?? "");
  if (told === undefined) return before;
  if (!isMonthAlone(told)) return told;
  const { fiscalYear, year } = before ?? {};
  if (fiscalYear !== undefined) return { ...told, fiscalYear };
  // That of 令和4年12月 is of December alone.
  const isOfMonth = periodOfHeading(yearHeaded)?.month !== undefined;
  return year === undefined || isOfMonth ? told : { ...told, year };
};

/** A row with a person alone goes on with the row above it, and so does what 〃 stands for. */
const carried = (
  cells: readonly string[],
  above: readonly string[],
): readonly string[] =>
  cells.some(isDay)
    ? cells
    : cells.map((text, index) => (isBlank(text) ? (above[index] ?? "") : text));

const dittosIn = (row: readonly string[]): Pick<TableRow, "dittos"> => {
  const at = row.flatMap((text, index) => (isDitto(text) ? [index] : []));
  return at.length === 0 ? {} : { dittos: new Set(at) };
};
