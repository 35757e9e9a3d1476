import { isBlank, isSame } from "../../../../domain/sameness/sameness";
import type { FoundTable } from "../../../found-table";
import type { HeadColumn } from "../find-head";
import { columnsOf, findHead } from "../find-head";
import { spreadMerged } from "./spread-merged";

type Rows = readonly (readonly string[])[];

/** By the place of a cell where it belongs. */
type Order = readonly number[];

/**
 * A list whose headings are repeated in another order (the second half of a year), with
 * the rows below them in the order of the first headings. What stands below a heading
 * that those have not goes into a column of its own where its place is another's. Any
 * other list stays as it is.
 */
export const followHeadings = (
  found: FoundTable,
  isKnown: (heading: string) => boolean,
): FoundTable => {
  const rows = spreadMerged(found);
  const head = findHead(rows, isKnown);
  if (head === undefined) return found;
  const columns = columnsOf(rows, head);
  const orders = ordersOf(rows, columns, head.last + 1);
  if (orders.every((order) => order === undefined)) return found;
  const placeOf = (row: number, column: number): number =>
    orders[row]?.[column] ?? column;
  return {
    ...found,
    rows: rows.map((row, at) => inOrder(row, orders[at])),
    merged: (found.merged ?? []).flatMap((cells) =>
      orders[cells.startRow] === undefined
        ? [cells]
        : Array.from({ length: cells.endCol - cells.startCol + 1 }, (_, at) => {
            const column = placeOf(cells.startRow, cells.startCol + at);
            return { ...cells, startCol: column, endCol: column };
          }),
    ),
    struck: new Map(
      [...(found.struck ?? [])].map(([row, of]) => [
        row,
        new Set([...of].map((column) => placeOf(row, column))),
      ]),
    ),
    comments: placed(found.comments, placeOf),
    colours: placed(found.colours, placeOf),
  };
};

/** Of each row the order that the last headings above it, or its own, tell; undefined: that of the first. */
const ordersOf = (
  rows: Rows,
  columns: readonly HeadColumn[],
  first: number,
): readonly (Order | undefined)[] => {
  let order: Order | undefined;
  return rows.map((row, at) => {
    if (at < first) return undefined;
    const places = placesOf(row, columns);
    if (places !== undefined) order = orderBy(places, columns.length);
    return order;
  });
};

/** The columns whose headings a row has again, by its cells; undefined where it is no row of headings. */
const placesOf = (
  row: readonly string[],
  columns: readonly HeadColumn[],
): ReadonlyMap<number, number> | undefined => {
  const filled = row.flatMap((text, at) => (isBlank(text) ? [] : [at]));
  const places = new Map<number, number>();
  const claimed = new Set<number>();
  const isCalled = ({ names }: HeadColumn, at: number): boolean =>
    names.some((name) => isSame(name, row[at] ?? ""));
  const take = (at: number, column: HeadColumn | undefined): void => {
    if (column === undefined || places.has(at)) return;
    places.set(at, column.index);
    claimed.add(column.index);
  };
  for (const at of filled)
    take(
      at,
      columns.find((column) => column.index === at && isCalled(column, at)),
    );
  for (const at of filled)
    take(
      at,
      columns.find(
        (column) => !claimed.has(column.index) && isCalled(column, at),
      ),
    );
  return places.size >= LEAST_OF_HEADINGS && places.size * 2 > filled.length
    ? places
    : undefined;
};

const LEAST_OF_HEADINGS = 2;

/** Undefined where every heading stands in its own place. */
const orderBy = (
  places: ReadonlyMap<number, number>,
  width: number,
): Order | undefined => {
  if ([...places].every(([at, column]) => at === column)) return undefined;
  const claimed = new Set(places.values());
  return Array.from(
    { length: width },
    (_, at) => places.get(at) ?? (claimed.has(at) ? width + at : at),
  );
};

const inOrder = (
  row: readonly string[],
  order: Order | undefined,
): readonly string[] => {
  if (order === undefined) return row;
  const cells: string[] = [];
  for (const [at, text] of row.entries()) {
    const place = order[at] ?? at;
    if (place < order.length || !isBlank(text)) cells[place] = text;
  }
  return Array.from(cells, (text) => text ?? "");
};

const placed = <Value>(
  known: ReadonlyMap<number, ReadonlyMap<number, Value>> | undefined,
  placeOf: (row: number, column: number) => number,
): ReadonlyMap<number, ReadonlyMap<number, Value>> =>
  new Map(
    [...(known ?? [])].map(([row, of]) => [
      row,
      new Map([...of].map(([column, value]) => [placeOf(row, column), value])),
    ]),
  );
