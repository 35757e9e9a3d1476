import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../entering/entered-record";
import { readTarget, TICKS } from "../columns/column-target";
import type { TableRow } from "../reading/table-rows";
import type { MeetingAbove } from "./goes-on";
import { goesOn } from "./goes-on";
import { DATE_FIELD } from "./known/load-known";
import type { RowTexts, TextRules } from "./texts-of-row";
import { personFields } from "./texts-of-row";

/** How rows of one meeting are told. */
export interface JoiningRules extends TextRules {
  /** Whether they become one record. */
  readonly isJoining: boolean;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The answer that a row goes on with the meeting above it, and that it is one of its own. */
export const JOINS = "joins";
const APART = "apart";

interface Joining {
  readonly isJoined: boolean;
  /** The day of the meeting above, which a record of its own is of, too; absent: it has its own. */
  readonly heldOn?: string;
  readonly asks?: readonly EntryProblem[];
}

/** Whether a row goes on with the meeting above it, by goesOn() and what was answered. */
export const joiningOf = (
  last: MeetingAbove & {
    readonly sheet: string;
    readonly fiscalYear: number | undefined;
  },
  { own, people, fiscalYear }: RowTexts,
  row: TableRow,
  rules: JoiningRules,
): Joining => {
  // 5月1日 of another sheet, or under another year, is another day.
  const isApart = row.sheet !== last.sheet || fiscalYear !== last.fiscalYear;
  if (isApart || !rules.isJoining || people.length === 0)
    return { isJoined: false };
  const going = goesOn(last, own, people, isShared(row, rules));
  return going === "joins" || going === "apart"
    ? { isJoined: going === "joins" }
    : answered(going, own, rules, last.texts.heldOn);
};

/** Whether it goes on, as somebody answered, or what is to be answered. */
const answered = (
  going: "asks" | "alike",
  own: EnteredTexts,
  { kind, fields, answers }: JoiningRules,
  heldOn: string | undefined,
): Joining => {
  const field = DATE_FIELD[kind];
  const told = fields.filter(({ name }) => own[name] !== undefined);
  const alike = told.filter(({ name }) => name !== field);
  const question =
    going === "asks"
      ? {
          code: "rowGoesOn" as const,
          detail: told.map(({ label }) => label).join("、"),
          answerKey: `rowGoesOn:${Object.keys(own).join(",")}`,
          values: [JOINS],
        }
      : {
          code: "rowsAlike" as const,
          detail: own.theme ?? alike.map(({ name }) => own[name]).join("、"),
          answerKey: `rowsAlike:${samenessKey(own.theme ?? "")}`,
          values: [JOINS, APART],
        };
  const { values, ...asked } = question;
  const answer = answers.get(asked.answerKey);
  if (answer === APART && heldOn !== undefined)
    return { isJoined: false, heldOn };
  if (answer !== undefined) return { isJoined: answer === JOINS };
  const candidates = values.map((value) => ({ value, label: value }));
  return {
    isJoined: false,
    asks: [{ ...asked, field, level: "error", candidates }],
  };
};

/** Its own cells, or No. of the row, are one with those of the row above. */
const isShared = (
  { cells, shared }: TableRow,
  { columns, mapping, fields }: JoiningRules,
): boolean => {
  const isLater = (index: number): boolean => shared?.get(index) === "later";
  const ofPeople = new Set(personFields(fields));
  const isOfPerson = (target: string): boolean =>
    target === TICKS || ofPeople.has(readTarget(target).field);
  const own = [...mapping].filter(
    ([index, target]) => !isOfPerson(target) && !isBlank(cells[index]),
  );
  return (
    (own.length > 0 && own.every(([index]) => isLater(index))) ||
    columns.some(
      ({ index, heading }) =>
        !mapping.has(index) &&
        NUMBER.test(samenessKey(heading)) &&
        isLater(index),
    )
  );
};

const NUMBER = /^(?:no|番号|連番|通番|項番|#)\.?$/iu;
