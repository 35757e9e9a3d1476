import { monthOf } from "../../domain/calendar/calendar-date";
import type { FiscalYearRollup, MonthRow } from "../years/fiscal-year-rollup";
import { compareYears } from "../years/year-comparison";
import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import {
  hasEnoughMeetings,
  isMostlyUnset,
  largestRow,
  meetingSection,
  meetingsOf,
} from "./year-figures";

/** Who uses the meetings: the largest rank, one that grew, one that a milestone brought. */
export const suggestAboutRanks = (source: SuggestionSource): Suggestion[] => {
  const { current } = source;
  if (
    !hasEnoughMeetings(current) ||
    isMostlyUnset(current.meetings.byRank, current.meetings.count)
  ) {
    return [];
  }
  return [
    ...mainRank(source),
    ...shareAgainstYearBefore(source),
    ...sharesAfterMilestones(source),
  ];
};

/** A rank that could not come all year long compares with no other. */
const mainRank = ({ current, summary }: SuggestionSource): Suggestion[] => {
  if (joinedIn(current, summary).length > 0) return [];
  const largest = largestRow(current.meetings.byRank, current.meetings.count);
  if (largest === undefined || largest.share < EVIDENCE.leastRankShare) {
    return [];
  }
  const selection = meetingsOf(current, { rank: largest.key });
  return [
    {
      kind: "mainRank",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: { rank: largest.key },
      figures: [
        { name: "count", value: largest.count, unit: "times", selection },
        {
          name: "total",
          value: current.meetings.count,
          unit: "times",
          selection: meetingsOf(current),
        },
        { name: "share", value: largest.share, unit: "rate", selection },
      ],
    },
  ];
};

/** The rank whose share of the meetings grew most. */
const shareAgainstYearBefore = ({
  current,
  before,
  summary,
}: SuggestionSource): Suggestion[] => {
  if (
    before === undefined ||
    joinedIn(before, summary).length > 0 ||
    joinedIn(current, summary).length > 0 ||
    !hasEnoughMeetings(before) ||
    !compareYears(current, before).isLikeForLike ||
    isMostlyUnset(before.meetings.byRank, before.meetings.count)
  ) {
    return [];
  }
  const [risen] = current.meetings.byRank
    .flatMap(({ key, count }) => {
      const base = before.meetings.byRank.find((row) => row.key === key);
      return key === null || base === undefined
        ? []
        : [
            {
              rank: key,
              count,
              countBefore: base.count,
              share: count / current.meetings.count,
              shareBefore: base.count / before.meetings.count,
            },
          ];
    })
    .sort((a, b) => b.share - b.shareBefore - (a.share - a.shareBefore));
  if (
    risen === undefined ||
    risen.share - risen.shareBefore < EVIDENCE.leastShareMove
  ) {
    return [];
  }
  const { rank, count, countBefore, share, shareBefore } = risen;
  const [now, then] = [
    meetingsOf(current, { rank }),
    meetingsOf(before, { rank }),
  ];
  return [
    {
      kind: "rankShareRose",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: { rank },
      figures: [
        { name: "count", value: count, unit: "times", selection: now },
        {
          name: "total",
          value: current.meetings.count,
          unit: "times",
          selection: meetingsOf(current),
        },
        { name: "share", value: share, unit: "rate", selection: now },
        {
          name: "countBefore",
          value: countBefore,
          unit: "times",
          selection: then,
        },
        {
          name: "totalBefore",
          value: before.meetings.count,
          unit: "times",
          selection: meetingsOf(before),
        },
        {
          name: "shareBefore",
          value: shareBefore,
          unit: "rate",
          selection: then,
        },
      ],
    },
  ];
};

/** A rank that took a larger part from the month of a milestone on. */
const sharesAfterMilestones = ({
  current,
  summary,
}: SuggestionSource): Suggestion[] =>
  (summary?.milestones ?? []).flatMap(({ on, label }): Suggestion[] => {
    const { byMonth } = current.meetings;
    const month = monthOf(on);
    if (!byMonth.some((row) => row.month === month)) return [];
    const earlier = sharesIn(byMonth.filter((row) => row.month < month));
    const later = sharesIn(byMonth.filter((row) => row.month >= month));
    if (earlier === undefined || later === undefined) return [];
    const [risen] = later.rows
      .map((row, index) => ({
        ...row,
        countBefore: earlier.rows[index]?.count ?? 0,
        shareBefore: earlier.rows[index]?.share ?? 0,
      }))
      .sort((a, b) => b.share - b.shareBefore - (a.share - a.shareBefore));
    if (
      risen?.key == null ||
      risen.share - risen.shareBefore < EVIDENCE.leastShareMove
    ) {
      return [];
    }
    const place = {
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: { rank: risen.key, milestone: label, month },
    };
    const after = [
      { name: "countAfter", value: risen.count, unit: "times" },
      { name: "totalAfter", value: later.total, unit: "times" },
      { name: "shareAfter", value: risen.share, unit: "rate" },
    ] as const;
    return risen.countBefore === 0
      ? [{ kind: "rankSinceMilestone", ...place, figures: after }]
      : [
          {
            kind: "rankRoseAfterMilestone",
            ...place,
            figures: [
              ...after,
              { name: "countBefore", value: risen.countBefore, unit: "times" },
              { name: "totalBefore", value: earlier.total, unit: "times" },
              { name: "shareBefore", value: risen.shareBefore, unit: "rate" },
            ],
          },
        ];
  });

/** Ranks of which nobody came before a milestone of the year, and somebody did since: they may not have been meant before. */
const joinedIn = (
  { meetings: { byMonth } }: FiscalYearRollup,
  summary: SuggestionSource["summary"],
): readonly string[] =>
  (summary?.milestones ?? []).flatMap(({ on }) => {
    const month = monthOf(on);
    if (!byMonth.some((row) => row.month === month)) return [];
    const earlier = countsIn(byMonth.filter((row) => row.month < month));
    const later = countsIn(byMonth.filter((row) => row.month >= month));
    return later.flatMap(({ key, count }, index) =>
      key !== null && count > 0 && earlier[index]?.count === 0 ? [key] : [],
    );
  });

/** Meetings by rank over some months; undefined when there are too few. */
const sharesIn = (months: readonly MonthRow[]) => {
  const total = months.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (total < EVIDENCE.leastMeetingsAroundMilestone) return undefined;
  return {
    total,
    rows: countsIn(months).map(({ key, count }) => ({
      key,
      count,
      share: count / total,
    })),
  };
};

const countsIn = (months: readonly MonthRow[]) =>
  (months[0]?.byRank ?? []).map(({ key }, rank) => ({
    key,
    count: months.reduce(
      (sum, { byRank }) => sum + (byRank[rank]?.count ?? 0),
      0,
    ),
  }));
