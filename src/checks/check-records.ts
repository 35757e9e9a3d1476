import type { Activity } from "../domain/activity";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { fiscalYearOf } from "../domain/calendar/fiscal-year";
import type { Meeting } from "../domain/meeting";
import type { Rank } from "../domain/rank";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { Term } from "../domain/term";
import type { Roster } from "../domain/roster";
import type { SectionRule } from "../rollup/input/counting-rules";
import { distinctRecords } from "../rollup/input/distinct-records";
import { orderedFindings } from "../rollup/findings/finding-order";
import { recordsByYear } from "../rollup/input/records-by-year";
import type { RollupInput } from "../rollup/input/rollup-input";
import { activitiesTwice } from "./activities-twice";
import { meetingsTwice } from "./meetings-twice";
import { postsNotOnDay } from "./posts-on-day";
import { doubtfulRanks } from "./ranks-over-time";
import { checkActivity } from "./rules/check-activity";
import { checkMeeting } from "./rules/check-meeting";
import type { KnownFacts } from "./rules/known-facts";
import { nearSpellings } from "./rules/spelling/near-spellings";
import type { RecordProblem } from "./rules/record-problem";
import { rosterAheadOfHistory } from "./roster-and-history";
import { termFindings } from "./term-findings";

/** What the checks depend on besides the rows. */
export interface CheckContext {
  /** Records of other years are compared with, not reported. */
  readonly fiscalYears: readonly number[];
  /** Month 1..12 in which a fiscal year starts. */
  readonly fiscalYearStartMonth: number;
  readonly sections: readonly SectionRule[];
  /** 役職区分; absent: ranks are as they are spelt. */
  readonly ranks?: readonly Rank[];
  /** Spellings to keep to; absent: none. */
  readonly terms?: readonly Term[];
  /** Absent: not compared with the staff app. */
  readonly roster?: Roster;
  /** Absent: nothing is in the future. */
  readonly today?: CalendarDate;
}

/**
 * What the rules of the record forms say of stored records, each fault of a
 * record once (domain: Checks before publication). Never throws.
 */
export const checkRecords = (
  input: RollupInput,
  context: CheckContext,
): RecordFinding[] => {
  const steps = checkRecordsInSteps(input, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Records of one step: a few milliseconds of work. */
const STEP = 1000;

/** The same, stopping after every step for whoever has something else to do. */
export function* checkRecordsInSteps(
  input: RollupInput,
  context: CheckContext,
): Generator<undefined, RecordFinding[]> {
  const { fiscalYears, fiscalYearStartMonth, terms = [] } = context;
  const meetings = meetingChecker(input, context);
  yield;
  const activities = activityChecker(input, context);
  const years = recordsByYear(input, fiscalYearStartMonth, fiscalYears);
  const findings: RecordFinding[] = [];
  for (const year of years.values()) {
    for (const step of inSteps(year.meetings)) {
      findings.push(...step.flatMap(meetings));
      yield;
    }
    for (const step of inSteps(year.activities)) {
      findings.push(...step.flatMap(activities));
      yield;
    }
    findings.push(...termFindings(year, terms));
    yield;
  }
  findings.push(...rankFindings(input, context));
  yield;
  if (input.summary !== undefined) {
    findings.push(...termFindings({ summary: input.summary }, terms));
  }
  return orderedFindings(findings);
}

function* inSteps<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += STEP) {
    yield rows.slice(start, start + STEP);
  }
}

const meetingChecker = (
  input: RollupInput,
  context: CheckContext,
): ((meeting: Meeting) => RecordFinding[]) => {
  const twice = meetingsTwice(distinctRecords(input.meetings));
  return (meeting) => {
    const other = twice.get(meeting.recordId);
    const problems = checkMeeting(meeting, context, {
      advisers: input.advisers,
      meetings: other === undefined ? [] : [other],
    });
    return problems.map((problem) =>
      finding("meetings", meeting.recordId, problem, meeting.status === "held"),
    );
  };
};

const activityChecker = (
  input: RollupInput,
  context: CheckContext,
): ((activity: Activity) => RecordFinding[]) => {
  const facts: KnownFacts = {
    advisers: input.advisers,
    spellings: nearSpellings(
      distinctRecords(input.activities),
      context.sections,
      1,
    ),
  };
  const twice = activitiesTwice(distinctRecords(input.activities));
  return (activity) => {
    const other = twice.get(activity.recordId);
    return [
      ...checkActivity(activity, context, facts).map((problem) =>
        finding(
          "activities",
          activity.recordId,
          problem,
          activity.status === "held" && activity.standing === "counted",
        ),
      ),
      ...(other === undefined
        ? []
        : [
            {
              ...recordFinding(
                "activities",
                activity.recordId,
                "activityTwice",
                activity.title ?? "",
              ),
              otherRecordId: other.recordId,
            },
          ]),
    ];
  };
};

/** A promotion is right and a rank of today is not: only someone can tell. */
const rankFindings = (
  input: RollupInput,
  context: CheckContext,
): RecordFinding[] => {
  const { fiscalYears, fiscalYearStartMonth, ranks = [], today } = context;
  const { roster = new Map() } = context;
  const meetings = distinctRecords(input.meetings);
  const ofYears = meetings.filter(({ heldOn }) =>
    fiscalYears.includes(fiscalYearOf(heldOn, fiscalYearStartMonth)),
  );
  const reported = new Set(ofYears.map(({ recordId }) => recordId));
  const doubtful = doubtfulRanks(meetings, ranks, roster).map(
    ({ recordId, person, heldOn, rank, around, otherRecordId }) => ({
      ...recordFinding(
        "meetings",
        recordId,
        "rankDoubtful",
        `${person.name ?? person.code ?? ""} ${rank} ≠ ${around}`,
      ),
      correction: {
        field: "rank" as const,
        person,
        heldOn,
        stored: rank,
        expected: around,
      },
      ...(otherRecordId === undefined ? {} : { otherRecordId }),
    }),
  );
  return [
    ...[...doubtful, ...postsNotOnDay(meetings, roster, ranks)].filter(
      ({ recordId }) => reported.has(recordId),
    ),
    ...rosterAheadOfHistory(ofYears, roster, ranks, today),
  ];
};

/**
 * No figure rests on a record that doesn't count: nothing in it is more than a
 * warning. What a form lets pass for the time being must be there in the end.
 */
const finding = (
  source: RecordFinding["source"],
  recordId: string,
  { code, isDoubtful = false, detail, otherRecordId }: RecordProblem,
  isCounted: boolean,
): RecordFinding => ({
  ...recordFinding(
    source,
    recordId,
    code,
    detail,
    isCounted && !isDoubtful ? undefined : "warning",
  ),
  ...(otherRecordId === undefined ? {} : { otherRecordId }),
});
