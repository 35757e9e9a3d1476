import { isBlank, isSame } from "../../../domain/sameness/sameness";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import {
  askedBesideDay,
  deputiesBesideDay,
} from "../../../import/records/planning/asking/beside-day";
import { calledOffTexts } from "../../../import/records/planning/asking/called-off-texts";
import { otherDayTexts } from "../../../import/records/planning/asking/other-day";
import type { OutcomeColumn } from "../../../import/records/planning/asking/outcome-columns";
import {
  outcomeColumns,
  outcomeTexts,
} from "../../../import/records/planning/asking/outcome-columns";
import {
  deputiesBeside,
  nameWithDeputies,
} from "../../../import/records/reading/deputies-beside";
import type { DaysOfGrid } from "../days/days-meant";
import type { GridColumn } from "../grid-columns";
import type { GridRow } from "../rows/grid-rows";
import { CALLED_OFF } from "../rows/grid-rows";
import { daysBelow, ownDay } from "../days/grid-days";
import { firstDayIn } from "../days/whole-day";
import { linesWithDittos } from "./dittos";
import type { PastedCells } from "./pasted-cells";
import { BETWEEN_PEOPLE } from "./pasted-cells";
import type { HeadingGround, PastedTargets } from "./pasted-headings";
import { targetsFrom, targetsUnder } from "./pasted-headings";
import { textsOfLine } from "./pasted-line";
import { BETWEEN } from "./suggestions";

/** Where cells are pasted, and what becomes of each. */
export interface PastePlace {
  readonly index: number;
  /** Of the column, from 0. */
  readonly at: number;
  readonly columns: readonly GridColumn[];
  readonly headings: HeadingGround;
  /** Choices of the settings that mean 中止. */
  readonly cancelled: readonly string[];
  /** What days of the first line are of. */
  readonly days: DaysOfGrid;
  /** Rows that nothing may be changed of are passed over. */
  readonly isLocked: (row: GridRow) => boolean;
  readonly settle: (
    column: GridColumn,
    text: string,
    days: DaysOfGrid,
  ) => string;
  readonly newRow: () => GridRow;
}

/** What became of cells that were pasted. */
export interface Pasted {
  readonly rows: readonly GridRow[];
  /** Lines that were filled in. */
  readonly lines: number;
  /** Headings of columns with something in them that the table has no room for. */
  readonly leftOut: readonly string[];
  /** Columns on the right without headings that the table has no room for. */
  readonly outside: number;
  /** Lines that tell beside their fields that nothing took place. */
  readonly calledOff: number;
}

/**
 * The rows with cells filled from one of them on to the right and down, new rows
 * below where they are needed. A first line of headings tells the columns
 * instead. A blank cell is blank, where something would be carried from above; a
 * line without anything leaves its row alone. 〃 is what the line above has. A state that is blank beside others
 * that are not has to be chosen. A day without a year goes by the
 * line above.
 */
export const pasteInto = (
  rows: readonly GridRow[],
  cells: PastedCells,
  place: PastePlace,
): Pasted => {
  const { at, columns, headings, isLocked, newRow } = place;
  const filled = [...rows];
  const [head = []] = cells;
  const headed = targetsUnder(head, columns, headings);
  const lines = linesWithDittos(headed === undefined ? cells : cells.slice(1));
  const targets = headed ?? targetsFrom(at, columns);
  let target = place.index;
  let { days } = place;
  let calledOff = 0;
  const [state = -1] = [...targets].find(([, held]) => held === STATE) ?? [];
  const outcomes =
    headed === undefined
      ? []
      : outcomeColumns(
          {
            columns: head.map((heading, index) => ({ index, heading })),
            rows: lines.map((line) => ({ cells: line })),
          },
          targets,
        );
  const isStateTold = lines.some((line) => !isBlank(line[state]));
  for (const line of lines) {
    let row = filled[target];
    while (row !== undefined && isLocked(row)) {
      target += 1;
      row = filled[target];
    }
    const into = row ?? newRow();
    if (line.every((text) => isBlank(text))) filled[target] = into;
    else {
      const pasted = ownTexts(
        line,
        targets,
        days,
        place,
        { head: headed === undefined ? [] : head, outcomes },
        isStateTold,
      );
      days = pasted.days;
      if (pasted.isCalledOff) calledOff += 1;
      filled[target] = { ...into, own: { ...into.own, ...pasted.own } };
    }
    target += 1;
  }
  const isFilled = (column: number): boolean =>
    lines.some((line) => !isBlank(line[column]));
  const widest = Math.max(0, ...lines.map(({ length }) => length));
  const left = Array.from({ length: widest }, (_, index) => index).filter(
    (index) => !targets.has(index) && isFilled(index),
  );
  const named =
    headed === undefined ? [] : left.filter((one) => !isBlank(head[one]));
  return {
    rows: filled,
    lines: lines.length,
    leftOut: named.map((one) => (head[one] ?? "").trim()),
    outside: left.length - named.length,
    calledOff,
  };
};

const STATE = "status";

/** A line of headings above what is pasted. */
interface HeadOfPasted {
  readonly head: readonly string[];
  readonly outcomes: readonly OutcomeColumn[];
}

/** What a line says, by the columns of the table, and what days below it are of. */
const ownTexts = (
  line: readonly string[],
  targets: PastedTargets,
  days: DaysOfGrid,
  { cancelled, columns, headings, settle }: PastePlace,
  { head, outcomes }: HeadOfPasted,
  isStateTold: boolean,
): {
  readonly own: GridRow["own"];
  readonly days: DaysOfGrid;
  readonly isCalledOff: boolean;
} => {
  const { texts, fiscalYear, besideDay } = textsOfLine(
    line,
    targets,
    columns,
    headings,
  );
  const own: Record<string, string | undefined> = {};
  let after: CalendarDate | undefined;
  const heldOn: string[] = [];
  const told = fiscalYear === undefined ? days : { ...days, fiscalYear };
  const ground = {
    columns: line.map((_, index) => ({ index, heading: head[index] ?? "" })),
    mapping: targets,
    fields: headings.fields,
  };
  const inCells = deputiesBeside(line, ground);
  const deputies = [
    ...inCells,
    ...deputiesBesideDay(besideDay, headings.fields, inCells),
  ];
  for (const [column, text] of texts) {
    const { kind, name } = column;
    const settled = textOf(text, column, told, settle);
    own[name] =
      kind === "person" && !isBlank(settled)
        ? eachWith(settled, deputies)
        : settled;
    if (kind !== "day") continue;
    after = firstDayIn(settled);
    heldOn.push(settled ?? "");
    // A year that the line tells itself is no month's.
    const typed = fiscalYear === undefined ? text : "";
    Object.assign(own, ownDay(name, typed, settled));
  }
  const { status = "" } = own;
  const said = cancelled.some((choice) => isSame(choice, status))
    ? []
    : [
        ...calledOffTexts({ cells: line }, { ...ground, cancelled }),
        ...askedBesideDay(besideDay, { ...ground, cancelled }),
        ...outcomeTexts(
          { cells: line },
          outcomes,
          { ...ground, cancelled },
          after !== undefined,
        ),
        ...otherDayTexts(line, after, ground.columns, targets),
      ];
  if (said.length > 0) {
    own[CALLED_OFF] = said.join("、");
    // 実施 beside it is asked anew: which is right can't be told.
    own.status = undefined;
  } else if (isStateTold && isBlank(status)) {
    // Others have a state: the date doesn't tell this one's.
    own.status = "";
  }
  return {
    own,
    days: daysBelow(heldOn, days),
    isCalledOff: said.length > 0,
  };
};

/** The people of a cell, each with who is told beside it to have come for another. */
const eachWith = (people: string, deputies: readonly string[]): string =>
  people
    .split(BETWEEN)
    .map((one) => (isBlank(one) ? "" : nameWithDeputies(one.trim(), deputies)))
    .join(BETWEEN_PEOPLE);

const textOf = (
  text: string,
  column: GridColumn,
  days: DaysOfGrid,
  settle: PastePlace["settle"],
): string | undefined => {
  if (isBlank(text)) return column.isCarried ? "" : undefined;
  const between = column.kind === "person" ? BETWEEN_PEOPLE : " ";
  return settle(column, text.replaceAll(/\s*[\r\n]+\s*/gu, between), days);
};
