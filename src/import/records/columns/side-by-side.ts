import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/**
 * The heading of a column that the list has again, filled and not used, as where
 * two tables stand side by side (上期 | 下期): the second one would be lost.
 * @param field our name of the one that the column holds, the date
 * @returns undefined where it has it once
 */
export const headingTwice = (
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  field: string,
): string | undefined => {
  const lowest = ({ names }: TableColumn): string =>
    samenessKey(names.at(-1) ?? "");
  const own = columns.find(({ index }) => mapping.get(index) === field);
  if (own === undefined || lowest(own) === "") return undefined;
  const isAgain = columns.some(
    (column) =>
      !mapping.has(column.index) &&
      lowest(column) === lowest(own) &&
      rows.some(({ cells }) => !isBlank(cells[column.index])),
  );
  return isAgain ? own.names.at(-1) : undefined;
};
