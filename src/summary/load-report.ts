import { checkRecords } from "../checks/check-records";
import { joinFindings } from "../checks/join-findings";
import type { RecordFinding } from "../domain/record-finding";
import type { Language } from "../i18n/language";
import { buildReport } from "../report/build-report";
import type { Report } from "../report/report";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { rollUp } from "../rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { LoadRequest } from "../kintone/sources/load-request";
import { checkContextOf } from "./check-context-of";
import { loadRollupInput } from "./load-rollup-input";
import { reportInputOf } from "./report-input-of";

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
 * The report command goes this way; the summary view takes the same steps
 * with room between them.
 * @throws KintoneError when anything could not be read; the signal's reason when aborted
 */
export const loadReport = async (
  request: LoadRequest,
  language: Language,
): Promise<LoadedReport> => {
  const { settings, fiscalYears } = request;
  const input = await loadRollupInput(request);
  const rollups = rollUp(input, settings, fiscalYears);
  const report = buildReport(
    reportInputOf(input, rollups, settings, {
      language,
      yearStyle: request.yearStyle ?? settings.yearStyle,
      ...(request.edition === undefined ? {} : { edition: request.edition }),
    }),
  );
  const findings = joinFindings(
    rollups.flatMap((rollup) => rollup.findings),
    checkRecords(input, checkContextOf(settings, fiscalYears)),
  );
  return { input, rollups, report, findings };
};
