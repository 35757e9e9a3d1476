import { isSame } from "../../src/domain/sameness/sameness";
import { importColumnMessages } from "../../src/i18n/entering/import-column-messages";
import type { EnterableField } from "../../src/entering/enterable-fields";
import {
  DATE_PARTS,
  isShareable,
  MOVED_DAY,
  targetOf,
  TICKS,
} from "../../src/import/records/columns/column-target";
import type { EntryProblem } from "../../src/entering/entered-record";
import { LEFT_BLANK } from "../../src/entering/entered-record";
import { isOfItsCandidates } from "../../src/import/records/planning/asking/of-its-candidates";
import { LEAVES } from "../../src/import/records/planning/asking/row-question";
import { JOINS } from "../../src/import/records/planning/joining-of";
import type { FoundLists } from "../../src/import/records/reading/find-lists";
import type { ListSheet } from "../../src/import/records/reading/join-sheets";
import {
  askedYears,
  confirmedYears,
} from "../../src/import/records/planning/years/year-group";
import { tellYear } from "../../src/import/records/change-understanding";
import type { Understanding } from "../../src/import/records/guess-list";
import type { ImportSession } from "../../src/import/records/import-session";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import type { ImportArguments } from "./parse-import-arguments";
import { answeredYears } from "./years-of-days";
import { clearLabel, labelOfAnswer, leftLabel, quoted } from "./tell-list";

const columns = importColumnMessages.ja;

/** The sheets that are named on the command line, else those that look alike. */
export const sheetsOf = (
  { sheets, chosen }: FoundLists,
  args: ImportArguments,
): readonly ListSheet[] => {
  const unknown = args.sheets.find(
    (name) => !sheets.some((sheet) => isSame(sheet.name, name)),
  );
  if (unknown !== undefined) {
    throw usageFailure(
      importCommandMessages.unknownSheet(
        unknown,
        sheets.map(({ name }) => name).join("、"),
      ),
    );
  }
  const wanted = args.sheets.length > 0 ? args.sheets : chosen;
  return sheets.filter((sheet) =>
    wanted.some((name) => isSame(sheet.name, name)),
  );
};

/** What was guessed, with what was told on the command line. */
export const understand = (
  session: ImportSession,
  table: ReadTable,
  guessed: Understanding,
  {
    columns: told,
    constants,
    fiscalYear,
    isJoining,
    isFirstPrincipal,
    leftOut,
  }: ImportArguments,
): Understanding => {
  const { fields } = session.known;
  const fieldNamed = (label: string): string => fieldNamedIn(fields, label);
  const unknown = leftOut.find(
    (row) => !table.rows.some(({ name }) => isSame(name, row)),
  );
  if (unknown !== undefined)
    throw usageFailure(importCommandMessages.unknownRow(unknown));
  const mapping = new Map(guessed.mapping);
  for (const [heading, label] of told) {
    const column = table.columns.find((one) =>
      [...one.names, one.heading].some((name) => isSame(name, heading)),
    );
    if (column === undefined) {
      throw usageFailure(importCommandMessages.unknownColumn(heading));
    }
    mapping.delete(column.index);
    if (label === "") continue;
    const target = targetNamed(fields, label);
    for (const [index, other] of mapping)
      if (other === target && !isShareable(other)) mapping.delete(index);
    mapping.set(column.index, target);
  }
  const withYear =
    fiscalYear === undefined ? guessed : tellYear(fiscalYear)(guessed);
  return {
    ...withYear,
    mapping,
    constants: new Map([
      ...session.constantsAfter(guessed, mapping),
      ...constants.map(([label, value]) => [fieldNamed(label), value] as const),
    ]),
    isJoining: guessed.isJoining && isJoining,
    isFirstPrincipal,
    leftOut: new Set(
      table.rows.flatMap(({ name }) =>
        leftOut.some((row) => isSame(row, name)) ? [name] : [],
      ),
    ),
  };
};

const fieldNamedIn = (
  fields: readonly EnterableField[],
  label: string,
): string => {
  const field = fields.find(
    (one) => isSame(one.label, label) || one.name === label,
  );
  if (field !== undefined) return field.name;
  const known = fields.map((one) => one.label).join("、");
  throw usageFailure(importCommandMessages.unknownField(label, known));
};

/** 氏名, 氏名2 of the second participant, or a part of the date, as it is told. */
const targetNamed = (
  fields: readonly EnterableField[],
  label: string,
): string => {
  const part = DATE_PARTS.find((one) => isSame(columns.parts[one], label));
  if (part !== undefined) return part;
  if (isSame(columns.ticks, label)) return TICKS;
  if (isSame(columns.movedDay, label)) return MOVED_DAY;
  const further = fields
    .filter(({ isInTable }) => isInTable)
    .flatMap(({ name, label: own }) =>
      PEOPLE.map((person) => ({
        target: targetOf(name, person),
        said: columns.furtherPerson(own, person + 1),
      })),
    )
    .find(({ said }) => isSame(said, label));
  if (further !== undefined) return further.target;
  return fieldNamedIn(fields, label);
};

/** Places after the first; more people stand in no row. */
const PEOPLE = Array.from({ length: 20 }, (_, at) => at + 1);

/**
 * An answer serves every question about the same text, also one that is asked
 * once another is answered: 石原 of 宮崎・石原.
 */
export const planWithAnswers = async (
  session: ImportSession,
  table: ReadTable,
  understanding: Understanding,
  args: ImportArguments,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<readonly PlannedRecord[]> => {
  const asked = await session.plan(
    table,
    known.size === 0 ? understanding : { ...understanding, answers: known },
    new AbortController().signal,
  );
  const found = new Map([...answersTo(asked, session, args), ...known]);
  return found.size === known.size
    ? asked
    : planWithAnswers(session, table, understanding, args, found);
};

const answersTo = (
  asked: readonly PlannedRecord[],
  session: ImportSession,
  { answers, isGoingOn, isConfirmingYears }: ImportArguments,
): ReadonlyMap<string, string> => {
  const questions = new Map(
    asked
      .flatMap(({ problems }) => problems)
      .flatMap(({ answerKey, detail = "" }) =>
        answerKey === undefined ? [] : [[answerKey, detail] as const],
      ),
  );
  const goingOn = [...questions.keys()].filter((key) =>
    asked.some(({ problems }) =>
      problems.some(
        (problem) => problem.code === "rowGoesOn" && problem.answerKey === key,
      ),
    ),
  );
  const years = askedYears(asked).map(({ group }) => group);
  return new Map([
    ...(isConfirmingYears ? confirmedYears(years) : []),
    ...answers.flatMap(([text, answer]) => answeredYears(text, answer, years)),
    ...(isGoingOn ? goingOn.map((key) => [key, JOINS] as const) : []),
    ...answers.flatMap(([text, answer]) =>
      questionsAbout(text, questions).map((key) => {
        const asking = asked
          .flatMap(({ problems }) => problems)
          .find(({ answerKey }) => answerKey === key);
        const meant = meantBy(answer, asking);
        refuseUnlessChoice(meant, asking, session.known.fields);
        return [key, meant] as const;
      }),
    ),
  ]);
};

/** As the candidates are told: 取り込まない, 2回, 年度として読む. */
const meantBy = (answer: string, asking: EntryProblem | undefined): string => {
  if (isSame(answer, leftLabel)) return LEAVES;
  if (isSame(answer, clearLabel)) return LEFT_BLANK;
  const told =
    asking !== undefined && isOfItsCandidates(asking)
      ? asking.candidates?.find(({ label }) =>
          isSame(labelOfAnswer(label, asking), answer),
        )
      : undefined;
  return told?.value ?? answer;
};

/** kintone would refuse the record of what is no choice. */
const refuseUnlessChoice = (
  answer: string,
  asking: EntryProblem | undefined,
  fields: readonly EnterableField[],
): void => {
  if (asking !== undefined && isOfItsCandidates(asking)) {
    const offered = (asking.candidates ?? []).map(({ value }) => value);
    if (offered.includes(answer)) return;
    throw usageFailure(
      importCommandMessages.noChoice(
        answer,
        quoted(offered.map((one) => labelOfAnswer(one, asking))),
      ),
    );
  }
  if (asking?.code !== "choiceUnknown" || answer === "") return;
  const options = fields.find(({ name }) => name === asking.field)?.options;
  if (options === undefined || options.includes(answer)) return;
  throw usageFailure(importCommandMessages.noChoice(answer, quoted(options)));
};

/** By the whole text of a question, or by what stands before its brackets where that is one question's alone. */
const questionsAbout = (
  text: string,
  questions: ReadonlyMap<string, string>,
): readonly string[] => {
  const keysOf = (shorten: (detail: string) => string) =>
    [...questions].flatMap(([key, detail]) =>
      isSame(shorten(detail), text) ? [key] : [],
    );
  const withoutRoster = (detail: string) => detail.split(" ≠ ")[0] ?? "";
  const whole = keysOf(withoutRoster);
  if (whole.length > 0) return whole;
  const short = keysOf((detail) => withoutRoster(detail).split("（")[0] ?? "");
  if (short.length > 1) {
    const texts = short.map((key) => withoutRoster(questions.get(key) ?? ""));
    throw usageFailure(
      importCommandMessages.severalAsk(text, texts.join("、")),
    );
  }
  return short;
};
