import { checkRecords } from "../checks/check-records";
import { joinFindings } from "../checks/join-findings";
import type { RecordFinding } from "../domain/record-finding";
import type { Language } from "../i18n/language";
import { buildReport } from "../report/build-report";
import type { Report } from "../report/report";
import type { FiscalYearRollup } from "../rollup/fiscal-year-rollup";
import { rollUp } from "../rollup/roll-up-fiscal-year";
import type { RollupInput } from "../rollup/rollup-input";
import type { LoadRequest } from "./load-request";
import { loadRollupInput } from "./load-rollup-input";
import { today } from "./today";

/** A summary with the rows and figures behind it. */
export interface LoadedReport {
  readonly input: RollupInput;
  /** One a fiscal year, in the order asked for. */
  readonly rollups: readonly FiscalYearRollup[];
  readonly report: Report;
  /** What is wrong with records, of all years; each said once. */
  readonly findings: readonly RecordFinding[];
}

/**
 * From settings and a kintone to the summary document: read all, count, build, check.
 * The plugin and the report command both go this way.
 * @throws KintoneError when anything could not be read; the signal's reason when aborted
 */
export const loadReport = async (
  request: LoadRequest,
  language: Language,
): Promise<LoadedReport> => {
  const { settings, fiscalYears } = request;
  const input = await loadRollupInput(request);
  const rollups = rollUp(input, settings, fiscalYears);
  const report = buildReport({
    rollups,
    meetings: input.meetings,
    advisers: input.advisers,
    ...(input.summary === undefined ? {} : { summary: input.summary }),
    attendanceRule: settings.attendanceRule,
    labels: settings.labels,
    language,
    yearStyle: "era",
  });
  const findings = joinFindings(
    rollups.flatMap((rollup) => rollup.findings),
    checkRecords(input, {
      fiscalYears,
      fiscalYearStartMonth: settings.fiscalYearStartMonth,
      sections: settings.sections,
      terms: settings.terms,
      today: today(),
    }),
  );
  return { input, rollups, report, findings };
};
