import type { Activity } from "../domain/activity";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { fiscalYearOf } from "../domain/calendar/fiscal-year";
import type { Meeting } from "../domain/meeting";
import type { Rank } from "../domain/rank";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { Steps } from "../domain/steps";
import { atOnce, flatMapInSteps } from "../domain/steps";
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
): RecordFinding[] => atOnce(checkRecordsInSteps(input, context));

/** The same, stopping now and then for whoever has something else to do. */
export function* checkRecordsInSteps(
  input: RollupInput,
  context: CheckContext,
): Steps<RecordFinding[]> {
  const { fiscalYears, fiscalYearStartMonth, terms = [] } = context;
  const meetings = yield* meetingChecker(input, context);
  const activities = activityChecker(input, context);
  yield;
  const years = yield* recordsByYear(input, fiscalYearStartMonth, fiscalYears);
  const findings: RecordFinding[] = [];
  const add = (found: readonly RecordFinding[]): void => {
    for (const finding of found) findings.push(finding);
  };
  for (const year of years.values()) {
    add(yield* flatMapInSteps(year.meetings, meetings));
    add(yield* flatMapInSteps(year.activities, activities));
    add(yield* termFindings(year, terms));
  }
  add(yield* rankFindings(input, context));
  if (input.summary !== undefined) {
    add(yield* termFindings({ summary: input.summary }, terms));
  }
  return orderedFindings(findings);
}

function* meetingChecker(
  input: RollupInput,
  context: CheckContext,
): Steps<(meeting: Meeting) => RecordFinding[]> {
  const twice = yield* meetingsTwice(distinctRecords(input.meetings));
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
}

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
function* rankFindings(
  input: RollupInput,
  context: CheckContext,
): Steps<RecordFinding[]> {
  const { fiscalYears, fiscalYearStartMonth, ranks = [], today } = context;
  const { roster = new Map() } = context;
  const meetings = distinctRecords(input.meetings);
  const ofYears = meetings.filter(({ heldOn }) =>
    fiscalYears.includes(fiscalYearOf(heldOn, fiscalYearStartMonth)),
  );
  const reported = new Set(ofYears.map(({ recordId }) => recordId));
  yield;
  const doubts = yield* doubtfulRanks(meetings, ranks, roster);
  const doubtful = doubts.map(
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
  const posts = yield* postsNotOnDay(meetings, roster, ranks);
  return [
    ...[...doubtful, ...posts].filter(({ recordId }) => reported.has(recordId)),
    ...(yield* rosterAheadOfHistory(ofYears, roster, ranks, today)),
  ];
}

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
