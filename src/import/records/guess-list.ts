import type { Words } from "../../domain/words/words";
import type { FindPerson } from "../../entering/people/person-match";
import { importColumnMessages } from "../../i18n/entering/import-column-messages";
import type { ColumnMapping } from "./columns/map-columns";
import { withBlockColumn } from "./columns/block-column";
import { withCalendarSubject } from "./columns/calendar-export";
import { foldNames } from "./columns/fold-names";
import { mapByValues } from "./columns/map-by-values";
import { mapColumns, mergeMappings } from "./columns/map-columns";
import { withDaysOfStart } from "./columns/days-of-start";
import { withMovedDays } from "./columns/moved-days";
import { withoutRowNumbers } from "./columns/row-numbers";
import { foldTickedChoices } from "./columns/ticked-choices";
import { withSheetColumns } from "./columns/sheet-columns";
import { tickedPeople } from "./columns/people/ticked-people";
import { withTitle } from "./columns/title-column";
import type { ImportHost } from "./import-host";
import type { Known } from "./planning/known/load-known";
import type { ListSheet } from "./reading/join-sheets";
import { joinSheets } from "./reading/join-sheets";
import type { ToldPeriod, YearWitness } from "./reading/periods/list-period";
import { withPlans } from "./reading/planned-list";
import { yearOfSheets } from "./reading/periods/year-of-sheets";
import { withUnheld } from "./reading/unheld-list";
import type { ReadTable } from "./reading/table-rows";

/** How a list is understood; everything of it can be changed. */
export interface Understanding {
  readonly mapping: ColumnMapping;
  /** 年度 of days without a year; absent: nobody told it. */
  readonly fiscalYear?: number;
  /** What tells that year. */
  readonly yearBy?: YearWitness;
  /** What all rows have that have nothing of their own, by our names. */
  readonly constants: ReadonlyMap<string, string>;
  /** By cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly isJoining: boolean;
  /** Of several in one cell, or ticked alike, the first is the principal. */
  readonly isFirstPrincipal: boolean;
  /** Names of rows that are not to be taken. */
  readonly leftOut: ReadonlySet<string>;
}

/** A list of one sheet or several, and what is guessed of it. */
export interface GuessedList {
  readonly table: ReadTable;
  readonly understanding: Understanding;
}

/** What a guess rests on. */
interface GuessGround extends Pick<
  ImportHost,
  "kind" | "language" | "settings"
> {
  readonly known: Known;
  readonly words: readonly Words[];
  readonly findPerson: FindPerson;
}

/**
 * What is guessed of sheets that are read as one list: their columns, a sheet at
 * a time, the year, and that old records were held.
 * @param names of the file
 */
export const guessList = (
  sheets: readonly ListSheet[],
  names: readonly string[],
  ground: GuessGround,
): GuessedList => {
  const { known, kind, settings, words, findPerson } = ground;
  const { isDisputed: isYearDisputed, ...year } = yearOfSheets(
    sheets,
    names,
    settings.fiscalYearStartMonth,
  );
  // Of one sheet alone a year that is disputed is none.
  const isNone = sheets.length === 1 && isYearDisputed;
  const told = sheets.map((sheet) =>
    withUnheld(withPlans(sheet, names), names),
  );
  const joined = {
    ...foldNames(
      joinSheets(
        isNone
          ? told.map((sheet) => ({
              ...sheet,
              period: monthAlone(sheet.period),
            }))
          : told,
      ),
    ),
    isYearDisputed,
  };
  const inSheets = sheets.map(({ name }) =>
    mapColumns(
      joined.columns.filter((column) => column.sheets?.has(name)),
      known.fields,
      kind,
      words,
    ),
  );
  const byHeadings = withTitle(
    withCalendarSubject(
      mergeMappings(joined.columns, inSheets),
      joined.columns,
      known.fields,
    ),
    joined.columns,
    known.fields,
  );
  const byValues = mapByValues(
    joined,
    withoutRowNumbers(byHeadings, joined),
    known.fields,
    words,
  );
  const ofDays = withMovedDays(
    withDaysOfStart(byValues, joined, kind),
    joined.columns,
    kind,
  );
  const ofSheets = withSheetColumns(
    { table: joined, mapping: ofDays },
    sheets,
    known.fields,
    words,
    importColumnMessages[ground.language],
  );
  const ofPeople = withTicks(ofSheets.table, ofSheets.mapping, ground);
  const ofBlocks = withBlockColumn(
    { table: ofSheets.table, mapping: ofPeople },
    { fields: known.fields, words, findPerson },
  );
  const { table, mapping } = foldTickedChoices(ofBlocks, {
    kind,
    findPerson,
    fields: known.fields,
    choices: settings.choices,
    ranks: settings.ranks,
  });
  return {
    table,
    understanding: {
      mapping,
      ...year,
      constants: wentWithoutSaying(mapping, ground),
      edits: new Map(),
      answers: new Map(),
      isJoining: known.fields.some(({ isInTable }) => isInTable),
      isFirstPrincipal: false,
      leftOut: new Set(),
    },
  };
};

/** A month of a year that is disputed is of no year, either. */
const monthAlone = ({ month }: ToldPeriod): ToldPeriod =>
  month === undefined ? {} : { month };

const withTicks = (
  table: ReadTable,
  mapping: ColumnMapping,
  { known, findPerson }: GuessGround,
): ColumnMapping =>
  known.fields.some(({ name, isInTable }) => isInTable && name === "personName")
    ? new Map([...mapping, ...tickedPeople(table, mapping, findPerson)])
    : mapping;

/** Lists of past years seldom say it: what they list took place, and counts. */
export const wentWithoutSaying = (
  mapping: ColumnMapping,
  {
    known,
    kind,
    settings: { choices },
  }: Pick<GuessGround, "known" | "kind" | "settings">,
): ReadonlyMap<string, string> => {
  const mapped = new Set(mapping.values());
  const [held] = (kind === "meetings" ? choices.status : choices.activityStatus)
    .held;
  const [counted] = choices.standing.counted;
  return new Map(
    Object.entries({ status: held, standing: counted }).flatMap(
      ([name, value]) =>
        value === undefined ||
        mapped.has(name) ||
        !known.fields.some((field) => field.name === name)
          ? []
          : [[name, value] as const],
    ),
  );
};
