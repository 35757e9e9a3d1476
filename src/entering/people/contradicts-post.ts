import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { Post } from "../../domain/posting";
import { postOn } from "../../domain/posting";
import type { Rank } from "../../domain/rank";
import { rankClassifier } from "../../domain/rank";
import { foldAlike } from "../../domain/sameness/alike-letters";
import { isBlank, samenessKey } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";

/** What tells whether the roster of today says something of a day. */
export interface PostKnowledge {
  readonly ranks: readonly Rank[];
  readonly today: CalendarDate;
  /** First month of a fiscal year, 1..12 */
  readonly startMonth: number;
}

/**
 * Whether a written division or rank can't be this person's on a day: surely by
 * the history, or by the roster in its own year; perhaps by a roster without
 * history, since people move. Blanks, ranks that the settings don't know and a
 * division within the other (総務部 総務課 of 総務課) contradict nothing.
 * @returns undefined where nothing contradicts
 */
export const contradictsPost = (
  written: Post,
  member: StaffMember,
  day: CalendarDate | undefined,
  { ranks, today, startMonth }: PostKnowledge,
): "surely" | "perhaps" | undefined => {
  const then = day === undefined ? undefined : postOn(member.postings, day);
  const isNow =
    day === undefined ||
    fiscalYearOf(day, startMonth) === fiscalYearOf(today, startMonth);
  const isSure = then !== undefined || isNow;
  const post = then ?? (member.postings.length === 0 ? member : {});
  const isElsewhere = areApart(written.division, post.division);
  if (!isSure) return isElsewhere ? "perhaps" : undefined;
  const isOther = areOtherRanks(written.rank, post.rank, ranks);
  return isElsewhere || isOther ? "surely" : undefined;
};

/** Whether two divisions are apart: neither within the other; a blank one is apart from none. */
export const areApart = (
  a: string | undefined,
  b: string | undefined,
): boolean => {
  if (isBlank(a) || isBlank(b)) return false;
  const [one, other] = [a, b].map((text) => foldAlike(samenessKey(text)));
  return (
    !(one ?? "").includes(other ?? "") && !(other ?? "").includes(one ?? "")
  );
};

const areOtherRanks = (
  a: string | undefined,
  b: string | undefined,
  ranks: readonly Rank[],
): boolean => {
  if (isBlank(a) || isBlank(b)) return false;
  const classify = rankClassifier(ranks);
  const [one, other] = [classify(a), classify(b)];
  return one >= 0 && other >= 0 && one !== other;
};
