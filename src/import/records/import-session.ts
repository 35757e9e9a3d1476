import { isSame, samenessKey } from "../../domain/sameness/sameness";
import type { Words } from "../../domain/words/words";
import { wordsIn } from "../../domain/words/words";
import type { EnteringPlace } from "../../entering/entering-place";
import type { FindPerson } from "../../entering/people/person-match";
import { personFinder } from "../../entering/people/find-person";
import { importColumnMessages } from "../../i18n/entering/import-column-messages";
import type { FoundTable } from "../found-table";
import { isCalledAdviser, likeChoice } from "./columns/like-choice";
import { isPerson } from "./columns/people/ticked-people";
import { headingScore } from "./columns/map-columns";
import type { ColumnMapping } from "./columns/map-columns";
import type { GuessedList, Understanding } from "./guess-list";
import { guessList, wentWithoutSaying } from "./guess-list";
import type { ImportHost } from "./import-host";
import { adoptSent } from "./planning/known/adopt-sent";
import { thereFinder } from "./planning/known/already-there";
import type { RowRules } from "./planning/rows/group-rows";
import { groupRows } from "./planning/rows/group-rows";
import { factsFrom } from "./planning/known/known-facts-of";
import type { Known } from "./planning/known/load-known";
import { DATE_FIELD, loadKnown } from "./planning/known/load-known";
import { StoredEntries } from "./planning/known/stored-entries";
import type { PlannedRecord } from "./planning/plan-records";
import { planRecords } from "./planning/plan-records";
import { tellHeadcounts } from "./planning/results/tell-headcounts";
import { tellOnce } from "./planning/results/tell-once";
import type { ComparedTotal } from "./planning/totals/compare-totals";
import { compareTotals } from "./planning/totals/compare-totals";
import { warnOfTwins } from "./planning/results/warn-of-twins";
import { writtenRows } from "./planning/known/written-rows";
import type { FoundLists } from "./reading/find-lists";
import { findLists } from "./reading/find-lists";
import type { NoListReason } from "./reading/why-no-list";
import { whyNoList } from "./reading/why-no-list";
import type { ListSheet } from "./reading/join-sheets";
import type { ReadTable } from "./reading/table-rows";

/** One list on its way into an app, up to the plan of what would be written. */
export class ImportSession {
  private readonly stored: StoredEntries;
  private readonly findPerson: FindPerson;
  /** Of everybody at any time, by their keys. */
  private readonly divisions: ReadonlySet<string>;

  private constructor(
    readonly host: ImportHost,
    readonly known: Known,
    private readonly words: readonly Words[],
  ) {
    this.stored = new StoredEntries(host, known);
    this.findPerson = personFinder(known.staff);
    this.divisions = new Set(
      known.staff
        .flatMap(({ division, postings }) => [
          division,
          ...postings.map((posting) => posting.division),
        ])
        .flatMap((division) =>
          division === undefined ? [] : [samenessKey(division)],
        ),
    );
  }

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

  /** The lists of a file; undefined where it has none. */
  read(tables: readonly FoundTable[]): FoundLists | undefined {
    const { kind } = this.host;
    const dates = this.known.fields.filter(
      ({ name }) => name === DATE_FIELD[kind],
    );
    return findLists(tables, {
      isKnown: (heading) => this.isLike([heading]),
      isPerson: (text) => isPerson(text, this.findPerson),
      isHeading: this.isSection,
      mayBeMonths: kind === "meetings",
      startMonth: this.host.settings.fiscalYearStartMonth,
      rowNames: importColumnMessages[this.host.language],
      hasDate: ({ columns }) =>
        columns.some(({ names }) => this.isLike(names, dates)),
    });
  }

  /** Whether a text is a section of activities, and nothing else. */
  private readonly isSection = (text: string): boolean =>
    this.known.fields.some(
      ({ name, options }) =>
        name === "section" && options.some((option) => isSame(option, text)),
    );

  /** Why a file has none. */
  whyNoList(tables: readonly FoundTable[]): NoListReason {
    return whyNoList(tables, {
      isKnown: (heading) => this.isLike([heading]),
      isPerson: (text) => isPerson(text, this.findPerson),
    });
  }

  private isLike(
    names: readonly string[],
    those: Known["fields"] = this.known.fields,
  ): boolean {
    const { kind } = this.host;
    return those.some(
      (field) => headingScore(names, field, kind, this.words) > 0,
    );
  }

  /**
   * What is guessed of sheets that are read as one list.
   * @param names of the file
   */
  guess(sheets: readonly ListSheet[], names: readonly string[]): GuessedList {
    const { host, known, words, findPerson } = this;
    return guessList(sheets, names, { ...host, known, words, findPerson });
  }

  /**
   * What all rows have once columns are chosen anew: what goes without saying
   * does so again where no column says it any more, and not where one does.
   */
  constantsAfter(
    { mapping: before, constants }: Understanding,
    mapping: ColumnMapping,
  ): ReadonlyMap<string, string> {
    const ground = { ...this.host, known: this.known };
    const earlier = wentWithoutSaying(before, ground);
    const kept = [...constants].filter(
      ([name, value]) => earlier.get(name) !== value,
    );
    return new Map([...wentWithoutSaying(mapping, ground), ...kept]);
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
      startMonth: host.settings.fiscalYearStartMonth,
      today: host.today,
      fields: known.fields,
      columns: table.columns,
      choices: host.settings.choices,
      isCode: (code) => this.findPerson({ code }, undefined).state === "found",
      isPerson: (name) =>
        this.findPerson({ name }, undefined).state === "found",
      adviserNamed: (text) => this.adviserNamed(text),
      adviserLike: (text) => this.adviserLike(text),
      isDivision: (text) => this.divisions.has(samenessKey(text)),
      ...this.rolesOfForm(),
    });
    const place: EnteringPlace = {
      kind: host.kind,
      source: known.source,
      settings: host.settings,
      fields: known.fields,
      otherTypes: known.otherTypes,
      findPerson: this.findPerson,
      advisers: known.advisers,
      today: host.today,
      // Today's rank is not the one of a past year.
      fillsFrom: "history",
      answers,
      factsOf: () => ({}),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    };
    await adoptSent({ host, known, table, listed, fiscalYear }, signal);
    const written = await writtenRows(table, host.notes);
    const entries = await this.stored.of(listed, fiscalYear, written, signal);
    const planned = await this.planInSteps(
      listed,
      { ...place, factsOf: factsFrom(known, entries, host.settings) },
      {
        findThere: thereFinder(entries, written),
        leftOut: understanding.leftOut,
        edits: understanding.edits,
        process: known.process,
      },
      signal,
    );
    return tellHeadcounts(planned, table, understanding.mapping);
  }

  /** What a list says of its own totals, beside what it comes to. */
  totalsOf(
    table: ReadTable,
    { mapping }: Pick<Understanding, "mapping">,
    planned: readonly PlannedRecord[],
  ): readonly ComparedTotal[] {
    const { kind, settings } = this.host;
    const { fields } = this.known;
    const startMonth = settings.fiscalYearStartMonth;
    return compareTotals(planned, { table, mapping, fields, kind, startMonth });
  }

  /** Forgets what the app had: it has more now. */
  forgetStored(): void {
    this.stored.forget();
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

  private adviserLike(text: string): string | undefined {
    const field = this.known.fields.find(({ name }) => name === "advisers");
    return likeChoice(text, field?.options ?? [], this.words)?.choice;
  }

  /** Somebody of the roster may have the name, too; 宮崎さん may be anybody. */
  private adviserNamed(text: string): string | undefined {
    const choice = this.adviserLike(text);
    const isNamed =
      choice !== undefined &&
      !isPerson(text, this.findPerson) &&
      (isSame(choice, text) || isCalledAdviser(text, this.words));
    return isNamed ? choice : undefined;
  }

  /** What the form calls principal and companion, where it asks for it. */
  private rolesOfForm(): Pick<RowRules, "roles"> {
    const { known, host } = this;
    const [principal] = host.settings.choices.role.principal;
    const [companion] = host.settings.choices.role.companion;
    const hasRole = known.fields.some(({ name }) => name === "role");
    return hasRole && principal !== undefined && companion !== undefined
      ? { roles: { principal, companion } }
      : {};
  }
}

const STEP = 250;
