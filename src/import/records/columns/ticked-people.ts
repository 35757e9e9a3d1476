import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { FindPerson } from "../../../entering/people/find-person";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";
import { TICKS } from "./column-target";

const TICK = /^[○〇◯◎●✓✔レ主同1]$/u;
const NO_TICK = /^[×xX―－ー\-・欠/]$/u;
const PRINCIPAL = /^[◎主]$/u;

/** What a cell under a person's name says; undefined: nothing, or that somebody wasn't there. */
export const readTick = (text: string): "principal" | "there" | undefined => {
  const key = samenessKey(text);
  if (PRINCIPAL.test(key)) return "principal";
  return TICK.test(key) ? "there" : undefined;
};

/** Whether a column holds nothing but ticks, one at least. */
export const holdsTicks = (
  { index }: TableColumn,
  { rows }: Pick<ReadTable, "rows">,
): boolean => {
  const filled = rows
    .map(({ cells }) => samenessKey(cells[index] ?? ""))
    .filter((text) => text !== "");
  return (
    filled.some((text) => TICK.test(text)) &&
    filled.every((text) => TICK.test(text) || NO_TICK.test(text))
  );
};

/**
 * Columns with the name of a person over ticks, as lists have them that are
 * tables of meetings and people. One alone whom the roster knows tells that the
 * others beside it are people, too, who may have left.
 */
export const tickedPeople = (
  table: ReadTable,
  mapped: ColumnMapping,
  findPerson: FindPerson,
): ColumnMapping => {
  const ticked = table.columns.filter(
    (column) =>
      !mapped.has(column.index) &&
      !isBlank(column.heading) &&
      holdsTicks(column, table),
  );
  const known = ticked.filter(({ names }) =>
    names.some((name) => isPerson(name, findPerson)),
  );
  const [first, last] = [known[0]?.index, known.at(-1)?.index];
  return new Map(
    ticked.flatMap((column) => {
      const { index } = column;
      const isBetween =
        first !== undefined &&
        last !== undefined &&
        index > first &&
        index < last;
      return known.includes(column) || isBetween
        ? [[index, TICKS] as const]
        : [];
    }),
  );
};

/** The name that the heading of such a column has; its lower part, where it has two. */
export const personOfHeading = ({ names }: TableColumn): string =>
  names.at(-1) ?? "";

const isPerson = (name: string, findPerson: FindPerson): boolean =>
  ["found", "several"].includes(findPerson({ name }, undefined).state);
