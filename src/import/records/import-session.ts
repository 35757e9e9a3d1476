import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Words } from "../../domain/words/words";
import { wordsIn } from "../../domain/words/words";
import type { EnteringPlace } from "../../entering/entering-place";
import { personFinder } from "../../entering/people/find-person";
import { readDays } from "../../entering/reading/read-days";
import type { WrittenDate } from "../../kintone/decode/days/parse-date-text";
import type { FoundTable } from "../found-table";
import { thereFinder } from "./planning/already-there";
import type { Entry } from "./planning/entry";
import { factsFrom } from "./planning/known-facts-of";
import type { ListedRecord } from "./planning/group-rows";
import { groupRows } from "./planning/group-rows";
import type { ImportHost } from "./import-host";
import { yearOfList } from "./reading/list-year";
import type { Known } from "./planning/load-known";
import { DATE_FIELD, loadKnown, loadStored } from "./planning/load-known";
import type { ColumnMapping } from "./columns/map-columns";
import { headingScore, headingsKey, mapColumns } from "./columns/map-columns";
import type { PlannedRecord } from "./planning/plan-records";
import { planRecords } from "./planning/plan-records";
import type { ReadTable } from "./reading/table-rows";
import { tellOnce } from "./planning/tell-once";
import { readTableRows } from "./reading/table-rows";
import { warnOfTwins } from "./planning/warn-of-twins";

/** How a list is understood; everything of it can be changed. */
export interface Understanding {
  readonly mapping: ColumnMapping;
  /** 年度 of days without a year; absent: nobody told it. */
  readonly fiscalYear?: number;
  /** What all rows have that have nothing of their own, by our names. */
  readonly constants: ReadonlyMap<string, string>;
  /** By cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly isJoining: boolean;
  /** Numbers of rows that are not to be taken. */
  readonly leftOut: ReadonlySet<number>;
}

/** A list, the sheet that it stands on, and other sheets with such lists, which are not read. */
interface FoundList {
  readonly table: ReadTable;
  readonly name: string;
  readonly others: readonly string[];
}

/** One list on its way into an app, up to the plan of what would be written. */
export class ImportSession {
  private stored: {
    readonly years: string;
    readonly entries: readonly Entry[];
  } = { years: "", entries: [] };

  private constructor(
    readonly host: ImportHost,
    readonly known: Known,
    private readonly words: readonly Words[],
  ) {}

  /** @throws KintoneError when the app's form can't be read */
  static async open(
    host: ImportHost,
    signal: AbortSignal,
  ): Promise<ImportSession> {
    const { words } = host.settings;
    return new ImportSession(host, await loadKnown(host, signal), [
      wordsIn(words, "ja"),
      wordsIn(words, "en"),
    ]);
  }

  /**
   * Of the tables the one with most headings that are known, the first of
   * several; undefined where none is a list, or that one has no rows.
   */
  read(tables: readonly FoundTable[]): FoundList | undefined {
    const { fields } = this.known;
    const isKnown = (heading: string): boolean =>
      fields.some(
        (field) =>
          headingScore([heading], field, this.host.kind, this.words) > 0,
      );
    const lists = tables.flatMap(({ name = "", ...found }) => {
      const table = readTableRows(found, isKnown);
      if (table === undefined) return [];
      const known = table.columns.filter(({ names }) => names.some(isKnown));
      return [{ table, name, known: known.length }];
    });
    const most = Math.max(...lists.map(({ known }) => known));
    const best = lists.find(({ known }) => known === most);
    if (best === undefined || best.table.rows.length === 0) return undefined;
    const headings = headingsKey(best.table.columns);
    // The choices of our own form to fill in are no list: they have no date.
    const others = lists.filter(
      ({ table }) =>
        table.rows.length > 0 &&
        (headingsKey(table.columns) === headings || this.hasDate(table)),
    );
    return {
      table: best.table,
      name: best.name,
      others: others.flatMap(({ name }) => (name === best.name ? [] : [name])),
    };
  }

  private hasDate({ columns }: ReadTable): boolean {
    const date = this.known.fields.filter(
      ({ name }) => name === DATE_FIELD[this.host.kind],
    );
    return columns.some(({ names }) =>
      date.some(
        (field) => headingScore(names, field, this.host.kind, this.words) > 0,
      ),
    );
  }

  /** What is guessed of a list: its columns, its year, and that old records were held. */
  guess(table: ReadTable, names: readonly string[]): Understanding {
    const { known, host, words } = this;
    const mapping = mapColumns(table.columns, known.fields, host.kind, words);
    const fiscalYear = yearOfList([...table.above, ...names]);
    return {
      mapping,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      constants: this.wentWithoutSaying(new Set(mapping.values())),
      edits: new Map(),
      answers: new Map(),
      isJoining: known.fields.some(({ isInTable }) => isInTable),
      leftOut: new Set(),
    };
  }

  /**
   * What would be written, and what is wrong: reads the records that the app
   * has of the years of the list, once a set of years.
   * @throws KintoneError when they can't be read
   * @throws the signal's reason once it is aborted
   */
  async plan(
    table: ReadTable,
    understanding: Understanding,
    signal: AbortSignal,
  ): Promise<readonly PlannedRecord[]> {
    const { host, known } = this;
    const { answers, fiscalYear } = understanding;
    const listed = groupRows(table.rows, {
      ...understanding,
      kind: host.kind,
      fields: known.fields,
    });
    const place: EnteringPlace = {
      kind: host.kind,
      source: known.source,
      settings: host.settings,
      fields: known.fields,
      otherTypes: known.otherTypes,
      findPerson: personFinder(known.staff),
      today: host.today,
      // Today's rank is not the one of a past year.
      fillsFrom: "history",
      answers,
      factsOf: () => ({}),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    };
    await this.readStored(listed, understanding, signal);
    const { entries } = this.stored;
    return this.planInSteps(
      listed,
      { ...place, factsOf: factsFrom(known, entries, host.settings) },
      { findThere: thereFinder(entries), leftOut: understanding.leftOut },
      signal,
    );
  }

  /** Forgets what the app had: it has more now. */
  forgetStored(): void {
    this.stored = { years: "", entries: [] };
  }

  private async planInSteps(
    listed: Parameters<typeof planRecords>[0],
    place: EnteringPlace,
    rules: Parameters<typeof planRecords>[2],
    signal: AbortSignal,
  ): Promise<readonly PlannedRecord[]> {
    const planned: PlannedRecord[] = [];
    for (let from = 0; from < listed.length; from += STEP) {
      planned.push(
        ...planRecords(listed.slice(from, from + STEP), place, rules),
      );
      await this.host.pause();
      signal.throwIfAborted();
    }
    return tellOnce(warnOfTwins(planned));
  }

  private async readStored(
    listed: readonly ListedRecord[],
    { fiscalYear }: Understanding,
    signal: AbortSignal,
  ): Promise<void> {
    const { host, known } = this;
    const startMonth = host.settings.fiscalYearStartMonth;
    const years = new Set(
      listed.flatMap(({ entered, fiscalYear: own = fiscalYear }) => {
        const days = readDays(entered.texts[DATE_FIELD[host.kind]], {
          startMonth,
          ...(own === undefined ? {} : { fiscalYear: own }),
        });
        return days.state === "read" ? [yearOf(days.from, startMonth)] : [];
      }),
    );
    const wanted = [...years].sort((a, b) => a - b);
    if (wanted.join() === this.stored.years) return;
    this.stored = {
      years: wanted.join(),
      entries: await loadStored(host, known, wanted, signal),
    };
  }

  /** Lists of past years seldom say it: what they list took place, and counts. */
  private wentWithoutSaying(
    mapped: ReadonlySet<string>,
  ): ReadonlyMap<string, string> {
    const { known, host } = this;
    const { choices } = host.settings;
    const [held] = (
      host.kind === "meetings" ? choices.status : choices.activityStatus
    ).held;
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
  }
}

const STEP = 250;

const yearOf = (written: WrittenDate, startMonth: number): number => {
  if (written.precision === "fiscalYear") return written.fiscalYear;
  return fiscalYearOf(
    written.precision === "day" ? written.date : written.month,
    startMonth,
  );
};
