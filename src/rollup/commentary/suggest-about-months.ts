import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import { hasEnoughMeetings, meetingSection, meetingsOf } from "./year-figures";

/** When meetings take place: council sessions, the slots, the busiest month. */
export const suggestAboutMonths = ({
  current,
  summary,
}: SuggestionSource): Suggestion[] =>
  hasEnoughMeetings(current)
    ? [
        ...councilSessions(current),
        ...slots(current),
        ...busiestMonth(current, summary?.monthlySlots?.from),
      ]
    : [];

const councilSessions = (current: FiscalYearRollup): Suggestion[] => {
  const effect = current.meetings.councilEffect;
  if (
    effect?.meanInside == null ||
    effect.meanOutside === null ||
    effect.monthsInside < EVIDENCE.leastCouncilMonths ||
    effect.monthsOutside < EVIDENCE.leastCouncilMonths ||
    effect.meanInside > effect.meanOutside * EVIDENCE.mostCouncilRatio
  ) {
    return [];
  }
  return [
    {
      kind: "fewerInCouncilSessions",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: {},
      figures: [
        { name: "inside", value: effect.meanInside, unit: "timesPerMonth" },
        { name: "outside", value: effect.meanOutside, unit: "timesPerMonth" },
      ],
    },
  ];
};

const slots = (current: FiscalYearRollup): Suggestion[] => {
  const used = current.meetings.utilisation;
  const months = used?.byMonth.filter((month) => month.slots !== null) ?? [];
  if (
    used?.utilisationRate == null ||
    months.length < EVIDENCE.leastSlotMonths
  ) {
    return [];
  }
  const isNearlyFull = used.utilisationRate >= EVIDENCE.nearlyFullRate;
  if (!isNearlyFull && used.utilisationRate > EVIDENCE.slotsLeftRate) return [];
  return [
    {
      kind: isNearlyFull ? "slotsNearlyFull" : "slotsLeft",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: {},
      figures: [
        {
          name: "held",
          value: used.held,
          unit: "times",
        },
        { name: "slots", value: used.slots, unit: "times" },
        { name: "utilisationRate", value: used.utilisationRate, unit: "rate" },
      ],
    },
  ];
};

/** Only months that could have meetings make the mean: from the slots' start to 基準日. */
const busiestMonth = (
  current: FiscalYearRollup,
  start: string | undefined,
): Suggestion[] => {
  const possible = current.meetings.byMonth.flatMap(({ month, count }) =>
    count !== null && (start === undefined || month >= start)
      ? [{ month, count }]
      : [],
  );
  const mean =
    possible.reduce((sum, { count }) => sum + count, 0) / possible.length;
  const [busiest, second] = [...possible].sort((a, b) => b.count - a.count);
  if (
    busiest === undefined ||
    busiest.count === second?.count ||
    busiest.count < mean * EVIDENCE.leastBusiestRatio
  ) {
    return [];
  }
  return [
    {
      kind: "busiestMonth",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: { month: busiest.month },
      figures: [
        {
          name: "count",
          value: busiest.count,
          unit: "times",
          selection: meetingsOf(current, { month: busiest.month }),
        },
        { name: "mean", value: mean, unit: "timesPerMonth" },
      ],
    },
  ];
};
