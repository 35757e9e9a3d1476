import type { TableColumn } from "../../../report/block";

/** Neighbouring columns under one spanning header; without a label they stand alone. */
export interface ColumnGroup {
  readonly label: string | undefined;
  readonly columns: readonly TableColumn[];
}

/** Joins neighbouring columns of the same group, in order; empty for no columns. */
export const columnGroups = (
  columns: readonly TableColumn[],
): readonly ColumnGroup[] => {
  const groups: { label: string | undefined; columns: TableColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && last.label === column.group) last.columns.push(column);
    else groups.push({ label: column.group, columns: [column] });
  }
  return groups;
};
