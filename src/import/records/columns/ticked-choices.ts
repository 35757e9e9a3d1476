import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { FindPerson } from "../../../entering/people/person-match";
import type { ChoiceKnowledge } from "../../../entering/reading/find-choice";
import { findChoice } from "../../../entering/reading/find-choice";
import { readNumberText } from "../../../entering/reading/read-number";
import type { ReadTable, TableColumn } from "../reading/table-rows";
import type { ColumnMapping } from "./map-columns";
import { isPerson, mayHoldTicks, readTick } from "./people/ticked-people";

/** What tells what a heading means. */
interface ChoiceGround extends ChoiceKnowledge {
  readonly fields: readonly EnterableField[];
  readonly findPerson: FindPerson;
}

interface MappedTable {
  readonly table: ReadTable;
  readonly mapping: ColumnMapping;
}

/**
 * Columns beside each other that are headed by choices of a field, over ticks
 * (対面 | オンライン), as one column of that field with the headings that are ticked,
 * and one that tells whether any is: of a row with × × or nothing it is asked, as
 * in a column of attendance. One heading that is a choice is enough where no row
 * ticks two; what another means is asked. Numbers in their place (実施 2 | 協議 1) are
 * how many times an activity was: of a row with two of them it is asked.
 */
export const foldTickedChoices = (
  { table, mapping }: MappedTable,
  ground: ChoiceGround,
): MappedTable => {
  const taken = new Set(mapping.values());
  const field = ground.fields.find(
    ({ name, options }) =>
      options.length > 1 &&
      !taken.has(name) &&
      groupOf(table, mapping, name, ground).length > 1,
  );
  if (field === undefined) return { table, mapping };
  const group = groupOf(table, mapping, field.name, ground);
  const index = Math.max(...table.columns.map((column) => column.index)) + 1;
  const headings = group.map(headingOf);
  const count = taken.has("count")
    ? undefined
    : ground.fields.find(({ name }) => name === "count");
  const isCounting = count !== undefined && holdCounts(group, table);
  return foldTickedChoices(
    {
      mapping: new Map([
        ...mapping,
        [index, field.name],
        ...(isCounting ? [[index + 2, count.name] as const] : []),
      ]),
      table: {
        ...table,
        columns: [
          ...table.columns.filter((column) => !group.includes(column)),
          column(index, field.label, group),
          { ...column(index + 1, headings.join("・"), group), tellsHeld: true },
          ...(isCounting ? [column(index + 2, count.label, group)] : []),
        ],
        rows: table.rows.map((row) => ({
          ...row,
          cells: [
            ...Array.from({ length: index }, (_, at) => row.cells[at] ?? ""),
            ...(isCounting
              ? countedIn(row.cells, group)
              : [
                  choicesIn(row.cells, group).join("、"),
                  ticksIn(row.cells, group),
                ]),
          ],
        })),
      },
    },
    ground,
  );
};

const column = (
  index: number,
  heading: string,
  group: readonly TableColumn[],
): TableColumn => {
  const sheets = group.flatMap((one) => [...(one.sheets ?? [])]);
  return {
    index,
    heading,
    names: [heading],
    ...(sheets.length === 0 ? {} : { sheets: new Set(sheets) }),
  };
};

const headingOf = ({ names }: TableColumn): string => names.at(-1) ?? "";

/** The longest run of columns that may be of one field; empty where none is headed by a choice. */
const groupOf = (
  table: ReadTable,
  mapping: ColumnMapping,
  name: string,
  { fields, findPerson, ...knowledge }: ChoiceGround,
): readonly TableColumn[] => {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return [];
  const isChoice = (one: TableColumn): boolean =>
    findChoice(headingOf(one), field, knowledge) !== undefined;
  const mayBe = (one: TableColumn): boolean =>
    !mapping.has(one.index) &&
    !isBlank(one.heading) &&
    mayHoldTicks(one, table) &&
    (isChoice(one) || !isPerson(headingOf(one), findPerson));
  const runs: TableColumn[][] = [[]];
  for (const one of table.columns) {
    if (mayBe(one)) runs.at(-1)?.push(one);
    else runs.push([]);
  }
  return runs
    .map((run) => (isExclusive(run, table) ? run : run.filter(isChoice)))
    .filter((run) => run.some(isChoice))
    .reduce<readonly TableColumn[]>(
      (longest, run) => (run.length > longest.length ? run : longest),
      [],
    );
};

const isExclusive = (
  run: readonly TableColumn[],
  { rows }: Pick<ReadTable, "rows">,
): boolean => rows.every(({ cells }) => choicesIn(cells, run).length < 2);

/** Headings that are ticked, with what stands beside a tick or in its place. */
const choicesIn = (
  cells: readonly string[],
  group: readonly TableColumn[],
): readonly string[] =>
  group.flatMap((one) => {
    const tick = readTick(cells[one.index] ?? "");
    if (tick === undefined) return [];
    const noted = tick.beside || tick.unknown;
    return [headingOf(one) + (noted === "" ? "" : `（${noted}）`)];
  });

/** A plain yes, or what stands in the place of all ticks: ×・×. */
const ticksIn = (
  cells: readonly string[],
  group: readonly TableColumn[],
): string =>
  choicesIn(cells, group).length > 0
    ? "○"
    : group
        .map(({ index }) => (cells[index] ?? "").trim())
        .filter((text) => !isBlank(text))
        .join("・");

/** The number of times in a cell; 0 for a blank one and for a dash. */
const countIn = (text: string): number => {
  const read = readNumberText(text);
  return read.state === "read" ? Number(read.number) : 0;
};

/** Whether columns hold numbers alone, more than ticks would be. */
const holdCounts = (
  group: readonly TableColumn[],
  { rows }: Pick<ReadTable, "rows">,
): boolean => {
  const filled = rows.flatMap(({ cells }) =>
    group
      .map(({ index }) => cells[index] ?? "")
      .filter((text) => readTick(text) !== undefined),
  );
  const isCount = (text: string): boolean =>
    /^\d+(?:回|件)?$/u.test(samenessKey(text));
  return filled.every(isCount) && filled.some((text) => countIn(text) > 1);
};

/** The headings over numbers, whether any is there, and the numbers. */
const countedIn = (
  cells: readonly string[],
  group: readonly TableColumn[],
): readonly string[] => {
  const counted = group.filter(({ index }) => countIn(cells[index] ?? "") > 0);
  return [
    counted.map(headingOf).join("、"),
    counted.length > 0 ? "○" : ticksIn(cells, group),
    counted.map(({ index }) => countIn(cells[index] ?? "")).join("・"),
  ];
};
