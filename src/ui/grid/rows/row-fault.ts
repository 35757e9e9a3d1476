import type { Words } from "../../../domain/words/words";
import type { EntryProblem } from "../../../entering/entered-record";
import { entryProblemMessage } from "../../../i18n/entering/entry-messages";
import type { GridMessages } from "../../../i18n/entering/grid-messages";
import { findingMessage } from "../../../i18n/records/finding-messages";
import type { Language } from "../../../i18n/language";
import type { AddProblem } from "../../../kintone/adding/add-problem";
import { PROBLEMS_OF_ALL } from "../../../kintone/adding/add-problem";
import type { GridColumn } from "../grid-columns";
import { PERSON } from "../grid-columns";

/** What is wrong, or doubtful, with a row of the grid. */
export interface RowFault {
  readonly level: "error" | "warning";
  /** Name of the column; absent for the row as a whole. */
  readonly field?: string;
  /** What the column is called, for a sentence that does not say what is blank. */
  readonly label?: string;
  /** kintone said it: the row may be sent again as it is. */
  readonly isTold?: true;
  readonly problem?: EntryProblem;
  /** It was called off, and the process management moves states: the table has none to choose. */
  readonly isStateMoved?: true;
  /** A text of the row itself tells that it was called off. */
  readonly isTyped?: true;
  readonly twiceInRow?: number;
  /** The same activity is saved already. */
  readonly storedTwin?: { readonly recordId: string; readonly title: string };
  readonly notSaved?: AddProblem | "heldBack";
  /** kintone's own words. */
  readonly said?: string;
}

/** Whether a row is not saved as it is; what kintone said of it may be otherwise by now. */
export const isHeld = (faults: readonly RowFault[] = []): boolean =>
  faults.some(({ isTold, level }) => level === "error" && isTold !== true);

/** Whether it is said once above the table, and the row only marked. */
export const isOfAll = ({ notSaved }: RowFault): boolean =>
  PROBLEMS_OF_ALL.some((problem) => problem === notSaved);

const OF_PEOPLE: ReadonlySet<string> = new Set([
  "attendances",
  "personCode",
  "personName",
  "division",
  "rank",
  "role",
]);

/**
 * The faults of a record, each once and at the column that answers it: of a time
 * and the end that follows from it one is told, and no state is missing that
 * follows from a day which can't be read.
 */
export const faultsOf = (
  problems: readonly EntryProblem[],
  columns: readonly GridColumn[],
): readonly RowFault[] => {
  const days = columns.filter(({ kind }) => kind === "day");
  const isDayWrong = problems.some(
    ({ field, level }) =>
      level === "error" && days.some(({ name }) => name === field),
  );
  const told = new Set<string>();
  return problems.flatMap((problem): RowFault[] => {
    const { code, level, row } = problem;
    const field = columnOf(problem.field);
    const isMissing = code === "valueMissing";
    if (isMissing && isDayWrong && field === "status") return [];
    const once = JSON.stringify([field, code, row]);
    if (told.has(once)) return [];
    told.add(once);
    const label = columns.find(({ name }) => name === field)?.label;
    return [
      {
        level,
        field,
        problem,
        ...(label === undefined || !isMissing ? {} : { label }),
      },
    ];
  });
};

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
  {
    field,
    isStateMoved,
    isTyped,
    label,
    notSaved,
    problem,
    said,
    storedTwin,
    twiceInRow,
  }: RowFault,
  messages: GridMessages,
  language: Language,
  words: Words,
): string => {
  if (problem !== undefined) {
    if (problem.code === "rowCalledOff") {
      if (isTyped === true)
        return messages.calledOffTyped(problem.detail ?? "");
      return isStateMoved === true
        ? messages.calledOffMoved(problem.detail ?? "")
        : messages.calledOff(problem.detail ?? "", problem.level);
    }
    if (problem.code === "dateAstray")
      return messages.dayAstray(problem.detail ?? "");
    const sentence = entryProblemMessage(problem, language, words);
    return label === undefined ? sentence : messages.of(label, sentence);
  }
  if (twiceInRow !== undefined) {
    return messages.twiceHere[field === "heldOn" ? "meetings" : "activities"](
      twiceInRow,
    );
  }
  if (storedTwin !== undefined) {
    const { recordId, title } = storedTwin;
    return findingMessage(
      { code: "activityTwice", detail: title, otherRecordId: recordId },
      language,
      words,
    );
  }
  if (said !== undefined) return messages.refusedRow(said);
  return notSaved === "heldBack"
    ? messages.heldBack
    : messages.notSaved[notSaved ?? "refused"];
};
