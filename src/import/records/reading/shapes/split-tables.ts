import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { FoundTable } from "../../../found-table";
import { isOfPerson } from "../../columns/people/people-columns";
import type { HeadColumn } from "../find-head";
import { columnsOf, findHead } from "../find-head";
import { isDay } from "../rows/noted-day";
import { spreadMerged } from "./spread-merged";

/** What tells headings and people. */
interface SplitMarks {
  readonly isKnown: (heading: string) => boolean;
  readonly isPerson: (text: string) => boolean;
}

interface Part {
  readonly from: number;
  /** By what stands over its columns. */
  readonly headings: string;
  readonly hasDays: boolean;
  readonly hasPeople: boolean;
}

/**
 * Tables that stand side by side in a sheet, each as one of its own: a blank column
 * lies between them, or the headings begin anew, and each has days, and people or the
 * headings of another. A title over all of them is said of each. Any other sheet stays as it is.
 */
export const splitTables = (
  found: FoundTable,
  { isKnown, isPerson }: SplitMarks,
): readonly FoundTable[] => {
  const rows = spreadMerged(found);
  const head = findHead(rows, isKnown);
  if (head === undefined) return [found];
  const body = rows.slice(head.last + 1);
  const parts = runsOf(columnsOf(rows, head), body).flatMap((run) => {
    const anew = begunAnew(run).map((part) => partOf(part, body, isPerson));
    return anew.every(({ hasDays, hasPeople }) => hasDays && hasPeople)
      ? anew
      : [partOf(run, body, isPerson)];
  });
  const own = parts.filter(
    (part) =>
      part.hasDays &&
      (part.hasPeople ||
        parts.some(
          (other) => other !== part && other.headings === part.headings,
        )),
  );
  if (own.length < 2) return [found];
  const above = rows.slice(0, head.first).map(titleOf);
  return own.map(({ from }, at) => ({
    ...columnsFrom(
      { ...found, rows },
      at === 0 ? 0 : from,
      own[at + 1]?.from ?? Number.POSITIVE_INFINITY,
      above,
    ),
    part: at + 1,
  }));
};

/** Runs of columns with anything in them. */
const runsOf = (
  columns: readonly HeadColumn[],
  body: readonly (readonly string[])[],
): readonly (readonly HeadColumn[])[] => {
  const runs: HeadColumn[][] = [[]];
  for (const column of columns) {
    const isEmpty =
      column.heading === "" && body.every((row) => isBlank(row[column.index]));
    if (isEmpty) runs.push([]);
    else runs.at(-1)?.push(column);
  }
  return runs.filter(({ length }) => length > 0);
};

/** Columns in parts that each begin with the heading of the first one: 開催日 | 氏名 | 開催日 | 氏名. */
const begunAnew = (
  run: readonly HeadColumn[],
): readonly (readonly HeadColumn[])[] => {
  const parts: HeadColumn[][] = [];
  const first = lowestOf(run[0]);
  for (const column of run) {
    if (parts.length === 0 || (first !== "" && lowestOf(column) === first))
      parts.push([]);
    parts.at(-1)?.push(column);
  }
  return parts;
};

const lowestOf = (column: HeadColumn | undefined): string =>
  samenessKey(column?.names.at(-1) ?? "");

const partOf = (
  run: readonly HeadColumn[],
  body: readonly (readonly string[])[],
  isPerson: (text: string) => boolean,
): Part => {
  const mostly = (is: (text: string) => boolean): boolean =>
    run.some(({ index }) => {
      const filled = body
        .map((row) => row[index] ?? "")
        .filter((text) => !isBlank(text));
      return filled.filter(is).length * 2 > filled.length;
    });
  return {
    from: run[0]?.index ?? 0,
    headings: run.map(lowestOf).join("|"),
    hasDays: mostly(isDay),
    hasPeople: run.some(isOfPerson) || mostly(isPerson),
  };
};

/** The one text of a row above the headings; undefined where it has several. */
const titleOf = (row: readonly string[]): string | undefined => {
  const [title, ...others] = new Set(row.filter((text) => !isBlank(text)));
  return others.length === 0 ? title : undefined;
};

/** The columns of a table from one to before another. */
const columnsFrom = (
  {
    rows,
    merged = [],
    hidden,
    struck = new Map(),
    comments = new Map(),
    colours = new Map(),
    ...rest
  }: FoundTable,
  from: number,
  to: number,
  above: readonly (string | undefined)[],
): FoundTable => {
  const isIn = (column: number): boolean => column >= from && column < to;
  return {
    ...rest,
    rows: rows.map((row, at) => {
      const cells = row.slice(from, to);
      const title = above[at];
      return title === undefined ? cells : [title, ...cells.slice(1)];
    }),
    merged: merged.flatMap((cells) => {
      const first = Math.max(cells.startCol, from);
      const last = Math.min(cells.endCol, to - 1);
      return first > last
        ? []
        : [{ ...cells, startCol: first - from, endCol: last - from }];
    }),
    hidden: {
      rows: hidden?.rows ?? [],
      columns: (hidden?.columns ?? []).filter(isIn).map((at) => at - from),
    },
    struck: new Map(
      [...struck].map(([row, columns]) => [
        row,
        new Set([...columns].filter(isIn).map((at) => at - from)),
      ]),
    ),
    comments: within(comments, isIn, from),
    colours: within(colours, isIn, from),
  };
};

/** What is known of cells by row and column, of the columns that are in it. */
const within = <Value>(
  known: ReadonlyMap<number, ReadonlyMap<number, Value>>,
  isIn: (column: number) => boolean,
  from: number,
): ReadonlyMap<number, ReadonlyMap<number, Value>> =>
  new Map(
    [...known].map(([row, ofRow]) => [
      row,
      new Map(
        [...ofRow].flatMap(([at, value]) =>
          isIn(at) ? [[at - from, value] as const] : [],
        ),
      ),
    ]),
  );
