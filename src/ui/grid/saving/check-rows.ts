import { isBlank } from "../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../entering/entered-record";
import { enterRecord } from "../../../entering/record/enter-record";
import type { EnteringPlace } from "../../../entering/entering-place";
import { daysMeant, lacksMonth, yearsMeant } from "../days-meant";
import type { GridColumn } from "../grid-columns";
import type { GridPlace } from "../grid-place";
import type { GridGround, GridRow } from "../grid-rows";
import { calledOffIn, isUsed, recordOf } from "../grid-rows";
import type { RowFault } from "../row-fault";
import { faultsOf } from "../row-fault";
import { toldInTexts } from "./told-in-texts";
import type { CheckedRow } from "./twice-here";
import { untoldCount } from "./untold-count";
import { twiceHere, twiceStored } from "./twice-here";

/** The rows that are used, each with the record that it comes to. */
export const checkRows = (
  rows: readonly GridRow[],
  ground: GridGround,
  place: EnteringPlace,
): readonly CheckedRow[] =>
  rows.flatMap((row, index) => {
    if (!isUsed(row)) return [];
    const { unsure, fiscalYear } = daysOf(rows, index, ground);
    const entered = enterRecord(recordOf(rows, index, ground), {
      ...place,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    });
    const problems = entered.problems.map(
      (problem) =>
        unsure.find(({ field }) => field === problem.field) ?? problem,
    );
    return [{ row, index, entered: { ...entered, problems } }];
  });

/** What is asked of the days of a row, and the year that those without one are of, where it is sure. */
const daysOf = (
  rows: readonly GridRow[],
  index: number,
  { columns, daysAt }: GridGround,
): {
  readonly unsure: readonly EntryProblem[];
  readonly fiscalYear: number | undefined;
} => {
  const days = daysAt(rows, index);
  const texts = columns
    .filter(({ kind }) => kind === "day")
    .map(({ name }) => ({ name, text: rows[index]?.own[name] ?? "" }))
    .filter(({ text }) => !isBlank(text));
  const years = texts.map(({ text }) => yearsMeant(text, days));
  const [[fiscalYear, ...others] = []] = years;
  return {
    fiscalYear: others.length === 0 ? fiscalYear : undefined,
    unsure: texts.flatMap(({ name, text }): EntryProblem[] => {
      if (lacksMonth(text, days))
        return [
          {
            field: name,
            level: "error",
            code: "dateWithoutMonth",
            detail: text,
            candidates: [],
          },
        ];
      const meant = daysMeant(text, days);
      return meant.length < 2
        ? []
        : [
            {
              field: name,
              level: "error",
              code: "dateUnsure",
              detail: text,
              candidates: meant.map((value) => ({ value, label: value })),
            },
          ];
    }),
  };
};

/**
 * What is wrong or doubtful with each row, by its key.
 * @param saidOf what kintone said of a row that it did not take
 */
export const faultsOfRows = (
  checked: readonly CheckedRow[],
  columns: readonly GridColumn[],
  {
    activities,
    heldOrNot,
    firstState,
    states,
    fields,
  }: Pick<
    GridPlace,
    "activities" | "heldOrNot" | "firstState" | "states" | "fields"
  >,
  saidOf: (row: GridRow) => RowFault | undefined,
): ReadonlyMap<number, readonly RowFault[]> =>
  new Map(
    checked.map(({ row, index, entered }) => {
      const said = saidOf(row);
      const calledOff = calledOffFaults(row, columns, {
        heldOrNot,
        firstState,
      });
      return [
        row.key,
        [
          ...(said === undefined ? [] : [said]),
          ...calledOff,
          ...toldInTexts(row, columns, { states, fields }),
          ...untoldCount(row, entered, columns),
          // What is asked of the state is not missing as well.
          ...faultsOf(entered.problems, columns).filter(
            ({ field }) => calledOff.length === 0 || field !== "status",
          ),
          ...twiceHere(index, entered, checked),
          ...twiceStored(entered, activities),
        ],
      ] as const;
    }),
  );

/**
 * A row that says beside its columns that it was called off: where it has a
 * state, that is asked. Where the process management moves the state it would
 * begin as planned, and be made held with the others: it is not saved at all.
 */
const calledOffFaults = (
  row: GridRow,
  columns: readonly GridColumn[],
  { heldOrNot, firstState }: Pick<GridPlace, "heldOrNot" | "firstState">,
): readonly RowFault[] => {
  const detail = calledOffIn(row);
  if (detail === undefined) return [];
  const hasState = columns.some(({ name }) => name === "status");
  const isMoved = !hasState && firstState !== undefined;
  const level = hasState || isMoved ? "error" : "warning";
  const candidates = hasState
    ? heldOrNot.map((value) => ({ value, label: value }))
    : [];
  return [
    {
      level,
      field: "status",
      ...(isMoved ? { isStateMoved: true } : {}),
      problem: {
        field: "status",
        level,
        code: "rowCalledOff",
        detail,
        candidates,
      },
    },
  ];
};
