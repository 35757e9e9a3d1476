import type { CalendarDate } from "./calendar/calendar-date";
import { compareCalendar } from "./calendar/calendar-date";

/** 所属 and 役職 that someone has. */
export interface Post {
  readonly division?: string;
  readonly rank?: string;
}

/** 発令: what someone has from a day on; what it leaves out stays as it was. */
export interface Posting extends Post {
  readonly from: CalendarDate;
}

/**
 * What someone had on a day (domain: Rank and division over time).
 * @param postings in any order; of several of one day the last counts
 * @returns undefined before the first posting, and without any
 */
export const postOn = (
  postings: readonly Posting[],
  day: CalendarDate,
): Post | undefined => {
  const past = postings
    .filter(({ from }) => from <= day)
    .sort((a, b) => compareCalendar(a.from, b.from));
  if (past.length === 0) return undefined;
  const latest = (name: keyof Post): string | undefined =>
    past.reduce<string | undefined>(
      (known, posting) => posting[name] ?? known,
      undefined,
    );
  const [division, rank] = [latest("division"), latest("rank")];
  return {
    ...(division === undefined ? {} : { division }),
    ...(rank === undefined ? {} : { rank }),
  };
};
