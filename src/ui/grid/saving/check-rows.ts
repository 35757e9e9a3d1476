import { isBlank } from "../../../domain/sameness/sameness";
import type { EntryProblem } from "../../../entering/entered-record";
import type { Entered } from "../../../entering/record/enter-record";
import { enterRecord } from "../../../entering/record/enter-record";
import type { EnteringPlace } from "../../../entering/entering-place";
import { daysMeant, lacksMonth, yearsMeant } from "../days/days-meant";
import type { GridColumn } from "../grid-columns";
import type { GridPlace } from "../grid-place";
import type { GridGround, GridRow, ShownRow } from "../rows/grid-rows";
import { calledOffIn } from "../rows/grid-rows";
import { recordOf } from "../rows/record-of-row";
import type { RowFault } from "../rows/row-fault";
import { faultsOf } from "../rows/row-fault";
import { toldInTexts } from "./told-in-texts";
import { untoldCount } from "./untold-count";

/** What a row comes to, and what is asked of its days. */
export const checkRow = (
  shown: ShownRow,
  ground: GridGround,
  place: EnteringPlace,
): Entered => {
  const { unsure, fiscalYear } = daysOf(shown, ground);
  const entered = enterRecord(recordOf(shown, ground), {
    ...place,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  });
  const problems = entered.problems.map(
    (problem) => unsure.find(({ field }) => field === problem.field) ?? problem,
  );
  return { ...entered, problems };
};

/** What is asked of the days of a row, and the year that those without one are of, where it is sure. */
const daysOf = (
  { days, row }: ShownRow,
  { columns }: GridGround,
): {
  readonly unsure: readonly EntryProblem[];
  readonly fiscalYear: number | undefined;
} => {
  const texts = columns
    .filter(({ kind }) => kind === "day")
    .map(({ name }) => ({ name, text: row.own[name] ?? "" }))
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

/** What a row and its record tell of themselves, without what kintone said and without other rows. */
export const ownFaults = (
  row: GridRow,
  entered: Entered,
  columns: readonly GridColumn[],
  place: Pick<GridPlace, "heldOrNot" | "firstState" | "states" | "fields">,
): readonly RowFault[] => {
  const calledOff = calledOffFaults(row, columns, place);
  return [
    ...calledOff,
    ...toldInTexts(row, columns, place),
    ...untoldCount(row, entered, columns),
    // What is asked of the state is not missing as well.
    ...faultsOf(entered.problems, columns).filter(
      ({ field }) => calledOff.length === 0 || field !== "status",
    ),
  ];
};

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
