import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { sectionBase } from "../activities/section-base";
import type { Selection } from "../selection/selection";
import { compareYears } from "../years/year-comparison";
import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import {
  hasEnoughMeetings,
  meetingSection,
  meetingsOf,
  yearOf,
} from "./year-figures";

/**
 * Against the year before, when both are counted to the same point: sections
 * whose 回数 rose or fell, and people that did while the meetings stayed alike.
 */
export const suggestComparisons = ({
  current,
  before,
}: SuggestionSource): Suggestion[] => {
  if (before === undefined) return [];
  const comparison = compareYears(current, before);
  if (!comparison.isLikeForLike) return [];
  return [
    ...peopleChange({ current, before }),
    ...sectionChanges({ current, before }),
  ];
};

type Years = Required<Pick<SuggestionSource, "current" | "before">>;

/** As many meetings with clearly fewer people: the same ones came more often. */
const peopleChange = ({ current, before }: Years): Suggestion[] => {
  const [now, then] = [
    current.meetings.distinctAttendees,
    before.meetings.distinctAttendees,
  ];
  if (
    !hasEnoughMeetings(before) ||
    then < EVIDENCE.leastPeople ||
    !isAlike(current.meetings.count, before.meetings.count) ||
    Math.abs(now - then) < then * EVIDENCE.leastPeopleChangeRate
  ) {
    return [];
  }
  const people = { measure: "distinctAttendees" } as const;
  return [
    {
      kind: now > then ? "peopleIncreased" : "peopleDecreased",
      fiscalYear: current.fiscalYear,
      ...meetingSection(current),
      words: {},
      figures: [
        {
          name: "current",
          value: now,
          unit: "people",
          selection: meetingsOf(current, people),
        },
        {
          name: "before",
          value: then,
          unit: "people",
          selection: meetingsOf(before, people),
        },
        {
          name: "meetings",
          value: current.meetings.count,
          unit: "times",
          selection: meetingsOf(current),
        },
        {
          name: "meetingsBefore",
          value: before.meetings.count,
          unit: "times",
          selection: meetingsOf(before),
        },
      ],
    },
  ];
};

const sectionChanges = ({ current, before }: Years): Suggestion[] =>
  current.sections.flatMap(({ rule, count }): Suggestion[] => {
    const isToldBefore = before.sections.some(
      ({ rule: { id } }) => id === rule.id,
    );
    const then = isToldBefore ? sectionBase(before, rule) : null;
    if (count === null || then === null) return [];
    const difference = Math.abs(count - then);
    if (difference < EVIDENCE.leastChange || isAlike(count, then)) return [];
    const selectionIn = (year: FiscalYearRollup): Selection =>
      rule.source === "meetings"
        ? meetingsOf(year)
        : { grain: "activity", ...yearOf(year), sectionId: rule.id };
    return [
      {
        kind: count > then ? "sectionIncreased" : "sectionDecreased",
        fiscalYear: current.fiscalYear,
        sectionId: rule.id,
        words: { section: rule.title },
        figures: [
          {
            name: "current",
            value: count,
            unit: "times",
            selection: selectionIn(current),
          },
          {
            name: "before",
            value: then,
            unit: "times",
            selection: selectionIn(before),
          },
          { name: "difference", value: difference, unit: "times" },
        ],
      },
    ];
  });

const isAlike = (now: number, then: number): boolean =>
  Math.abs(now - then) < then * EVIDENCE.leastChangeRate;
