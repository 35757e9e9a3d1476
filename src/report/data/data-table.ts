import type { DataTable, DataValue } from "../report-data";

/** A row by the ids of its columns; what is left out is blank. */
export type DataRecord<Id extends string> = Readonly<
  Partial<Record<Id, DataValue>>
>;

/** A table from rows that name their columns. */
export const dataTable = <Id extends string>(
  table: { readonly id: string; readonly title: string },
  labels: Readonly<Record<Id, string>>,
  records: readonly DataRecord<Id>[],
): DataTable => {
  const ids = Object.keys(labels) as Id[];
  return {
    ...table,
    columns: ids.map((id) => ({ id, label: labels[id] })),
    rows: records.map((record) => ids.map((id) => record[id] ?? null)),
  };
};
