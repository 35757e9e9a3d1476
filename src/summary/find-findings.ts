import type { CheckContext } from "../checks/check-records";
import { checkRecordsInSteps } from "../checks/check-records";
import type { RecordFinding } from "../domain/record-finding";
import { orderedFindings } from "../rollup/findings/finding-order";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { SummaryRows } from "../rollup/input/summary-rows";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import type { Pause, SummaryRequest } from "./summary-request";

/** Checks compare all rows; they run once for rows that are shown in several ways. */
const checked = new WeakMap<
  SummaryRows,
  { readonly context: string; readonly findings: readonly RecordFinding[] }
>();

/**
 * What counting and the checks found in the records that are shown.
 * @param whole rows of the years before they are narrowed: faults lie between records
 * @param input the rows that are shown
 */
export const findFindings = async (
  rows: SummaryRows,
  whole: RollupInput,
  input: RollupInput,
  rollups: readonly FiscalYearRollup[],
  request: SummaryRequest,
  pause: Pause,
): Promise<readonly RecordFinding[]> => {
  const found = await checkOnce(rows, whole, checkContext(request), pause);
  return orderedFindings([
    ...rollups.flatMap(({ findings }) => findings),
    ...found.filter(isAbout(input)),
  ]);
};

const checkContext = ({
  settings,
  choice,
  today,
}: SummaryRequest): CheckContext => ({
  fiscalYears: choice.fiscalYears,
  fiscalYearStartMonth: settings.fiscalYearStartMonth,
  sections: settings.sections,
  ranks: settings.ranks,
  terms: settings.terms,
  today,
});

const checkOnce = async (
  rows: SummaryRows,
  whole: RollupInput,
  context: CheckContext,
  pause: Pause,
): Promise<readonly RecordFinding[]> => {
  const key = JSON.stringify(context);
  const known = checked.get(rows);
  if (known?.context === key) return known.findings;
  const steps = checkRecordsInSteps(whole, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      checked.set(rows, { context: key, findings: value });
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
