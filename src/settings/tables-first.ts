import { MAPPABLE_FIELDS } from "./mappable-fields";
import type { MappableField, SourceName } from "./mappable-fields";

/** Our fields of a source; what fits inside a table depends on the table, so tables stand first. */
export const tablesFirst = (source: SourceName): readonly string[] => {
  const mappable: Readonly<Record<string, MappableField>> =
    MAPPABLE_FIELDS[source];
  const tables = new Set(Object.values(mappable).map(({ table }) => table));
  return Object.keys(mappable).sort(
    (a, b) => Number(tables.has(b)) - Number(tables.has(a)),
  );
};
