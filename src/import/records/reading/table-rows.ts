import type {
  BesideName,
  ImportColumnMessages,
} from "../../../i18n/entering/import-column-messages";
import { isBlank, isSame } from "../../../domain/sameness/sameness";
import { withDittos } from "../../../entering/reading/ditto";
import type { FoundTable } from "../../found-table";
import type { LeftOutKind } from "./rows/kind-of-row";
import { bareHeading, headsOnward, saysUnheld } from "./rows/block-heading";
import { besideColumns } from "./rows/beside-columns";
import type { Block } from "./rows/block";
import { beginBlock, behindRow } from "./rows/block";
import { colouredRows } from "./rows/coloured-rows";
import type { HeadColumn } from "./find-head";
import { columnsOf, findHead } from "./find-head";
import { rowsBelowHead } from "./rows/rows-below-head";
import type { ListNote } from "./legends/list-notes";
import { notesAround, notesOf } from "./legends/list-notes";
import { carried, dittosIn } from "./rows/repeated-cells";
import type { OwnTotal, Stretch } from "./own-totals";
import { gatherTotals } from "./own-totals";
import type { ToldTime } from "./periods/told-time";
import { periodAfter, toldTime } from "./periods/told-time";
import { legendOf } from "./legends/legend-of";
import type { MergedPart } from "./shapes/spread-merged";
import { sharedCells, spreadMerged, struckCells } from "./shapes/spread-merged";

/** A column of a list. */
export interface TableColumn extends HeadColumn {
  /** The sheets that have it; absent: there is one. */
  readonly sheets?: ReadonlySet<string>;
  /** No column of the file: comments at cells, what heads rows inside the list, or what its sheets are called. */
  readonly beside?: BesideName;
  /** It tells whether rows were held, whatever it is called; absent: its heading says it. */
  readonly tellsHeld?: true;
}

/** What is called by no heading of the file, in the language of whoever imports. */
export type RowNames = Pick<
  ImportColumnMessages,
  "beside" | "otherHeadings" | "unnamed"
>;

/** A row of a list. */
export interface TableRow extends ToldTime {
  /** Its number in the file, behind the name of its sheet where there are several: 12, 4月 12. */
  readonly name: string;
  /** "" where there is one. */
  readonly sheet: string;
  /** By the index of the column. */
  readonly cells: readonly string[];
  /** Columns whose cell is one with those of other rows; absent: none. */
  readonly shared?: ReadonlyMap<number, MergedPart>;
  /** Columns whose cell is struck out; absent: none. */
  readonly struck?: ReadonlySet<number>;
  /** Comments at its cells, by the column; absent: none. */
  readonly comments?: ReadonlyMap<number, string>;
  /** Columns whose cell repeats the one above: 〃; absent: none. */
  readonly dittos?: ReadonlySet<number>;
  /** Lines of the legend that the colours of its cells may mean, by the column: 灰色：中止; absent: none. */
  readonly marks?: ReadonlyMap<number, readonly string[]>;
  /** What its list is called where that lists what was planned: 1on1 予定表; absent: nothing says so. */
  readonly plannedAs?: string;
  /** What its list is called where that lists what did not take place: 中止・延期分; absent: nothing says so. */
  readonly unheldAs?: string;
  /** What stands over its table where that is below another one. */
  readonly titles?: readonly string[];
  /** The month of its column, where its day is of another one: 3月. */
  readonly otherMonth?: string;
  /** The row of a table by month that its day stood in, whose months begin anew: 4. */
  readonly ofMonths?: string;
  /** Between which totals of the list it stands; absent: nothing says so. */
  readonly stretch?: Stretch;
}

/** A list as people mean it: headings, rows, and what is none of both. */
export interface ReadTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings: 令和5年度 面談一覧. */
  readonly above: readonly string[];
  /** Names of the rows that are no entries. */
  readonly leftOut: Readonly<Record<LeftOutKind, readonly string[]>>;
  /** What it says of its own totals, in rows of them, titles and notes. */
  readonly totals: readonly OwnTotal[];
  /** What stands above the headings, in rows of notes, and in comments at neither. */
  readonly notes: readonly ListNote[];
  /** What the records of one row are called, where each holds several: 午前, 午後; absent: each is one. */
  readonly groups?: readonly string[];
  /** Names of rows in a colour that nothing explains. */
  readonly coloured: readonly string[];
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
 * @param rowNames what the columns besides those of the file are called
 * @param sheet what rows are called by, where there are several sheets
 * @param isHeading whether a text is the name of a choice that heads rows
 * @returns undefined where no row looks like headings
 */
export const readTableRows = (
  table: FoundTable,
  isKnown: (heading: string) => boolean,
  rowNames: RowNames,
  sheet = "",
  isHeading?: (text: string) => boolean,
): ReadTable | undefined => {
  const spread = spreadMerged(table);
  const head = findHead(spread, isKnown);
  if (head === undefined) return undefined;
  const { rows, besideRows, marksOf } = legendOf(table, spread, head);
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
  const besideOf = besideColumns(columns.length, rowNames);
  let block: Block | undefined;
  const notes = [
    ...notesAround({ rows, head, columns, comments: table.comments }, nameOf),
    ...besideRows.flatMap(({ at, text }) => notesOf(nameOf(at), [text])),
  ];
  const totals = gatherTotals(sheet);
  for (const { name, text } of notes) totals.note(name, text);
  const body = rowsBelowHead(rows.slice(first), columns, isHeading);
  const goesOn = (heading: string): boolean =>
    headsOnward(heading) || isHeading?.(bareHeading(heading)) === true;
  let above: readonly string[] = [];
  let time: ToldTime = {};
  for (const [
    at,
    { row, kind: plainKind, title, titles, heading },
  ] of body.entries()) {
    const told = periodAfter(row, time, title);
    const isPeriod =
      (plainKind === "notes" || title !== undefined) && told !== time.period;
    const kind = heading === undefined ? plainKind : "notes";
    const name = nameOf(first + at);
    const noted = table.comments?.get(first + at);
    if (kind !== "entry") notes.push(...notesOf(name, noted?.values() ?? []));
    if (kind === "totals") totals.total(name, row);
    if (kind === "headings") {
      totals.headings();
      notes.push(...notesOf(name, otherHeadings(row, columns, rowNames)));
    }
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
        ...(titles.length === 0 ? {} : { titles }),
        ...(own === undefined ? {} : { shared: own }),
        ...(out === undefined ? {} : { struck: out }),
        ...dittosIn(row),
        ...marked(marksOf(first + at)),
        stretch: totals.entry(),
      });
      if (block !== undefined) block = behindRow(block);
    } else if (kind !== "blank") leftOut[kind].push(name);
    if (kind === "blank" && block?.isUsed && !goesOn(block.heading))
      block = undefined;
    if (kind !== "notes") continue;
    const text = row.find((one) => !isBlank(one))?.trim() ?? "";
    if (isPeriod) time = toldTime(told, text, time);
    // A table below another one is in none of that one's blocks.
    if (title !== undefined) block = undefined;
    const isBlock = heading !== undefined && (!isPeriod || saysUnheld(heading));
    // What a month says stands within the block above, and is asked apart.
    if (isBlock) block = beginBlock(text, block);
    else if (isPeriod)
      block &&= { ...block, text: `${block.heading} ${text}`, isUsed: false };
    if (!isPeriod) notes.push(...notesOf(name, [text]));
    totals.note(name, text);
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
    totals: totals.found(),
    notes,
    coloured: colouredOf(table, kept, nameOf),
    hidden: hiddenOf(table, kept, columns, nameOf),
  };
};

/** Headings that are repeated over other columns than their own: テーマ → 内容. */
const otherHeadings = (
  row: readonly string[],
  columns: readonly TableColumn[],
  rowNames: RowNames,
): readonly string[] => {
  const differing = columns.filter(
    ({ index, names }) =>
      !isBlank(row[index]) &&
      !names.some((name) => isSame(name, row[index] ?? "")),
  );
  return differing.length === 0
    ? []
    : [
        rowNames.otherHeadings(
          differing.map(({ heading, index }) => [
            heading === "" ? rowNames.unnamed(index + 1) : heading,
            row[index]?.trim() ?? "",
          ]),
        ),
      ];
};

/** A row whose colour a legend explains is asked about. */
const colouredOf = (
  table: FoundTable,
  kept: readonly TableRow[],
  nameOf: (at: number) => string,
): readonly string[] => {
  const own = new Map(kept.map((row) => [row.name, row]));
  const body = table.rows.flatMap((_, at) => (own.has(nameOf(at)) ? [at] : []));
  return colouredRows(table, body)
    .map(nameOf)
    .filter((name) => own.get(name)?.marks === undefined);
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
    sheets: [],
  };
};

const marked = (
  marks: NonNullable<TableRow["marks"]>,
): Pick<TableRow, "marks"> => (marks.size === 0 ? {} : { marks });
