import type { Activity } from "../../domain/activity";
import { activityFindings } from "../findings/activity-findings";
import { activityTable } from "../activities/activity-tables";
import {
  classifyActivities,
  withOutcome,
} from "../activities/classified-activities";
import type { CountingRules } from "../input/counting-rules";
import type { ActivityDimension } from "../dimensions/activity-dimensions";
import {
  ACTIVITY_DIMENSIONS,
  forActivityDimensions,
} from "../dimensions/activity-dimensions";
import { decodingFindings } from "../findings/decoding-findings";
import { buildFacts } from "../meetings/facts";
import { placedMeetings, recordsAt } from "../meetings/meeting-columns";
import type { YearMeetings } from "../meetings/year-meetings";
import { yearMeetings } from "../meetings/year-meetings";
import { orderedFindings } from "../findings/finding-order";
import type { RecordFinding } from "../../domain/record-finding";
import type { Steps } from "../../domain/steps";
import { atOnce } from "../../domain/steps";
import type { CheckedYear, FiscalYearRollup } from "./fiscal-year-rollup";
import { identityFindings } from "../findings/identity-findings";
import { lateFindings, periodFindings } from "../findings/late-findings";
import { meetingFindings } from "../findings/meeting-findings";
import { recordsByYear } from "../input/records-by-year";
import { rollUpMeetings } from "../meetings/roll-up-meetings";
import type { MonthlySeries } from "../activities/monthly-series";
import { monthlySeries } from "../activities/monthly-series";
import { rollUpSections } from "../activities/roll-up-sections";
import type { RollupInput } from "../input/rollup-input";
import { periodsNotOver } from "../activities/periods-not-over";
import { unnamedFindings } from "../findings/unnamed-findings";
import { tallyRecords } from "./tally-records";
import type { YearFrame } from "../input/year-frame";
import { yearFrame } from "../input/year-frame";

/** The figures of a year, and the way to what is wrong with its records, for which no figure waits. */
interface CountedYear {
  readonly rollup: FiscalYearRollup;
  readonly findings: () => Steps<readonly RecordFinding[]>;
}

/**
 * All figures of one fiscal year (domain: Counting rules, Derived figures).
 * Never throws: what is wrong with a record is a finding, and the rest counts.
 * @param series of the years that are shown together
 */
export function* countFiscalYear(
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
  series: MonthlySeries,
): Steps<CountedYear> {
  const placed = yield* placedMeetings(input.meetings, input.columns);
  const years = yield* recordsByYear(
    { meetings: [], activities: input.activities },
    rules.fiscalYearStartMonth,
    [fiscalYear],
  );
  const { activities = [] } = years.get(fiscalYear) ?? {};
  const frame = yearFrame(input, rules, fiscalYear);
  yield;
  const year = { meetings: yearMeetings(placed, frame), activities };
  return yield* countYear(input, rules, frame, year, series);
}

/** The same at once, with what is wrong with the records; the series are those of this year alone. */
export const rollUpFiscalYear = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
): CheckedYear =>
  checked(
    countFiscalYear(
      input,
      rules,
      fiscalYear,
      monthlySeries(input, rules, [fiscalYear]),
    ),
  );

/** The figures of several fiscal years at once, each on its own, in the order asked for. */
export const rollUp = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYears: readonly number[],
): CheckedYear[] => {
  const series = monthlySeries(input, rules, fiscalYears);
  return fiscalYears.map((fiscalYear) =>
    checked(countFiscalYear(input, rules, fiscalYear, series)),
  );
};

const checked = (counting: Steps<CountedYear>): CheckedYear => {
  const { rollup, findings } = atOnce(counting);
  return { ...rollup, findings: atOnce(findings()) };
};

interface CountableYear {
  readonly meetings: YearMeetings;
  readonly activities: readonly Activity[];
}

function* countYear(
  input: RollupInput,
  rules: CountingRules,
  frame: YearFrame,
  year: CountableYear,
  series: MonthlySeries,
): Steps<CountedYear> {
  const facts = yield* buildFacts(year.meetings.counted, rules, frame);
  const meetings = yield* rollUpMeetings(facts, rules, frame, input);
  const activities = classifyActivities(year.activities, rules.sections, frame);
  const counted = withOutcome(activities, "counted");
  const sections = rollUpSections(
    rules,
    activities,
    meetings,
    frame,
    input.summary,
    series,
  );
  const notOver = periodsNotOver(counted, input, frame);
  yield;
  const rollup: FiscalYearRollup = {
    fiscalYear: frame.fiscalYear,
    firstDay: frame.firstDay,
    lastDay: frame.lastDay,
    asOf: frame.asOf,
    meetings,
    sections,
    activitiesByDimension: forActivityDimensions((name) => {
      const dimension: ActivityDimension = ACTIVITY_DIMENSIONS[name];
      return activityTable(counted, dimension, dimension.preferred?.(input));
    }),
    ...tallyRecords(year.meetings.outcomes, activities, input, frame),
    periodsNotOver: notOver,
  };
  return {
    rollup,
    *findings() {
      const all = recordsAt(year.meetings.all);
      const held = facts.meetings.record;
      const decoding = decodingFindings(input, {
        meetings: all,
        activities: year.activities,
      });
      yield;
      const participants = yield* meetingFindings(held, facts, rules);
      const identities = yield* identityFindings(held, rules.attendanceRule);
      return orderedFindings([
        ...decoding,
        ...participants,
        ...identities,
        ...activityFindings(activities),
        ...unnamedFindings(sections),
        ...lateFindings(all, activities, frame),
        ...periodFindings(notOver),
      ]);
    },
  };
}
