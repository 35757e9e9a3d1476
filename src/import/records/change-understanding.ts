import type { Understanding } from "./guess-list";
import { cellKey } from "./planning/cell-key";
import type { YearGroup } from "./planning/years/year-group";
import { confirmedYears } from "./planning/years/year-group";

/* What somebody changes of how a list is understood. */

/** A change: what was understood before, as it is understood after it. */
export type UnderstandingChange = (before: Understanding) => Understanding;

/** @param target what the cell holds: see column-target */
export const correctCell =
  (row: string, target: string, text: string): UnderstandingChange =>
  (before) => ({
    ...before,
    edits: new Map(before.edits).set(cellKey(row, target), text),
  });

/** @param value a candidate's, "" for none of them; absent: not answered after all */
export const answerQuestion =
  (key: string, value: string | undefined): UnderstandingChange =>
  (before) => {
    const answers = new Map(before.answers);
    if (value === undefined) answers.delete(key);
    else answers.set(key, value);
    return { ...before, answers };
  };

/** Takes a record, or leaves it out, with all of its rows. */
export const takeRows =
  (rows: readonly string[], isTaken: boolean): UnderstandingChange =>
  (before) => {
    const leftOut = new Set(before.leftOut);
    for (const row of rows) {
      if (isTaken) leftOut.delete(row);
      else leftOut.add(row);
    }
    return { ...before, leftOut };
  };

/** Of all rows that say nothing of a field. */
export const giveAll =
  (field: string, text: string): UnderstandingChange =>
  (before) => ({
    ...before,
    constants: new Map(before.constants).set(field, text),
  });

/** Of days without a year; absent: none is told. */
export const tellYear =
  (fiscalYear: number | undefined): UnderstandingChange =>
  ({ fiscalYear: _, yearBy: __, ...before }) =>
    fiscalYear === undefined
      ? before
      : { ...before, fiscalYear, yearBy: CHOSEN };

/** Who chose a year needs no question about it. */
const CHOSEN = { place: "chosen", text: "" } as const;

/** Takes all years that are proposed as they are shown. */
export const confirmYears =
  (groups: readonly YearGroup[]): UnderstandingChange =>
  (before) => ({
    ...before,
    answers: new Map([...before.answers, ...confirmedYears(groups)]),
  });

/** How many corrections and answers somebody would lose. */
export const countChanges = ({
  edits,
  answers,
  leftOut,
}: Understanding): number => edits.size + answers.size + leftOut.size;
