import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import {
  DATE_PARTS,
  MOVED_DAY,
  readTarget,
  TICKS,
} from "../../columns/column-target";
import type { TableRow } from "../../reading/table-rows";
import { LEAVES } from "../asking/row-question";
import type { MeetingAbove } from "./goes-on";
import { goesOn, SAME_MEETING } from "./goes-on";
import { DATE_FIELD } from "../known/load-known";
import { beginsRecord, ownBeside } from "./own-beside";
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
/** One of its own on the day of the meeting above. */
const SAME_DAY = "sameDay";

interface Joining {
  readonly isJoined: boolean;
  /** Day and adviser of the meeting above, which a record of its own has, too; absent: it has its own. */
  readonly ofAbove?: EnteredTexts;
  /** Somebody answered that it is not to be taken. */
  readonly isLeft?: boolean;
  readonly asks?: readonly EntryProblem[];
}

/** The meeting above a row, and the row that names it. */
interface NamedMeeting extends MeetingAbove {
  readonly first: TableRow;
  readonly fiscalYear: number | undefined;
}

/**
 * Whether a row goes on with the meeting above it, by goesOn() and what was
 * answered. One that says something else than that meeting in a column that no
 * field takes is asked about, whatever proves it.
 */
export const joiningOf = (
  last: NamedMeeting,
  { own, people, fiscalYear }: RowTexts,
  row: TableRow,
  rules: JoiningRules,
): Joining => {
  // 5月1日 of another sheet, or under another year, is another day.
  const isApart =
    row.sheet !== last.first.sheet || fiscalYear !== last.fiscalYear;
  if (isApart || !rules.isJoining || people.length === 0)
    return { isJoined: false };
  const begins = beginsRecord(row, rules);
  if (begins !== undefined) return { isJoined: !begins };
  const going = goesOn(last, own, people, isShared(row, rules));
  if (going === "apart") return { isJoined: false };
  const differing = ownBeside(row, last.first, rules, COMPARED);
  if (going === "joins" && differing.length === 0) return { isJoined: true };
  const question = questionOf(going, own, differing, rules);
  return answered(question, last.texts, rules);
};

/** Told by goesOn(), and the parts of the day. */
const COMPARED: readonly string[] = [...SAME_MEETING, ...DATE_PARTS, MOVED_DAY];

interface JoiningQuestion extends Pick<EntryProblem, "code" | "detail"> {
  readonly answerKey: string;
  readonly values: readonly string[];
}

const questionOf = (
  going: "joins" | "alike" | "asks",
  own: EnteredTexts,
  differing: readonly string[],
  { kind, fields }: JoiningRules,
): JoiningQuestion => {
  const told = fields.filter(({ name }) => own[name] !== undefined);
  // A time of its own may well be that of another meeting on the day above.
  if (going === "asks" && !isBlank(own.startTime)) {
    const code = "rowDiffersUndated";
    const detail = told.map(({ label }) => label).join("、");
    return {
      code,
      detail,
      answerKey: `${code}:${detail}`,
      values: [JOINS, SAME_DAY, LEAVES],
    };
  }
  if (going === "asks")
    return {
      code: "rowGoesOn",
      detail: told.map(({ label }) => label).join("、"),
      answerKey: `rowGoesOn:${Object.keys(own).join(",")}`,
      values: [JOINS],
    };
  if (differing.length > 0) {
    const detail = differing.join("、");
    const isDated = !isBlank(own[DATE_FIELD[kind]]);
    const code = isDated ? "rowDiffers" : "rowDiffersUndated";
    const values = isDated ? [JOINS, APART] : [JOINS, SAME_DAY, LEAVES];
    return { code, detail, answerKey: `${code}:${detail}`, values };
  }
  const alike = told.filter(({ name }) => name !== DATE_FIELD[kind]);
  return {
    code: "rowsAlike",
    detail: own.theme ?? alike.map(({ name }) => own[name]).join("、"),
    answerKey: `rowsAlike:${samenessKey(own.theme ?? "")}`,
    values: [JOINS, APART],
  };
};

/** Whether it goes on, as somebody answered, or what is to be answered. */
const answered = (
  { values, ...asked }: JoiningQuestion,
  { heldOn, advisers }: EnteredTexts,
  { kind, answers }: JoiningRules,
): Joining => {
  const answer = answers.get(asked.answerKey);
  const ofAbove = {
    ...(heldOn === undefined ? {} : { heldOn }),
    ...(advisers === undefined ? {} : { advisers }),
  };
  if (answer === LEAVES) return { isJoined: false, isLeft: true };
  if (answer === APART || answer === SAME_DAY)
    return { isJoined: false, ofAbove };
  if (answer !== undefined) return { isJoined: answer === JOINS };
  const candidates = values.map((value) => ({ value, label: value }));
  return {
    isJoined: false,
    // What one of the answers would fill in is not told as missing.
    ...(values.includes(SAME_DAY) ? { ofAbove } : {}),
    asks: [{ ...asked, field: DATE_FIELD[kind], level: "error", candidates }],
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
