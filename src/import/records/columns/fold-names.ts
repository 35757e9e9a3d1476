import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { ReadTable, TableColumn } from "../reading/table-rows";

const FAMILY = /^(?:姓|氏|名字|苗字|みょうじ)$/u;
const GIVEN = /^(?:名|名前|下の名前)$/u;

/**
 * A list whose columns 姓 | 名 beside each other are one of names, however often they
 * stand there: 対象者 姓 | 対象者 名. 名 alone, and any other list, stays as it is.
 */
export const foldNames = (table: ReadTable): ReadTable => {
  const { columns, rows } = table;
  const lowest = (column: TableColumn | undefined): string =>
    samenessKey(column?.names.at(-1) ?? "");
  const pairs = columns.flatMap((family, at) => {
    const given = columns[at + 1];
    return given !== undefined &&
      FAMILY.test(lowest(family)) &&
      GIVEN.test(lowest(given))
      ? [{ family, given }]
      : [];
  });
  if (pairs.length === 0) return table;
  const givenOf = new Map(
    pairs.map(({ family, given }) => [family.index, given.index]),
  );
  const folded = new Set(givenOf.values());
  return {
    ...table,
    columns: columns.flatMap((column) => {
      if (folded.has(column.index)) return [];
      const given = pairs.find(({ family }) => family === column)?.given;
      if (given === undefined) return [column];
      // 対象者 of 対象者 姓.
      const over = column.heading.slice(0, -lowest(column).length).trim();
      return [
        {
          ...column,
          heading: `${over}${over && " "}${lowest(column)}・${lowest(given)}`,
          names: [...new Set([`${over}氏名`, "氏名"])],
        },
      ];
    }),
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((text, index) => {
        const given = givenOf.get(index);
        if (given !== undefined) return joined(text, row.cells[given] ?? "");
        return folded.has(index) ? "" : text;
      }),
    })),
  };
};

/** One cell may have it all, and the other nothing. */
const joined = (family: string, given: string): string =>
  [family, given].filter((text) => !isBlank(text)).join(" ");
