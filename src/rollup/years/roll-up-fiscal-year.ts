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
import { rollUpSections } from "../activities/roll-up-sections";
import type { RollupInput } from "../input/rollup-input";
import { periodsNotOver } from "../activities/periods-not-over";
import { tallyRecords } from "./tally-records";
import { yearFrame } from "../input/year-frame";

/**
 * All figures of one fiscal year (domain: Counting rules, Derived figures).
 * Never throws: what is wrong with a record is a finding, and the rest counts.
 */
export const rollUpFiscalYear = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
): FiscalYearRollup =>
  rollUpYear(
    input,
    rules,
    fiscalYear,
    recordsByYear(input, rules.fiscalYearStartMonth, [fiscalYear]).get(
      fiscalYear,
    ) ?? NO_RECORDS,
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
  return fiscalYears.map((fiscalYear) =>
    rollUpYear(input, rules, fiscalYear, years.get(fiscalYear) ?? NO_RECORDS),
  );
};

const NO_RECORDS: YearRecords = { meetings: [], activities: [] };

const rollUpYear = (
  input: RollupInput,
  rules: CountingRules,
  fiscalYear: number,
  year: YearRecords,
): FiscalYearRollup => {
  const frame = yearFrame(input, rules, fiscalYear);
  const held = countedMeetings(year.meetings, frame);
  const facts = buildFacts(held, rules, frame);
  const meetings = rollUpMeetings(facts, rules, frame, input);
  const activities = classifyActivities(year.activities, rules.sections, frame);
  const counted = withOutcome(activities, "counted");
  const notOver = periodsNotOver(counted, input, frame);
  return {
    fiscalYear,
    firstDay: frame.firstDay,
    lastDay: frame.lastDay,
    asOf: frame.asOf,
    meetings,
    sections: rollUpSections(rules, activities, meetings, frame, input.summary),
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
      ...lateFindings(year.meetings, activities, frame),
      ...periodFindings(notOver),
    ]),
  };
};
