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
    ...mainRank(current),
    ...shareAgainstYearBefore(source),
    ...sharesAfterMilestones(source),
  ];
};

const mainRank = (current: FiscalYearRollup): Suggestion[] => {
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
        { name: "share", value: largest.share, unit: "rate", selection },
      ],
    },
  ];
};

/** The rank whose share of the meetings grew most. */
const shareAgainstYearBefore = ({
  current,
  before,
}: SuggestionSource): Suggestion[] => {
  if (
    before === undefined ||
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
  const { rank, share, shareBefore } = risen;
  return [
    {
      kind: "rankShareRose",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: { rank },
      figures: [
        {
          name: "share",
          value: share,
          unit: "rate",
          selection: meetingsOf(current, { rank }),
        },
        {
          name: "shareBefore",
          value: shareBefore,
          unit: "rate",
          selection: meetingsOf(before, { rank }),
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
    const [risen] = later
      .map((row, index) => ({
        ...row,
        shareBefore: earlier[index]?.share ?? 0,
      }))
      .sort((a, b) => b.share - b.shareBefore - (a.share - a.shareBefore));
    if (
      risen?.key == null ||
      risen.share - risen.shareBefore < EVIDENCE.leastShareMove
    ) {
      return [];
    }
    return [
      {
        kind: "rankRoseAfterMilestone",
        fiscalYear: current.fiscalYear,
        ...meetingSection(current),
        words: { rank: risen.key, milestone: label, month },
        figures: [
          { name: "countAfter", value: risen.count, unit: "times" },
          { name: "shareAfter", value: risen.share, unit: "rate" },
          { name: "shareBefore", value: risen.shareBefore, unit: "rate" },
        ],
      },
    ];
  });

/** Meetings by rank over some months; undefined when there are too few. */
const sharesIn = (months: readonly MonthRow[]) => {
  const total = months.reduce((sum, { count }) => sum + (count ?? 0), 0);
  if (total < EVIDENCE.leastMeetingsAroundMilestone) return undefined;
  return months[0]?.byRank.map(({ key }, rank) => {
    const count = months.reduce(
      (sum, { byRank }) => sum + (byRank[rank]?.count ?? 0),
      0,
    );
    return { key, count, share: count / total };
  });
};
