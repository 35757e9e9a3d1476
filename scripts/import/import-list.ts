import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fiscalYearLabel } from "../../src/domain/calendar/era";
import { isSame } from "../../src/domain/sameness/sameness";
import { wordsIn } from "../../src/domain/words/words";
import type { Words } from "../../src/domain/words/words";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { importColumnMessages } from "../../src/i18n/entering/import-column-messages";
import { importMessages } from "../../src/i18n/entering/import-messages";
import { importOutcomeMessages } from "../../src/i18n/entering/import-outcome-messages";
import type { EnterableField } from "../../src/entering/enterable-fields";
import type { EntryProblem } from "../../src/entering/entered-record";
import type { ImportHost } from "../../src/import/records/import-host";
import {
  DATE_PARTS,
  isShareable,
  readTarget,
  targetOf,
  TICKS,
} from "../../src/import/records/columns/column-target";
import { JOINS } from "../../src/import/records/planning/group-rows";
import type { FoundLists } from "../../src/import/records/reading/find-lists";
import type { ListSheet } from "../../src/import/records/reading/join-sheets";
import { fiscalYearOfPeriod } from "../../src/import/records/reading/list-period";
import type { Understanding } from "../../src/import/records/guess-list";
import { ImportSession } from "../../src/import/records/import-session";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import { countPlan } from "../../src/import/records/planning/count-plan";
import { runImport, undoImport } from "../../src/import/records/run-import";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { templateFile } from "../../src/import/records/columns/template-file";
import { tablesOfFile } from "../../src/import/tables-of-file";
import { unreadPeople } from "../../src/import/records/columns/unread-people";
import { runNotes } from "../../src/kintone/importing/run-notes";
import { today } from "../../src/kintone/page/today";
import { settingsAt } from "../../src/settings/settings-at";
import { connectWith } from "../report/connect-with";
import { EXIT_CODE } from "../report/exit-code";
import { loadSettingsFile } from "../report/load-settings-file";
import { usageFailure } from "../report/arguments/option-reader";
import { importCommandMessages } from "./import-command-messages";
import { notesFile } from "./notes-file";
import type { ImportArguments } from "./parse-import-arguments";

type Say = (line: string) => void;

const messages = importMessages.ja;
const columns = importColumnMessages.ja;
const outcomes = importOutcomeMessages.ja;
const NO_STOP = new AbortController().signal;

/**
 * Does what the dialog of a list does, for a person at a terminal.
 * @returns how the command ends
 * @throws what the settings, the file or kintone refuse
 */
export const importList = async (
  args: ImportArguments,
  say: Say,
): Promise<number> => {
  const host = await hostOf(args);
  const words = wordsIn(host.settings.words, "ja");
  if (args.todo.do === "undo") return undo(host, say);
  const session = await ImportSession.open(host, NO_STOP);
  if (args.todo.do === "template") {
    const { templateWords } = messages;
    await writeFile(
      args.todo.file,
      await templateFile(session.known.fields, templateWords),
    );
    say(importCommandMessages.templateMade(args.todo.file));
    return EXIT_CODE.complete;
  }
  const { file } = args.todo;
  const bytes = await readFile(file).catch(() => {
    throw usageFailure(importCommandMessages.fileUnreadable(file));
  });
  const tables = await tablesOfFile(new Uint8Array(bytes));
  if (tables === undefined) throw usageFailure(messages.unreadableFile);
  const found = session.read(tables);
  if (found === undefined) throw usageFailure(messages.noList);
  const sheets = sheetsOf(found, args);
  const { table, understanding: guessed } = session.guess(sheets, [
    basename(file),
  ]);
  const understanding = understand(session, table, guessed, args);
  tellSheets(found, sheets, session, say);
  tellColumns(session, table, understanding, say);
  const planned = await planWithAnswers(session, table, understanding, args);
  tellPlan(planned, session.known.fields, words, say);
  if (args.isDryRun) return EXIT_CODE.complete;
  const { wrong } = countPlan(planned);
  if (wrong > 0 && !args.isLeavingWrong) {
    say(importCommandMessages.wrongLeft);
    return EXIT_CODE.output;
  }
  return write(host, table, planned, say);
};

const hostOf = async (args: ImportArguments): Promise<ImportHost> => {
  const { connection, kind, appId } = args;
  const all = await loadSettingsFile(args.settingsPath, "ja");
  const settings = appId === undefined ? all : settingsAt(all, appId);
  const user = "username" in connection.auth ? connection.auth.username : "";
  const app = settings.sources[kind]?.appId ?? "";
  return {
    settings,
    kind,
    connect: connectWith(connection),
    today: today(),
    notes: runNotes(
      notesFile(args.notesPath, `${connection.baseUrl} ${app} ${user}`),
    ),
    pause: () => Promise.resolve(),
  };
};

/** The sheets that are named on the command line, else those that look alike. */
const sheetsOf = (
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

const tellSheets = (
  { sheets }: FoundLists,
  read: readonly ListSheet[],
  { host }: ImportSession,
  say: Say,
): void => {
  if (sheets.length < 2) return;
  say(columns.sheets(read.length, sheets.length));
  for (const sheet of sheets) {
    const { name, table, period } = sheet;
    const year = fiscalYearOfPeriod(period, host.settings.fiscalYearStartMonth);
    const label = year === undefined ? "" : fiscalYearLabel(year, "ja", "both");
    const told = columns.sheet(
      name,
      table.rows.length,
      columns.period(label, period.month),
    );
    say(
      read.includes(sheet)
        ? importCommandMessages.sheet(told)
        : importCommandMessages.sheetNotRead(told),
    );
  }
};

/** What was guessed, with what was told on the command line. */
const understand = (
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
      one.names.some((name) => isSame(name, heading)),
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
  return {
    ...guessed,
    mapping,
    constants: new Map([
      ...guessed.constants,
      ...constants.map(([label, value]) => [fieldNamed(label), value] as const),
    ]),
    isJoining: guessed.isJoining && isJoining,
    isFirstPrincipal,
    leftOut: new Set(
      table.rows.flatMap(({ name }) =>
        leftOut.some((row) => isSame(row, name)) ? [name] : [],
      ),
    ),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
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
  for (const { name, label: own, isInTable } of fields) {
    for (let person = 1; isInTable && person <= MOST_PEOPLE; person += 1) {
      if (isSame(columns.furtherPerson(own, person + 1), label))
        return targetOf(name, person);
    }
  }
  return fieldNamedIn(fields, label);
};

const MOST_PEOPLE = 20;

/** An answer serves every question about the same text. */
const planWithAnswers = async (
  session: ImportSession,
  table: ReadTable,
  understanding: Understanding,
  { answers, isGoingOn }: ImportArguments,
): Promise<readonly PlannedRecord[]> => {
  const asked = await session.plan(table, understanding, NO_STOP);
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
  const found = new Map([
    ...(isGoingOn ? goingOn.map((key) => [key, JOINS] as const) : []),
    ...answers.flatMap(([text, answer]) =>
      questionsAbout(text, questions).map((key) => [key, answer] as const),
    ),
  ]);
  return found.size === 0
    ? asked
    : session.plan(table, { ...understanding, answers: found }, NO_STOP);
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

const tellColumns = (
  { known: { fields } }: ImportSession,
  table: ReadTable,
  { mapping, fiscalYear }: Understanding,
  say: Say,
): void => {
  say(columns.found(table.rows.length, "") + columns.leftOut(table.leftOut));
  for (const { index, heading } of table.columns) {
    const target = mapping.get(index);
    say(
      importCommandMessages.column(
        heading,
        target === undefined ? columns.unused : labelOf(target, fields),
      ),
    );
  }
  if (fiscalYear !== undefined) {
    const label = fiscalYearLabel(fiscalYear, "ja", "both");
    say(importCommandMessages.year(columns.year, label));
  }
  const { hidden } = table;
  if (hidden.rows.length + hidden.columns.length > 0)
    say(columns.hidden(hidden.rows, hidden.columns.join("、")));
  const unread = unreadPeople(table, mapping);
  if (unread.length > 0) say(columns.unreadPeople(unread.join("、")));
};

const labelOf = (target: string, fields: readonly EnterableField[]): string => {
  const part = DATE_PARTS.find((one) => one === target);
  if (part !== undefined) return columns.parts[part];
  if (target === TICKS) return columns.ticks;
  const { field, person } = readTarget(target);
  const label = fields.find(({ name }) => name === field)?.label ?? field;
  return person === 0 ? label : columns.furtherPerson(label, person + 1);
};

const tellPlan = (
  planned: readonly PlannedRecord[],
  fields: readonly EnterableField[],
  words: Words,
  say: Say,
): void => {
  for (const { rows, problems } of planned) {
    const named = rows.map((row) => `${row}行目`).join("、");
    for (const problem of problems) {
      say(importCommandMessages.row(named, sentenceOf(problem, fields, words)));
      const labels = (problem.candidates ?? []).map(({ label }) => label);
      if (problem.code === "rowGoesOn") say(importCommandMessages.goesOn);
      else if (labels.length > 0)
        say(importCommandMessages.candidates(labels.join("、")));
    }
  }
  say(messages.rows.summary(countPlan(planned)));
};

/** A sentence about a blank does not say of which field. */
const sentenceOf = (
  problem: EntryProblem,
  fields: readonly EnterableField[],
  words: Words,
): string => {
  const sentence = entryProblemMessage(problem, "ja", words);
  const label = fields.find(({ name }) => name === problem.field)?.label;
  return problem.code === "valueMissing" && label !== undefined
    ? importCommandMessages.ofField(label, sentence)
    : sentence;
};

const write = async (
  host: ImportHost,
  table: ReadTable,
  planned: readonly PlannedRecord[],
  say: Say,
): Promise<number> => {
  const of = countPlan(planned).write;
  const outcome = await runImport(host, table, planned, {
    signal: NO_STOP,
    onProgress: (done) => say(outcomes.writing(done, of)),
  });
  say(outcomes.written(outcome.made.length));
  for (const { record, says } of outcome.refused) {
    say(
      outcomes.refused(record.rows.map((row) => `${row}行目`).join("、"), says),
    );
  }
  if (outcome.stop !== undefined) say(outcomes.stops[outcome.stop]);
  if (outcome.left > 0) say(outcomes.left(outcome.left));
  return outcome.left + outcome.refused.length > 0
    ? EXIT_CODE.output
    : EXIT_CODE.complete;
};

const undo = async (host: ImportHost, say: Say): Promise<number> => {
  const [note] = host.notes.all();
  if (note === undefined) throw usageFailure(importCommandMessages.noRun);
  const back = await undoImport(host, note, {
    signal: NO_STOP,
    onProgress: (done) => say(outcomes.takingBack(done, note.made.length)),
  });
  say(outcomes.takenBack(back.deleted.length));
  if (back.changed.length > 0) {
    say(
      outcomes.changedSince(
        back.changed.length,
        back.changed.map(({ id }) => id).join("、"),
      ),
    );
  }
  if (back.gone.length > 0) say(outcomes.goneBefore(back.gone.length));
  if (back.stop !== undefined) say(outcomes.backStops[back.stop]);
  if (back.left.length > 0) say(outcomes.notTakenBack(back.left.length));
  return back.left.length > 0 ? EXIT_CODE.output : EXIT_CODE.complete;
};
