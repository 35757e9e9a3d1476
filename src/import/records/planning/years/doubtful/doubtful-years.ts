import { cellKey } from "../../cell-key";
import type { EnteredKind } from "../../../../../entering/enterable-fields";
import type { EntryProblem } from "../../../../../entering/entered-record";
import { DATE_FIELD } from "../../known/load-known";
import { astrayDays } from "./astray-days";
import type { ListedDay } from "./dated-row";
import { datedRow } from "./dated-row";
import { outsideDays } from "./outside-days";
import type { YearDoubt } from "./year-doubt";
import { AS_TYPED } from "./year-doubt";

interface DoubtRules {
  readonly kind: EnteredKind;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  /** What somebody put in the place of a cell, by cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
  /** First month of a fiscal year, 1..12. */
  readonly startMonth: number;
}

/** What is asked of the year of a day, or how the day is read since that was answered. */
export interface DoubtfulDay {
  readonly ask?: EntryProblem;
  readonly text?: string;
  /** It is as it is written. */
  readonly isConfirmed?: true;
}

/**
 * Days that tell their year themselves, and hardly the right one: where most of
 * the rows below one 年度 are of others, and where some are years away from the
 * rows around them. Nothing is corrected unasked, and what somebody typed is not
 * asked about.
 * @param rows in the order of the list
 * @returns by the names of rows
 */
export const doubtfulYears = (
  rows: readonly ListedDay[],
  { kind, answers, edits, startMonth }: DoubtRules,
): ReadonlyMap<string, DoubtfulDay> => {
  const field = DATE_FIELD[kind];
  const dated = rows.flatMap((row) => datedRow(row, startMonth) ?? []);
  const outside = outsideDays(dated, rows, startMonth);
  const asked = new Set(outside.flatMap((doubt) => doubt.rows));
  const astray = astrayDays(
    dated.filter((row) => !asked.has(row)),
    startMonth,
  );
  const found = new Map<string, DoubtfulDay>();
  for (const doubt of [...outside, ...astray])
    for (const row of doubt.rows) {
      if (edits.has(cellKey(row.name, field))) continue;
      const answer = answers.get(doubt.answerKey);
      if (answer === doubt.answer.value)
        found.set(row.name, { text: row.moved(doubt.move) });
      else if (answer === AS_TYPED) found.set(row.name, { isConfirmed: true });
      else found.set(row.name, { ask: asking(doubt, field) });
    }
  return found;
};

const asking = (
  { code, detail, answer, answerKey }: YearDoubt,
  field: string,
): EntryProblem => ({
  field,
  level: "error",
  code,
  detail,
  candidates: [answer, { value: AS_TYPED, label: AS_TYPED }],
  answerKey,
});
