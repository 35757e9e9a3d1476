import type { Words } from "../../domain/words/words";
import type { EntryProblem } from "../../entering/entered-record";
import { entryProblemMessage } from "../../i18n/entering/entry-messages";
import type { GridMessages } from "../../i18n/entering/grid-messages";
import type { Language } from "../../i18n/language";
import type { AddProblem } from "../../kintone/adding/add-problem";
import { PERSON } from "./grid-columns";

/** What is wrong, or doubtful, with a row of the grid. */
export interface RowFault {
  readonly level: "error" | "warning";
  /** Name of the column; absent for the row as a whole. */
  readonly field?: string;
  /** kintone said it: the row may be sent again as it is. */
  readonly isTold?: true;
  readonly problem?: EntryProblem;
  readonly twiceInRow?: number;
  readonly notSaved?: AddProblem | "heldBack";
  /** kintone's own words. */
  readonly said?: string;
}

const OF_PEOPLE: ReadonlySet<string> = new Set([
  "attendances",
  "personCode",
  "personName",
  "division",
  "rank",
  "role",
]);

/** The faults of a record, each at the column that answers it. */
export const faultsOf = (
  problems: readonly EntryProblem[],
): readonly RowFault[] =>
  problems.map((problem) => ({
    level: problem.level,
    field: columnOf(problem.field),
    problem,
  }));

const columnOf = (field: string): string => {
  if (OF_PEOPLE.has(field)) return PERSON;
  return field === "endTime" ? "startTime" : field;
};

/** The sentence of a fault, one that only asks with a mark. */
export const faultSentence = (
  fault: RowFault,
  messages: GridMessages,
  language: Language,
  words: Words,
): string => {
  const mark = fault.level === "warning" ? messages.confirmMark : "";
  return mark + plainSentence(fault, messages, language, words);
};

const plainSentence = (
  { notSaved, problem, said, twiceInRow }: RowFault,
  messages: GridMessages,
  language: Language,
  words: Words,
): string => {
  if (problem !== undefined) {
    return entryProblemMessage(problem, language, words);
  }
  if (twiceInRow !== undefined) return messages.twiceHere(twiceInRow);
  if (said !== undefined) return messages.refusedRow(said);
  return notSaved === "heldBack"
    ? messages.heldBack
    : messages.notSaved[notSaved ?? "refused"];
};
