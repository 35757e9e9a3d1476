import type { TextDrawer } from "../../../kintone/importing/text-drawer";
import type { ColumnMapping } from "./map-columns";
import { headingsKey } from "./map-columns";
import { columnKey } from "./column-key";
import type { TableColumn } from "../reading/table-rows";

/** What a person chose for the columns of lists, one drawer an app and login name. */
export interface RememberedColumns {
  /** Absent: no list with these headings was imported before. */
  find(columns: readonly TableColumn[]): ColumnMapping | undefined;
  keep(columns: readonly TableColumn[], mapping: ColumnMapping): void;
}

const MOST_LISTS = 30;

interface Stored {
  readonly version: 1;
  /** The newest last; headings and our names of fields, nothing of the rows. */
  readonly lists: readonly {
    readonly headings: string;
    readonly fields: Readonly<Record<string, string>>;
  }[];
}

export const rememberedColumns = (drawer: TextDrawer): RememberedColumns => {
  const lists = (): Stored["lists"] => {
    try {
      const stored = JSON.parse(drawer.read() ?? "null") as Stored | null;
      return stored?.version === 1 ? stored.lists : [];
    } catch {
      return [];
    }
  };
  return {
    find: (columns) => {
      const headings = headingsKey(columns);
      const known = lists().find((list) => list.headings === headings);
      return (
        known &&
        new Map(
          columns.flatMap((column, at) => {
            const { index } = column;
            const field = known.fields[keyOf(column, at, columns)];
            return field === undefined ? [] : [[index, field] as const];
          }),
        )
      );
    },
    keep: (columns, mapping) => {
      const headings = headingsKey(columns);
      const fields = Object.fromEntries(
        columns.flatMap((column, at) => {
          const field = mapping.get(column.index);
          return field === undefined
            ? []
            : [[keyOf(column, at, columns), field] as const];
        }),
      );
      const others = lists().filter((list) => list.headings !== headings);
      const stored: Stored = {
        version: 1,
        lists: [...others, { headings, fields }].slice(-MOST_LISTS),
      };
      drawer.write(JSON.stringify(stored));
    },
  };
};

/** The second 所属 of a list is not the first one. */
const keyOf = (
  column: TableColumn,
  at: number,
  columns: readonly TableColumn[],
): string => {
  const key = columnKey(column);
  const before = columns
    .slice(0, at)
    .filter((other) => columnKey(other) === key).length;
  return before === 0 ? key : `${key}#${before + 1}`;
};
