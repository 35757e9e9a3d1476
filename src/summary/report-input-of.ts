import type { AnnualSummary } from "../domain/annual-summary";
import type { ReportInput } from "../report/report-input";
import { wordsIn } from "../domain/words/words";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { isNarrow } from "../rollup/input/narrow-rows";
import type { RollupInput } from "../rollup/input/rollup-input";
import { unknownFactsOf } from "./unknown-facts-of";
import { labelsIn } from "../settings/labels-in";
import { sourcesOf } from "../settings/sources-of";
import { isVisibleOnly } from "../settings/is-visible-only";
import type { SummaryRequest } from "./summary-request";

/** What the document of some rows is built from, under the settings of the city. */
export const reportInputOf = (
  input: RollupInput,
  rollups: readonly FiscalYearRollup[],
  { choice, settings, language, viewer }: SummaryRequest,
): ReportInput => ({
  rollups,
  meetings: input.meetings,
  advisers: input.advisers,
  ...(input.summary === undefined
    ? {}
    : { summary: titledFor(input.summary, rollups) }),
  attendanceRule: settings.attendanceRule,
  addedCounts: [
    ...new Set(
      sourcesOf(settings.sources, "activities").flatMap(
        ({ source: { addedCounts = [] } }) =>
          addedCounts.map(({ label }) => label),
      ),
    ),
  ],
  ranks: settings.ranks,
  unknown: unknownFactsOf(settings, input),
  words: wordsIn(settings.words, language, settings.appNames),
  labels: labelsIn(settings.labels, language),
  city: settings.city,
  language,
  yearStyle: choice.yearStyle ?? settings.yearStyle,
  ...(isNarrow(choice) ? { part: choice } : {}),
  isVisibleOnly: isVisibleOnly(settings, viewer),
});

/** The title of the record names its years: one that covers others too lends its texts, not its title. */
const titledFor = (
  summary: AnnualSummary,
  rollups: readonly FiscalYearRollup[],
): AnnualSummary =>
  summary.fiscalYears.every((year) =>
    rollups.some(({ fiscalYear }) => fiscalYear === year),
  )
    ? summary
    : { ...summary, title: "" };
