import { isBlank, isSame } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";

/**
 * Adds columns whose heading says nothing, but whose every value is a choice of
 * one field that has no column: 担当 with the names of advisers. Nothing is
 * guessed where two columns or two fields fit.
 */
export const mapByValues = (
  table: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  fields: readonly EnterableField[],
): ColumnMapping => {
  const taken = new Set(mapping.values());
  const open = fields.filter(
    ({ name, options }) => !taken.has(name) && options.length > 1,
  );
  const pairs = table.columns
    .filter(({ index, beside }) => !mapping.has(index) && beside === undefined)
    .flatMap((column) =>
      open
        .filter(({ options }) => holdsChoices(column, table, options))
        .map(({ name }) => ({ index: column.index, name })),
    );
  const isAlone = (pair: (typeof pairs)[number]): boolean =>
    pairs.every(
      (other) =>
        other === pair ||
        (other.index !== pair.index && other.name !== pair.name),
    );
  return new Map([
    ...mapping,
    ...pairs.filter(isAlone).map(({ index, name }) => [index, name] as const),
  ]);
};

const BETWEEN = /[、，,・･／/\n]/u;

const holdsChoices = (
  { index }: TableColumn,
  { rows }: Pick<ReadTable, "rows">,
  options: readonly string[],
): boolean => {
  const texts = rows
    .flatMap(({ cells }) => (cells[index] ?? "").split(BETWEEN))
    .filter((text) => !isBlank(text));
  return (
    texts.length > 0 &&
    texts.every((text) => options.some((option) => isSame(option, text)))
  );
};
