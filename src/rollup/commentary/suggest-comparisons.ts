import type { SectionRule } from "../input/counting-rules";
import { publishedFigureAt } from "../published/place-published-figures";
import type { PlacedFigure } from "../published/place-published-figures";
import type { FiscalYearRollup } from "../years/fiscal-year-rollup";
import { sectionBase } from "../activities/section-base";
import type { MeetingSelection, Selection } from "../selection/selection";
import { compareYears } from "../years/year-comparison";
import { EVIDENCE } from "./evidence";
import type { Suggestion, SuggestedFigure } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import { meetingSection, meetingsOf, yearOf } from "./year-figures";

/**
 * Against the year before, when both are counted to the same point: sections
 * whose 回数 rose or fell, and people that did while the meetings stayed alike.
 * Of a year without records the 公表値, against a year that is over.
 */
export const suggestComparisons = ({
  current,
  before,
  published = [],
}: SuggestionSource): Suggestion[] => {
  const base =
    before === undefined
      ? publishedBase(current, published)
      : countedBase(current, before);
  return base === undefined
    ? []
    : [...peopleChange(current, base), ...sectionChanges(current, base)];
};

/** The figures of the year before; null where there is none. */
interface Base {
  readonly meetings: number | null;
  readonly people: number | null;
  readonly countOf: (rule: SectionRule) => number | null;
  /** The records behind a figure; nothing is behind a published one. */
  readonly meetingsBehind: (more?: Partial<MeetingSelection>) => Behind;
  readonly sectionBehind: (rule: SectionRule) => Behind;
}

type Behind = Pick<SuggestedFigure, "selection">;

const countedBase = (
  current: FiscalYearRollup,
  before: FiscalYearRollup,
): Base | undefined => {
  if (!compareYears(current, before).isLikeForLike) return undefined;
  return {
    meetings: before.meetings.count,
    people: before.meetings.distinctAttendees,
    countOf: (rule) =>
      before.sections.some(({ rule: { id } }) => id === rule.id)
        ? sectionBase(before, rule)
        : null,
    meetingsBehind: (more) => ({ selection: meetingsOf(before, more) }),
    sectionBehind: (rule) => ({ selection: sectionOf(before, rule) }),
  };
};

const publishedBase = (
  { fiscalYear, sections, asOf, lastDay }: FiscalYearRollup,
  published: readonly PlacedFigure[],
): Base | undefined => {
  if (asOf !== lastDay) return undefined;
  const at = (sectionId: string, measure: PlacedFigure["measure"]) =>
    publishedFigureAt(published, {
      fiscalYear: fiscalYear - 1,
      sectionId,
      measure,
    })?.value ?? null;
  const meetings = sections.find(({ rule }) => rule.source === "meetings");
  const ofMeetings = (measure: PlacedFigure["measure"]) =>
    meetings === undefined ? null : at(meetings.rule.id, measure);
  return {
    meetings: ofMeetings("count"),
    people: ofMeetings("distinctAttendees"),
    countOf: ({ id }) => at(id, "count"),
    meetingsBehind: () => ({}),
    sectionBehind: () => ({}),
  };
};

/** As many meetings with clearly fewer people: the same ones came more often. */
const peopleChange = (
  current: FiscalYearRollup,
  { meetings, people: then, meetingsBehind }: Base,
): Suggestion[] => {
  const now = current.meetings.distinctAttendees;
  if (
    meetings === null ||
    then === null ||
    now === null ||
    meetings < EVIDENCE.leastMeetings ||
    then < EVIDENCE.leastPeople ||
    !isAlike(current.meetings.count, meetings) ||
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
          ...meetingsBehind(people),
        },
        {
          name: "meetings",
          value: current.meetings.count,
          unit: "times",
          selection: meetingsOf(current),
        },
        {
          name: "meetingsBefore",
          value: meetings,
          unit: "times",
          ...meetingsBehind(),
        },
      ],
    },
  ];
};

const sectionChanges = (
  current: FiscalYearRollup,
  { countOf, sectionBehind }: Base,
): Suggestion[] =>
  current.sections.flatMap(({ rule, count }): Suggestion[] => {
    const then = countOf(rule);
    if (count === null || then === null) return [];
    const difference = Math.abs(count - then);
    if (difference < EVIDENCE.leastChange || isAlike(count, then)) return [];
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
            selection: sectionOf(current, rule),
          },
          {
            name: "before",
            value: then,
            unit: "times",
            ...sectionBehind(rule),
          },
          { name: "difference", value: difference, unit: "times" },
        ],
      },
    ];
  });

const sectionOf = (year: FiscalYearRollup, rule: SectionRule): Selection =>
  rule.source === "meetings"
    ? meetingsOf(year)
    : { grain: "activity", ...yearOf(year), sectionId: rule.id };

const isAlike = (now: number, then: number): boolean =>
  Math.abs(now - then) < then * EVIDENCE.leastChangeRate;
