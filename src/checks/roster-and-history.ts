import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Meeting } from "../domain/meeting";
import { postOn } from "../domain/posting";
import type { Rank } from "../domain/rank";
import { rankSameness } from "../domain/rank";
import type { RecordFinding } from "../domain/record-finding";
import { recordFinding } from "../domain/record-finding";
import type { Roster } from "../domain/roster";
import { memberOf } from "../domain/roster";
import { isBlank, isSame } from "../domain/sameness/sameness";
import type { Steps } from "../domain/steps";
import { flatMapInSteps, forEachInSteps } from "../domain/steps";
import type { StaffMember } from "../domain/staff-member";

/**
 * People of these meetings whose rank or division of today is not what their
 * history comes to: a posting that nobody entered, so that the ranks of
 * meetings since then are compared with an old one (domain: Rank and division
 * over time). Nothing is said of a blank one and of those without a history.
 * @param today absent: postings that are still to come count too
 */
export function* rosterAheadOfHistory(
  meetings: readonly Meeting[],
  roster: Roster,
  ranks: readonly Rank[],
  today: CalendarDate = "9999-12-31" as CalendarDate,
): Steps<readonly RecordFinding[]> {
  const isOneRank = rankSameness(ranks);
  const members = new Set<StaffMember>();
  yield* forEachInSteps(meetings, ({ attendances }) => {
    for (const { person } of attendances) {
      const member = memberOf(roster, person);
      if (member !== undefined) members.add(member);
    }
  });
  return yield* flatMapInSteps(members, (member) => {
    const { recordId, name, code, postings } = member;
    const last = postOn(postings, today);
    if (recordId === undefined || last === undefined) return [];
    const changes = [
      changeOf(last.rank, member.rank, isOneRank),
      changeOf(last.division, member.division, isSame),
    ].filter((change) => change !== undefined);
    if (changes.length === 0) return [];
    const detail = [name ?? code ?? "", ...changes].join(" ");
    return [recordFinding("staff", recordId, "rosterAheadOfHistory", detail)];
  });
}

/** 課長級 → 部長級; undefined where both are one or one of them is not known. */
const changeOf = (
  then: string | undefined,
  now: StaffMember["rank"],
  isOne: (a: string, b: string) => boolean,
): string | undefined =>
  then === undefined || isBlank(now) || isOne(then, now)
    ? undefined
    : `${then} → ${now}`;
