import type { EntryAnswers, EntryProblem } from "../../entering/entered-record";
import type { PlannedRecord } from "../../import/records/planning/plan-records";

/** What one answer settles for all rows that ask it. */
export interface Question {
  readonly answerKey: string;
  readonly problem: EntryProblem;
  /** How many rows ask it; of an answered one, asked when it was answered. */
  readonly rows: number;
}

/**
 * The questions of a list in the order in which they came up. An answered one
 * stays, so that its answer can be changed.
 * @param before the questions so far
 */
export const questionsOf = (
  planned: readonly PlannedRecord[],
  answers: EntryAnswers,
  before: readonly Question[],
): readonly Question[] => {
  const asked = new Map<string, Question>();
  for (const { problems, standing } of planned) {
    if (standing === "left") continue;
    for (const problem of problems) {
      const { answerKey, candidates = [], isClearable = false } = problem;
      if (answerKey === undefined) continue;
      if (candidates.length === 0 && !isClearable) continue;
      const rows = (asked.get(answerKey)?.rows ?? 0) + 1;
      asked.set(answerKey, { answerKey, problem, rows });
    }
  }
  const known = before.flatMap((question): readonly Question[] => {
    const { answerKey } = question;
    const again = asked.get(answerKey);
    if (again !== undefined) return [again];
    return answers.has(answerKey) ? [question] : [];
  });
  const keys = new Set(known.map(({ answerKey }) => answerKey));
  return [
    ...known,
    ...[...asked.values()].filter(({ answerKey }) => !keys.has(answerKey)),
  ];
};
