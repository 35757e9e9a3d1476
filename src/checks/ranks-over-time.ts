import type { CalendarDate } from "../domain/calendar/calendar-date";
import { compareCalendar } from "../domain/calendar/calendar-date";
import type { Meeting } from "../domain/meeting";
import type { Person } from "../domain/person";
import { personKey } from "../domain/person";
import type { Rank } from "../domain/rank";
import { rankClassifier } from "../domain/rank";
import type { Roster } from "../domain/roster";
import { memberOf, postOfPersonOn } from "../domain/roster";
import { isBlank, samenessKey } from "../domain/sameness/sameness";
import type { Steps } from "../domain/steps";
import { flatMapInSteps, forEachInSteps } from "../domain/steps";
import { compareRecordIds } from "../rollup/input/record-order";

/** A rank that the person's meetings before and after it deny. */
export interface DoubtfulRank {
  readonly recordId: string;
  readonly person: Person;
  /** As it stands on the record. */
  readonly rank: string;
  /** What the meetings around it have. */
  readonly around: string;
  readonly heldOn: CalendarDate;
  /** The meeting next to it that has the other rank; absent: the roster has it. */
  readonly otherRecordId?: string;
}

/**
 * Ranks that stand between two stretches of one other rank of the same person
 * (domain: Rank and division over time): someone promoted does not come back
 * and go again. Of the stretches that contradict one another the shorter one is
 * doubtful, of equally long ones the earlier: old records are those that are
 * written anew with today's rank. One promotion, or one step back for good, is
 * no doubt; neither is a blank rank, nor someone without an identity. What was
 * written anew for all of a person's meetings can't be seen here.
 * @param meetings of any years, in any order; cancelled ones are left out
 * @param roster today's rank stands after all meetings of someone without a
 *   history; what a history says of a day is known and no doubt
 * @returns in order of day and record, each attendance once
 */
export function* doubtfulRanks(
  meetings: readonly Meeting[],
  ranks: readonly Rank[],
  roster: Roster = new Map(),
): Steps<readonly DoubtfulRank[]> {
  const classify = rankClassifier(ranks);
  /** 課長 and 課長級 may be one rank; unknown ones are as they are spelt. */
  const identify = (rank: string): string => {
    const index = classify(rank);
    return ranks[index]?.label ?? samenessKey(rank);
  };
  const byPerson = yield* attendancesByPerson(meetings, roster, identify);
  const doubts = yield* flatMapInSteps(byPerson.values(), (attended) =>
    doubtfulStretches(stretchesOf(attended, identify)),
  );
  return doubts
    .filter(({ at }) => at.from === "record")
    .sort((a, b) => byDay(a.at, b.at))
    .map(({ at, beside }) => ({
      recordId: at.recordId,
      person: at.person,
      heldOn: at.heldOn,
      rank: at.rank,
      around: beside.rank,
      ...(beside.from === "roster" ? {} : { otherRecordId: beside.recordId }),
    }));
}

interface Attended {
  /** Where the rank is from: of the day by the history, or of today by the roster. */
  readonly from: "record" | "history" | "roster";
  readonly recordId: string;
  readonly heldOn: CalendarDate;
  readonly person: Person;
  readonly rank: string;
}

/** Meetings one after another in which the person had one rank. */
interface Stretch {
  readonly rank: string;
  readonly meetings: readonly [Attended, ...Attended[]];
}

interface Doubt {
  readonly at: Attended;
  readonly beside: Attended;
}

/**
 * The meetings of everyone who had several ranks, in order of day: nobody else
 * can have a doubtful one, and they are few of many.
 */
function* attendancesByPerson(
  meetings: readonly Meeting[],
  roster: Roster,
  identify: (rank: string) => string,
): Steps<ReadonlyMap<string, readonly Attended[]>> {
  const rankOf = new Map<string, string>();
  const byPerson = new Map<string, Attended[]>();
  yield* forEachRank(meetings, roster, (key, { rank }) => {
    const [first, own] = [rankOf.get(key), identify(rank)];
    if (first === undefined) rankOf.set(key, own);
    else if (first !== own && !byPerson.has(key)) byPerson.set(key, []);
  });
  yield* forEachRank(meetings, roster, (key, attended) =>
    byPerson.get(key)?.push(attended),
  );
  yield* forEachInSteps(byPerson.values(), (attended) => {
    attended.sort(byDay);
    attended.push(...asOfToday(attended.at(-1), roster));
  });
  return byPerson;
}

/** Every rank that an identified person has on a meeting, by the key of the person. */
const forEachRank = (
  meetings: readonly Meeting[],
  roster: Roster,
  act: (key: string, attended: Attended) => void,
): Steps<void> =>
  forEachInSteps(meetings, ({ attendances, heldOn, recordId, status }) => {
    if (status === "cancelled") return;
    for (const { person, rank } of attendances) {
      const key = person && personKey(person);
      if (key === undefined || person === undefined || isBlank(rank)) continue;
      const told = postOfPersonOn(roster, person, heldOn)?.rank;
      act(key, {
        from: told === undefined ? "record" : "history",
        recordId,
        heldOn,
        person,
        rank: told ?? rank,
      });
    }
  });

/** Today's rank of someone without a history, after the last of the meetings. */
const asOfToday = (
  last: Attended | undefined,
  roster: Roster,
): readonly Attended[] => {
  const member = memberOf(roster, last?.person);
  return last === undefined ||
    member === undefined ||
    member.postings.length > 0 ||
    isBlank(member.rank)
    ? []
    : [{ ...last, from: "roster", rank: member.rank }];
};

const stretchesOf = (
  attended: readonly Attended[],
  identify: (rank: string) => string,
): readonly Stretch[] => {
  const stretches: { rank: string; meetings: [Attended, ...Attended[]] }[] = [];
  for (const one of attended) {
    const rank = identify(one.rank);
    const last = stretches.at(-1);
    if (last?.rank === rank) last.meetings.push(one);
    else stretches.push({ rank, meetings: [one] });
  }
  return stretches;
};

/** Stretches are judged from the newest back: what is doubtful stands between nothing any more. */
const doubtfulStretches = (stretches: readonly Stretch[]): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  let trusted: readonly Stretch[] = [];
  for (const stretch of [...stretches].reverse()) {
    const [next, afterNext] = trusted;
    if (next === undefined || afterNext?.rank !== stretch.rank) {
      trusted =
        next?.rank === stretch.rank
          ? [joined(stretch, next), ...trusted.slice(1)]
          : [stretch, ...trusted];
      continue;
    }
    if (stretch.meetings.length <= next.meetings.length) {
      doubts.push(...doubtsOf(stretch, next.meetings[0]));
      continue;
    }
    doubts.push(...doubtsOf(next, afterNext.meetings[0]));
    trusted = [joined(stretch, afterNext), ...trusted.slice(2)];
  }
  return doubts;
};

const doubtsOf = (stretch: Stretch, beside: Attended): readonly Doubt[] =>
  stretch.meetings.map((at) => ({ at, beside }));

const joined = (first: Stretch, second: Stretch): Stretch => ({
  rank: first.rank,
  meetings: [...first.meetings, ...second.meetings] as Stretch["meetings"],
});

const byDay = (a: Attended, b: Attended): number =>
  compareCalendar(a.heldOn, b.heldOn) ||
  compareRecordIds(a.recordId, b.recordId);
