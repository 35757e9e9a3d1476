import { fiscalYearLabel, formatMonth } from "../../src/domain/calendar/era";
import type { Words } from "../../src/domain/words/words";
import { entryProblemMessage } from "../../src/i18n/entering/entry-messages";
import { importColumnMessages } from "../../src/i18n/entering/import-column-messages";
import { importTotalMessages } from "../../src/i18n/entering/import-total-messages";
import { breakdownInWords } from "../../src/import/records/breakdown-in-words";
import type { ImportHost } from "../../src/import/records/import-host";
import { importMessages } from "../../src/i18n/entering/import-messages";
import type { EnterableField } from "../../src/entering/enterable-fields";
import type { EntryProblem } from "../../src/entering/entered-record";
import {
  DATE_PARTS,
  MOVED_DAY,
  readTarget,
  TICKS,
} from "../../src/import/records/columns/column-target";
import { statesOf } from "../../src/import/records/planning/asking/ask-of-row";
import { LEAVES } from "../../src/import/records/planning/asking/row-question";
import type { FoundLists } from "../../src/import/records/reading/find-lists";
import type { ListSheet } from "../../src/import/records/reading/join-sheets";
import { fiscalYearOfPeriod } from "../../src/import/records/reading/periods/list-period";
import type { Understanding } from "../../src/import/records/guess-list";
import type { ImportSession } from "../../src/import/records/import-session";
import type { PlannedRecord } from "../../src/import/records/planning/plan-records";
import type { ComparedTotal } from "../../src/import/records/planning/totals/compare-totals";
import { countMonths } from "../../src/import/records/planning/results/count-months";
import {
  countPlan,
  joinedRows,
} from "../../src/import/records/planning/results/count-plan";
import { holdsMonthCounts } from "../../src/import/records/reading/shapes/month-grid";
import type { ReadTable } from "../../src/import/records/reading/table-rows";
import { headingTwice } from "../../src/import/records/columns/side-by-side";
import { DATE_FIELD } from "../../src/import/records/planning/known/load-known";
import { missingColumns } from "../../src/import/records/columns/missing-columns";
import { isOfItsCandidates } from "../../src/import/records/planning/asking/of-its-candidates";
import { ranksAsked } from "../../src/import/records/planning/asking/ranks-of-list";
import { unreadNotes } from "../../src/import/records/planning/asking/unread-notes";
import { unreadRemarks } from "../../src/import/records/planning/asking/unread-remarks";
import { wordsBesideTicks } from "../../src/import/records/planning/asking/words-beside-ticks";
import { unusedColumns } from "../../src/import/records/columns/unused-columns";
import { unreadPeople } from "../../src/import/records/columns/people/unread-people";
import { importCommandMessages } from "./import-command-messages";

const messages = importMessages.ja;
const columns = importColumnMessages.ja;

/** Says a line. */
export type Say = (line: string) => void;

export const tellSheets = (
  { sheets, unread: unreadable }: FoundLists,
  read: readonly ListSheet[],
  { host }: ImportSession,
  say: Say,
): void => {
  if (unreadable.length > 0) say(columns.unreadSheets(unreadable));
  if (sheets.length < 2) return;
  const beside = sheets.filter(({ isBeside }) => isBeside);
  const unread = beside.filter((sheet) => !read.includes(sheet));
  if (beside.length > 0)
    say(columns.besideEachOther(unread.map(({ name }) => name).join("」「")));
  say(columns.sheets(read.length, sheets.length));
  for (const sheet of sheets) {
    const { name, table, period, isHidden } = sheet;
    const year = fiscalYearOfPeriod(period, host.settings.fiscalYearStartMonth);
    const ofCalendar =
      period.year === undefined ? "" : columns.calendarYear(period.year);
    const label =
      year === undefined ? ofCalendar : fiscalYearLabel(year, "ja", "both");
    const told = columns.sheet(
      name,
      table.rows.length,
      columns.period(label, period.month),
      isHidden,
    );
    say(
      read.includes(sheet)
        ? importCommandMessages.sheet(told)
        : importCommandMessages.sheetNotRead(told),
    );
  }
};

export const tellColumns = (
  { known: { fields }, host: { kind, settings } }: ImportSession,
  table: ReadTable,
  { mapping, fiscalYear, constants }: Understanding,
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
  } else if (table.isYearDisputed) say(columns.yearDisputed);
  const hidden = columns.hidden(table.hidden);
  if (hidden !== "") say(hidden);
  const several = columns.severalInRow(table.groups ?? []);
  if (several !== "") say(several);
  if (table.coloured.length > 0) say(columns.coloured(table.coloured));
  const hasCounts = kind === "meetings" && holdsMonthCounts(table);
  if (hasCounts) say(columns.monthCounts);
  const twice = headingTwice(table, mapping, DATE_FIELD[kind]);
  if (twice !== undefined) say(columns.sideBySide(twice));
  const missing = missingColumns({ kind, fields, mapping, constants });
  if (!hasCounts && missing.length > 0)
    say(columns.noColumn(missing.join("、")));
  const unread = unreadPeople(table, mapping, fields);
  if (unread.length > 0) say(columns.unreadPeople(unread.join("、")));
  const { cancelled } = statesOf(kind, settings.choices);
  const rules = { fields, cancelled };
  const notes = unreadNotes(table, mapping, rules);
  if (notes.length > 0) say(columns.unreadNotes(notes));
  const remarks = unreadRemarks(table, mapping, rules);
  for (const { heading, texts } of remarks)
    say(columns.unreadRemarks(heading, texts));
  const told = remarks.map(({ heading }) => heading);
  const unused = columns.unusedColumns(unusedColumns(table, mapping, told));
  if (unused !== "") say(unused);
  const besideTicks = wordsBesideTicks(table, mapping, rules);
  if (besideTicks.length > 0) say(columns.besideTicks(besideTicks));
};

const labelOf = (target: string, fields: readonly EnterableField[]): string => {
  const part = DATE_PARTS.find((one) => one === target);
  if (part !== undefined) return columns.parts[part];
  if (target === TICKS) return columns.ticks;
  if (target === MOVED_DAY) return columns.movedDay;
  const { field, person } = readTarget(target);
  const label = fields.find(({ name }) => name === field)?.label ?? field;
  return person === 0 ? label : columns.furtherPerson(label, person + 1);
};

export const tellPlan = (
  {
    planned,
    totals,
  }: {
    readonly planned: readonly PlannedRecord[];
    readonly totals: readonly ComparedTotal[];
  },
  { host, known: { fields } }: ImportSession,
  words: Words,
  say: Say,
): void => {
  const everywhere = missingEverywhere(planned);
  for (const problem of everywhere)
    say(importCommandMessages.allRows(sentenceOf(problem, fields, words)));
  const isTold = (problem: EntryProblem): boolean =>
    everywhere.some((one) => isSameMissing(one, problem));
  for (const { rows, problems } of planned) {
    const named = rows.map((row) => `${row}行目`).join("、");
    for (const problem of problems) {
      // Said of all days, or of all rows, at once.
      if (SAID_AT_ONCE.has(problem.code) || isTold(problem)) continue;
      say(importCommandMessages.row(named, sentenceOf(problem, fields, words)));
      const labels = [
        ...(problem.candidates ?? []).map(({ label }) =>
          labelOfAnswer(label, problem),
        ),
        ...(problem.isClearable ? [clearLabel] : []),
      ];
      if (problem.code === "rowGoesOn") say(importCommandMessages.goesOn);
      else if (FIRST_PRINCIPAL.has(problem.code))
        say(importCommandMessages.firstPrincipal);
      else if (labels.length > 0)
        say(importCommandMessages.candidates(quoted(labels)));
    }
  }
  const ranks = ranksAsked(planned);
  if (ranks !== undefined) {
    const sentence = sentenceOf(ranks.problem, fields, words);
    say(importCommandMessages.ranks(ranks.rows, sentence));
    say(importCommandMessages.ranksAnswer);
  }
  for (const total of totals) say(importTotalMessages.ja.of(total, words));
  tellMonths(planned, host, words, say);
  const joined = joinedRows(planned);
  if (joined.length > 0)
    say(messages.rows.joined(joined) + importCommandMessages.separate);
  say(messages.rows.summary(countPlan(planned)));
};

/** What is asked of the list, and not of its rows. */
const SAID_AT_ONCE: ReadonlySet<string> = new Set([
  "yearOpen",
  "ranksDiffer",
] satisfies readonly EntryProblem["code"][]);

/** What all rows lack, as where the list has no column of it. */
const missingEverywhere = (
  planned: readonly PlannedRecord[],
): readonly EntryProblem[] => {
  const [first, ...others] = planned.filter(
    ({ standing }) => standing !== "left",
  );
  return (first?.problems ?? []).filter(
    (problem) =>
      problem.code === "valueMissing" &&
      problem.row === undefined &&
      others.length > 0 &&
      others.every(({ problems }) =>
        problems.some((one) => isSameMissing(one, problem)),
      ),
  );
};

const isSameMissing = (one: EntryProblem, other: EntryProblem): boolean =>
  one.code === "valueMissing" &&
  other.code === "valueMissing" &&
  one.field === other.field &&
  one.row === other.row;

/** To be laid beside the totals of the list. */
const tellMonths = (
  planned: readonly PlannedRecord[],
  host: ImportHost,
  words: Words,
  say: Say,
): void => {
  const { months, total, times, totalTimes, notHeld, rankless } =
    countMonths(planned);
  const texts = messages.months;
  if (months.length === 0 && notHeld === 0) return;
  const counted = months.map(([month, count]) =>
    texts.of(formatMonth(month, "era", "ja"), count, times.get(month) ?? count),
  );
  say(
    importCommandMessages.months(
      [...counted, texts.total(total, totalTimes)].join("、"),
    ),
  );
  breakdownInWords(planned, host, words, "ja").forEach(say);
  if (rankless > 0) say(texts.rankless(rankless, words));
};

const FIRST_PRINCIPAL: ReadonlySet<string> = new Set([
  "principalUntold",
  "personsTogether",
] satisfies readonly EntryProblem["code"][]);

/** A sentence about a blank does not say of which field. */
const sentenceOf = (
  problem: EntryProblem,
  fields: readonly EnterableField[],
  words: Words,
): string => {
  const sentence = entryProblemMessage(problem, "ja", words);
  const label = fields.find(({ name }) => name === problem.field)?.label;
  return problem.code === "valueMissing" && label !== undefined
    ? messages.rows.ofField(label, sentence)
    : sentence;
};

/** What the answer is called that a row is not to be taken. */
export const leftLabel = messages.rows.standing.left;
export const clearLabel = messages.questions.clear;

/** What a candidate is called that a question offers. */
export const labelOfAnswer = (
  label: string,
  problem: Pick<EntryProblem, "code" | "field">,
): string => {
  if (label === LEAVES) return leftLabel;
  const { times, said } = messages.questions;
  const own = isOfItsCandidates(problem) ? said[label] : undefined;
  if (own !== undefined) return own;
  return problem.field === "count" ? times(Number(label)) : label;
};

/** A choice may hold a comma. */
export const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `「${text}」`).join("");
