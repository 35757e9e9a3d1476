import { activityFindings } from "../findings/activity-findings";
import { activityTable } from "../activities/activity-tables";
import {
  classifyActivities,
  withOutcome,
} from "../activities/classified-activities";
import { countedMeetings } from "../input/counted-meetings";
import type { CountingRules } from "../input/counting-rules";
import type { ActivityDimension } from "../dimensions/activity-dimensions";
import {
  ACTIVITY_DIMENSIONS,
  forActivityDimensions,
} from "../dimensions/activity-dimensions";
import { decodingFindings } from "../findings/decoding-findings";
import { buildFacts } from "../meetings/facts";
import { orderedFindings } from "../findings/finding-order";
import type { FiscalYearRollup } from "./fiscal-year-rollup";
import { identityFindings } from "../findings/identity-findings";
import { lateFindings, periodFindings } from "../findings/late-findings";
import { meetingFindings } from "../findings/meeting-findings";
import type { YearRecords } from "../input/records-by-year";
import { recordsByYear } from "../input/records-by-year";
import { rollUpMeetings } from "../meetings/roll-up-meetings";
import type { MonthlySeries } from "../activities/monthly-series";
import { monthlySeries } from "../activities/monthly-series";
import { rollUpSections } from "../activities/roll-up-sections";
import type { RollupInput } from "../input/rollup-input";
import { periodsNotOver } from "../activities/periods-not-over";
import { unnamedFindings } from "../findings/unnamed-findings";
import { tallyRecords } from "./tally-records";
import { yearFrame } from "../input/year-frame";

/**
 * All figures of one fiscal year (domain: Counting rules, Derived figures).
 * Never throws: what is wrong with a record is a finding, and the rest counts.
 * @param series of the years that are shown together; those of this year alone
 *   where it is not given
 */
export const rollUpFiscalYear = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
  series: MonthlySeries = monthlySeries(input, rules, [fiscalYear]),
): FiscalYearRollup =>
  rollUpYear(
    input,
    rules,
    fiscalYear,
    recordsByYear(input, rules.fiscalYearStartMonth, [fiscalYear]).get(
      fiscalYear,
    ) ?? NO_RECORDS,
    series,
  );

/**
 * The figures of several fiscal years, each on its own, in the order asked
 * for; the rows are dealt out once.
 */
export const rollUp = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYears: readonly number[],
): FiscalYearRollup[] => {
  const years = recordsByYear(input, rules.fiscalYearStartMonth, fiscalYears);
  const series = monthlySeries(input, rules, fiscalYears);
  return fiscalYears.map((fiscalYear) =>
    rollUpYear(
      input,
      rules,
      fiscalYear,
      years.get(fiscalYear) ?? NO_RECORDS,
      series,
    ),
  );
};

const NO_RECORDS: YearRecords = { meetings: [], activities: [] };

const rollUpYear = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
  year: YearRecords,
  series: MonthlySeries,
): FiscalYearRollup => {
  const frame = yearFrame(input, rules, fiscalYear);
  const held = countedMeetings(year.meetings, frame);
  const facts = buildFacts(held, rules, frame);
  const meetings = rollUpMeetings(facts, rules, frame, input);
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
  return {
    fiscalYear,
    firstDay: frame.firstDay,
    lastDay: frame.lastDay,
    asOf: frame.asOf,
    meetings,
    sections,
    activitiesByDimension: forActivityDimensions((name) => {
      const dimension: ActivityDimension = ACTIVITY_DIMENSIONS[name];
      return activityTable(counted, dimension, dimension.preferred?.(input));
    }),
    ...tallyRecords(year, activities, input, frame),
    periodsNotOver: notOver,
    findings: orderedFindings([
      ...decodingFindings(input, year),
      ...meetingFindings(held, facts, rules),
      ...identityFindings(held, facts.people, rules.attendanceRule),
      ...activityFindings(activities),
      ...unnamedFindings(sections),
      ...lateFindings(year.meetings, activities, frame),
      ...periodFindings(notOver),
    ]),
  };
};
