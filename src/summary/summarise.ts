import { checkRecordsInSteps } from "../checks/check-records";
import { joinFindings } from "../checks/join-findings";
import type { RecordFinding } from "../domain/record-finding";
import type { Language } from "../i18n/language";
import { summaryMessages } from "../i18n/summary/summary-messages";
import { checkContextOf } from "./check-context-of";
import type { LoadedRows } from "../kintone/sources/load-rows";
import type { YieldToPage } from "../kintone/page/yield-to-page";
import { yieldToPage } from "../kintone/page/yield-to-page";
import { reportInputOf } from "./report-input-of";
import { rollupInputOf } from "./rollup-input-of";
import { today } from "../kintone/page/today";
import { buildAnalysis } from "../report/analysis/build-analysis";
import { keyFigures } from "../report/analysis/key-figures";
import { suggestedSentences } from "../report/analysis/suggested-sentences";
import { buildReport } from "../report/build-report";
import { fiscalYearsTitle } from "../report/writing/fiscal-year-titles";
import type { Report } from "../report/report";
import type { ReportInput } from "../report/report-input";
import { filterOptions } from "../rollup/input/filter-options";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { isNarrow, narrowRows } from "../rollup/input/narrow-rows";
import type { YearPair } from "../rollup/years/roll-up-year-before";
import { rollUpYearBefore } from "../rollup/years/roll-up-year-before";
import { rollUpFiscalYear } from "../rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings } from "../settings/settings";
import type { SummaryChoice } from "../ui/summary/choice/summary-choice";
import type { SummaryFigures } from "../ui/summary/summary-source";

/** For whom a summary is made. */
export interface SummaryReader {
  readonly settings: Settings;
  readonly language: Language;
  /** The 年度まとめ record to take; absent: the one that fits the years best. */
  readonly summaryRecordId?: string;
}

/** What a summary shows, and the rows behind each of its years. */
export interface Summarised extends SummaryFigures {
  readonly inputOf: (fiscalYear: number) => RollupInput;
}

/** The fiscal years whose records a choice needs: its own and those before, to compare with. */
export const yearsToRead = (fiscalYears: readonly number[]): number[] =>
  [...new Set(fiscalYears.flatMap((year) => [year - 1, year]))].sort(
    (a, b) => a - b,
  );

/**
 * From rows to everything that the view shows. Counts in steps and leaves the
 * page room between them.
 * @throws the signal's reason once it is aborted
 */
export const summarise = async (
  rows: LoadedRows,
  choice: SummaryChoice,
  reader: SummaryReader,
  signal: AbortSignal,
): Promise<Summarised> => {
  const { settings, language } = reader;
  const { fiscalYears } = choice;
  const pause = stoppable(yieldToPage(), signal);
  const whole = rollupInputOf(rows, fiscalYears, { ...reader, ...choice });
  const input = narrowRows(whole, choice);
  await pause();
  const rollups: FiscalYearRollup[] = [];
  for (const fiscalYear of fiscalYears) {
    rollups.push(rollUpFiscalYear(input, settings, fiscalYear));
    await pause();
  }
  const inputs = yearsBefore(rows, fiscalYears, choice);
  const inputOf = (year: number) => inputs.get(year) ?? input;
  const pairs: YearPair[] = [];
  for (const rollup of rollups) {
    const before = inputOf(rollup.fiscalYear - 1);
    pairs.push(rollUpYearBefore(rollup, before, settings, today()));
    await pause();
  }
  const written = reportInputOf(input, rollups, settings, {
    language,
    yearStyle: choice.yearStyle ?? settings.yearStyle,
  });
  const report = titled(buildReport(written), choice, written);
  await pause();
  const analysis = buildAnalysis(written, input);
  await pause();
  const found = await findingsOf(rows, whole, reader, fiscalYears, pause);
  return {
    report,
    keyFigures: keyFigures(pairs, settings.labels, language),
    comparedDays: pairs.map(({ before: { asOf, lastDay } }) =>
      asOf === lastDay ? undefined : asOf,
    ),
    tallies: rollups.map(({ tally }) => tally),
    analysis,
    suggestions: suggestedSentences(pairs, input.summary, language),
    findings: joinFindings(
      rollups.flatMap(({ findings }) => findings),
      found.filter(isAbout(input)),
    ),
    isFiltered: isNarrow(choice),
    countsCompanions: settings.attendanceRule === "everyone",
    filters: filterOptions(whole),
    isEmpty: rollups.every(
      ({ sections, tally }) => sections.length === 0 && tally.read === 0,
    ),
    ...(whole.summary === undefined ? {} : { summaryRecord: whole.summary }),
    inputOf,
  };
};

/** Inputs of the years before that are not shown themselves, each with its own 年度まとめ record. */
const yearsBefore = (
  rows: LoadedRows,
  fiscalYears: readonly number[],
  choice: SummaryChoice,
): ReadonlyMap<number, RollupInput> =>
  new Map(
    fiscalYears
      .map((year) => year - 1)
      .filter((year) => !fiscalYears.includes(year))
      .map((year) => [
        year,
        narrowRows(rollupInputOf(rows, [year], {}), choice),
      ]),
  );

/** A part of the records never goes by the name of the whole. */
const titled = (
  report: Report,
  choice: SummaryChoice,
  writing: ReportInput,
): Report =>
  isNarrow(choice)
    ? {
        ...report,
        title: summaryMessages[report.language].partTitle(
          choice,
          fiscalYearsTitle(choice.fiscalYears, writing),
        ),
      }
    : report;

/** Checks compare all rows; they run once for rows that are shown in several ways. */
const checked = new WeakMap<
  LoadedRows,
  { readonly years: string; readonly findings: readonly RecordFinding[] }
>();

const findingsOf = async (
  rows: LoadedRows,
  whole: RollupInput,
  { settings }: SummaryReader,
  fiscalYears: readonly number[],
  pause: YieldToPage,
): Promise<readonly RecordFinding[]> => {
  const years = fiscalYears.join();
  const known = checked.get(rows);
  if (known?.years === years) return known.findings;
  const steps = checkRecordsInSteps(
    whole,
    checkContextOf(settings, fiscalYears),
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      checked.set(rows, { years, findings: value });
      return value;
    }
    await pause();
  }
};

/** Findings about the rows of an input, and those about no meeting or activity. */
const isAbout = ({
  meetings,
  activities,
}: RollupInput): ((finding: RecordFinding) => boolean) => {
  const ids = {
    meetings: new Set(meetings.map(({ recordId }) => recordId)),
    activities: new Set(activities.map(({ recordId }) => recordId)),
  };
  return ({ source, recordId }) =>
    source === "advisers" ||
    source === "summaries" ||
    ids[source].has(recordId);
};

const stoppable =
  (pause: YieldToPage, signal: AbortSignal): YieldToPage =>
  async () => {
    await pause();
    signal.throwIfAborted();
  };
