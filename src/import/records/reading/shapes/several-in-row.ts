import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { isRemarks } from "../../../../entering/remarks/is-remarks";
import { isOfPerson } from "../../columns/people/people-columns";
import { monthOf } from "../periods/list-period";
import type { ReadTable, TableColumn, TableRow } from "../table-rows";

/* Lists whose rows hold several records each: 午前 氏名・テーマ | 午後 氏名・テーマ, 4月 日・氏名 | 5月 日・氏名. */

/** Columns of one record among those of its row. */
interface Group {
  /** 午前, or "" where nothing stands over them. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/**
 * A list with a row a record, where columns of a person and of what it was about
 * stand again beside the first ones: two people about one thing are one record, and
 * what is said of a person alone (氏名・所属 | 氏名・所属) tells no second one. Any
 * other list stays as it is.
 * @param isKnown whether a text is what a column may be called
 */
export const unfoldGroups = (
  table: ReadTable,
  isKnown: (heading: string) => boolean,
): ReadTable => {
  const groups = groupsOf(table.columns, isKnown);
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return table;
  const places = groups.map(({ columns }) => placesIn(columns, first.columns));
  const isOther = (index: number): boolean =>
    others.some(({ columns }) => columns.some((one) => one.index === index));
  const isOfGroup = (index: number): boolean =>
    isOther(index) || first.columns.some((one) => one.index === index);
  const name = Math.max(...table.columns.map(({ index }) => index)) + 1;
  const hasNames = groups.every((group) => group.name !== "");
  const heading = "枠";
  return {
    ...table,
    columns: [
      ...table.columns
        .filter(({ index }) => !isOther(index))
        .map((column) =>
          first.columns.includes(column) ? withoutName(column) : column,
        ),
      ...(hasNames ? [{ index: name, heading, names: [heading] }] : []),
    ],
    rows: table.rows.flatMap((row) => {
      const filled = groups.flatMap((group, at) =>
        group.columns.some(({ index }) => !isBlank(row.cells[index]))
          ? [at]
          : [],
      );
      return (filled.length === 0 ? [0] : filled).map((at) => {
        const own = groups[at]?.name ?? "";
        const placed = placedRow(row, (index) =>
          isOfGroup(index) ? places[at]?.get(index) : index,
        );
        const cells = [...placed.cells];
        const month = monthOf(own);
        if (hasNames) cells[name] = own;
        return {
          ...placed,
          name: `${row.name}（${own || at + 1}）`,
          ...(month === undefined
            ? {}
            : { period: { ...row.period, ...month }, headed: own }),
          cells: Array.from(cells, (text) => text ?? ""),
        };
      });
    }),
    // Of which of them a figure below one is nobody can tell.
    totals: table.totals.map((total) => ({
      ...total,
      figures: total.figures.filter(({ index }) => !isOfGroup(index)),
    })),
    groups: groups.map((group, at) => group.name || String(at + 1)),
  };
};

/** The most columns that stand again, one group after the other. */
const groupsOf = (
  columns: readonly TableColumn[],
  isKnown: (heading: string) => boolean,
): readonly Group[] => {
  let best: readonly Group[] = [];
  for (let from = 0; from < columns.length; from += 1)
    for (let size = 2; from + size * 2 <= columns.length; size += 1) {
      const own = columns.slice(from, from + size);
      const groups = [own];
      for (let at = from + size; at < columns.length; at += size) {
        const next = columns.slice(at, at + size);
        if (!areAlike(own, next)) break;
        groups.push(next);
      }
      const length = groups.length > 1 ? groups.length * size : 0;
      if (length > best.length * (best[0]?.columns.length ?? 0))
        if (isOfRecord(own, isKnown)) best = groups.map(groupOf);
    }
  return best.some(
    ({ name }) =>
      /人目/u.test(name) || isOfPerson({ ...NOWHERE, names: [name] }),
  )
    ? []
    : best;
};

const NOWHERE = { index: -1, heading: "" };

const lowest = ({ names }: TableColumn): string =>
  samenessKey(names.at(-1) ?? "");

const areAlike = (
  own: readonly TableColumn[],
  next: readonly TableColumn[],
): boolean =>
  own.length === next.length &&
  own.every((column, at) => {
    const other = next[at];
    return (
      other !== undefined &&
      lowest(column) !== "" &&
      lowest(column) === lowest(other)
    );
  });

/** Somebody, and something that a record has and a person has not. */
const isOfRecord = (
  columns: readonly TableColumn[],
  isKnown: (heading: string) => boolean,
): boolean => {
  const alone = columns.map((column) => ({
    ...column,
    names: column.names.slice(-1),
  }));
  return (
    alone.some(isOfPerson) &&
    alone.some((column) => {
      const [name = ""] = column.names;
      return !isOfPerson(column) && !isRemarks(name) && isKnown(name);
    })
  );
};

const groupOf = (columns: readonly TableColumn[]): Group => {
  const [column] = columns;
  const lower = column?.names.at(-1) ?? "";
  const heading = column?.heading ?? "";
  return {
    columns,
    name: heading === lower ? "" : heading.slice(0, -lower.length).trim(),
  };
};

const withoutName = (column: TableColumn): TableColumn => {
  const lower = column.names.at(-1) ?? "";
  return { ...column, heading: lower, names: [lower] };
};

/** Where a group's columns stand in the first one. */
const placesIn = (
  columns: readonly TableColumn[],
  first: readonly TableColumn[],
): ReadonlyMap<number, number> =>
  new Map(
    columns.flatMap(({ index }, at) => {
      const to = first[at]?.index;
      return to === undefined ? [] : [[index, to] as const];
    }),
  );

/** @param placeOf where what stands in a column goes; undefined: it is of another record */
const placedRow = (
  row: TableRow,
  placeOf: (index: number) => number | undefined,
): TableRow => {
  const placedMap = <Value>(
    known: ReadonlyMap<number, Value>,
  ): ReadonlyMap<number, Value> =>
    new Map(
      [...known].flatMap(([index, value]) => {
        const to = placeOf(index);
        return to === undefined ? [] : [[to, value] as const];
      }),
    );
  const placedSet = (known: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...known].flatMap((index) => placeOf(index) ?? []));
  const texts = placedMap(new Map(row.cells.entries()));
  const { shared, struck, dittos, marks, comments } = row;
  return {
    ...row,
    cells: row.cells.map((_, index) => texts.get(index) ?? ""),
    ...(shared === undefined ? {} : { shared: placedMap(shared) }),
    ...(struck === undefined ? {} : { struck: placedSet(struck) }),
    ...(dittos === undefined ? {} : { dittos: placedSet(dittos) }),
    ...(marks === undefined ? {} : { marks: placedMap(marks) }),
    ...(comments === undefined ? {} : { comments: placedMap(comments) }),
  };
};
