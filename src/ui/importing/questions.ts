import type { EntryAnswers, EntryProblem } from "../../entering/entered-record";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { ranksAsked } from "../../import/records/planning/asking/ranks-of-list";
import { monthOfEntry } from "../../import/records/planning/results/count-months";
import type { PlannedRecord } from "../../import/records/planning/plan-records";

/** What one answer settles for all rows that ask it. */
export interface Question {
  readonly answerKey: string;
  readonly problem: EntryProblem;
  /** How many rows ask it; of an answered one, asked when it was answered. */
  readonly rows: number;
  /** What the row is called where one alone asks it. */
  readonly only?: string;
  /** The first and the last month of these rows, where the question is another at another time. */
  readonly months?: readonly [CalendarMonth, CalendarMonth];
}

/**
 * The questions of a list in the order in which they came up. An answered one
 * stays, so that its answer can be changed.
 * @param known the questions so far
 */
export const questionsOf = (
  planned: readonly PlannedRecord[],
  answers: EntryAnswers,
  known: readonly Question[],
): readonly Question[] => {
  const asked = new Map<string, Question>();
  const ranks = ranksAsked(planned)?.problem;
  for (const { entry, problems, rows, standing } of planned) {
    if (standing === "left") continue;
    for (const problem of problems) {
      const { answerKey, candidates = [], isClearable = false } = problem;
      if (answerKey === undefined) continue;
      if (candidates.length === 0 && !isClearable) continue;
      const before = asked.get(answerKey);
      const month =
        problem.code === "choiceEverybody" ? monthOfEntry(entry) : undefined;
      const months = spanOf(before?.months, month);
      asked.set(answerKey, {
        answerKey,
        problem: answerKey === ranks?.answerKey ? ranks : problem,
        rows: (before?.rows ?? 0) + 1,
        ...(before === undefined && rows.length === 1 && { only: rows[0] }),
        ...(months === undefined ? {} : { months }),
      });
    }
  }
  const kept = known.flatMap((question): readonly Question[] => {
    const { answerKey } = question;
    const again = asked.get(answerKey);
    if (again !== undefined) return [again];
    return answers.has(answerKey) ? [question] : [];
  });
  const keys = new Set(kept.map(({ answerKey }) => answerKey));
  return [
    ...kept,
    ...[...asked.values()].filter(({ answerKey }) => !keys.has(answerKey)),
  ];
};

/** 全員 of one term of office is not that of another. */
const spanOf = (
  before: Question["months"],
  month: CalendarMonth | undefined,
): Question["months"] => {
  if (month === undefined) return before;
  const [first, last] = before ?? [month, month];
  return [month < first ? month : first, month > last ? month : last];
};
