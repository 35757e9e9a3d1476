import type { CheckContext } from "../checks/check-records";
import { checkRecordsInSteps } from "../checks/check-records";
import { correctableBlankRanks } from "../checks/correctable-blank-ranks";
import type { AnnualSummary } from "../domain/annual-summary";
import type { RecordFinding } from "../domain/record-finding";
import type { Pause, Steps } from "../domain/steps";
import { inTurns } from "../domain/steps";
import type { Roster } from "../domain/roster";
import { orderedFindings } from "../rollup/findings/finding-order";
import { isNarrow } from "../rollup/input/narrow-rows";
import { publishedFindings } from "../rollup/published/published-findings";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { SummaryRows } from "../rollup/input/summary-rows";
import type { FiscalYearRollup } from "../rollup/years/fiscal-year-rollup";
import { canTell } from "../fields/fields-needed";
import type { Settings } from "../settings/settings";
import { closingDateFindings } from "./check-closing-date";
import { fieldsOfRecords } from "./mapped-fields-of";
import type { SummaryFigures } from "./summary";
import type { SummaryPort, SummaryRequest } from "./summary-request";

/** What was found, and whether all that was to be compared was there. */
type Found = Pick<SummaryFigures, "findings" | "isRosterUnread"> & {
  /** What records were compared with; absent without a staff app that can be read. */
  readonly roster?: Roster;
};

/** Checks compare all rows; they run once for rows that are shown in several ways. */
const checked = new WeakMap<
  SummaryRows,
  { readonly context: string; readonly found: Found }
>();

/** Where to look. */
interface Looked {
  readonly rows: SummaryRows;
  /** Rows of the years before they are narrowed: faults lie between records. */
  readonly whole: RollupInput;
  /** The rows that are shown. */
  readonly input: RollupInput;
  readonly rollups: readonly FiscalYearRollup[];
  /** What counting them found. */
  readonly counting: () => Steps<readonly RecordFinding[]>;
  /** Those that they are compared with. */
  readonly before: readonly FiscalYearRollup[];
}

/** What counting and the checks found in the records that are shown. */
export const findFindings = async (
  { rows, whole, input, rollups, counting, before }: Looked,
  request: SummaryRequest,
  readRoster: SummaryPort["roster"],
  pause: Pause,
): Promise<Found> => {
  const context = checkContext(request);
  const found = await checkOnce(rows, whole, context, readRoster, pause);
  const counted = await inTurns(counting(), pause);
  return {
    ...found,
    findings: orderedFindings(
      [
        ...correctableBlankRanks(
          counted,
          input.meetings,
          found.roster ?? new Map(),
        ),
        ...(input === whole
          ? found.findings
          : found.findings.filter(isAbout(input))),
        ...closingDateFindings(request, whole.summary),
        ...publishedFindingsOf(whole.summary, request, [...before, ...rollups]),
      ].filter(isKnowable(request.settings, whole)),
    ),
  };
};

/** What the mapped fields can say: nobody is told of what a city doesn't keep. */
const isKnowable = (
  settings: Settings,
  whole: RollupInput,
): ((finding: RecordFinding) => boolean) => {
  const fieldsOf = fieldsOfRecords(settings, whole);
  return ({ source, recordId, code }) => {
    const fields = fieldsOf(source, recordId);
    return fields === undefined || canTell(code, source, fields);
  };
};

/** Of the whole alone: a part of the records comes to other figures. */
const publishedFindingsOf = (
  summary: AnnualSummary | undefined,
  { choice, settings }: SummaryRequest,
  rollups: readonly FiscalYearRollup[],
): readonly RecordFinding[] =>
  summary?.publishedFigures === undefined || isNarrow(choice)
    ? []
    : publishedFindings(
        summary.recordId,
        summary.publishedFigures,
        settings,
        rollups,
      );

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
  readRoster: SummaryPort["roster"],
  pause: Pause,
): Promise<Found> => {
  const key = JSON.stringify(context);
  const before = checked.get(rows);
  if (before?.context === key) return before.found;
  const roster = await readRoster();
  const isRosterUnread = roster === "unreadable";
  const known =
    roster === undefined || roster === "unreadable" ? {} : { roster };
  const findings = await inTurns(
    checkRecordsInSteps(whole, { ...context, ...known }),
    pause,
  );
  const found = { findings, isRosterUnread, ...known };
  // Unread is not for good: the next time it may be there.
  if (!isRosterUnread) checked.set(rows, { context: key, found });
  return found;
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
    source === "staff" ||
    ids[source].has(recordId);
};
