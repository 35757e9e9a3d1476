import type { AnnualSummary } from "../domain/annual-summary";
import type { DocumentYearStyle } from "../domain/era";
import type { Language } from "../i18n/language";
import type { Edition } from "../report/edition";
import type { ReportInput } from "../report/report-input";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings } from "../settings/settings";

/** How a document is written. */
export interface Writing {
  readonly language: Language;
  readonly yearStyle: DocumentYearStyle;
  /** Absent: public. */
  readonly edition?: Edition;
}

/** What the document of some rows is built from, under the settings of the city. */
export const reportInputOf = (
  input: RollupInput,
  rollups: readonly FiscalYearRollup[],
  {
    attendanceRule,
    ranks,
    labels,
  }: Pick<Settings, "attendanceRule" | "ranks" | "labels">,
  writing: Writing,
): ReportInput => ({
  rollups,
  meetings: input.meetings,
  advisers: input.advisers,
  ...(input.summary === undefined
    ? {}
    : { summary: titledFor(input.summary, rollups) }),
  attendanceRule,
  ranks,
  labels,
  ...writing,
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
