import { meetingsOf } from "../commentary/year-figures";
import { MEETING_DIMENSION_NAMES } from "../dimensions/meeting-dimensions";
import type { MeetingSelection } from "../selection/selection";
import type {
  FiscalYearRollup,
  MeetingMeasures,
  MonthMeasures,
} from "../years/fiscal-year-rollup";
import type { QuotableFigure, QuotableName } from "./quotable-figure";

/** What the meetings of a year can be quoted by; none without meetings. */
export const meetingFigures = (
  rollup: FiscalYearRollup,
): readonly QuotableFigure[] => {
  const { meetings, sections, fiscalYear } = rollup;
  const section = sections.find(({ rule }) => rule.source === "meetings");
  if (section === undefined) return [];
  const place = { fiscalYear, sectionId: section.rule.id };
  const behind = (more: Partial<MeetingSelection> = {}): MeetingSelection =>
    meetingsOf(rollup, more);
  const measures = (
    row: MeetingMeasures | MonthMeasures,
    names: readonly QuotableName[],
    more: Partial<MeetingSelection>,
  ): readonly QuotableFigure[] =>
    MEASURES.flatMap((measure) => {
      const value = row[measure];
      if (value === null) return [];
      const unit = measure === "count" ? "times" : "people";
      const selection = behind({ ...more, measure });
      return [{ ...place, measure, unit, value, names, selection }];
    });
  const share = (
    count: number,
    names: readonly QuotableName[],
    more: Partial<MeetingSelection>,
  ): readonly QuotableFigure[] =>
    meetings.count === 0
      ? []
      : [
          {
            ...place,
            measure: "share",
            unit: "rate",
            value: count / meetings.count,
            names,
            selection: behind(more),
          },
        ];
  return [
    ...measures(meetings, [], {}),
    ...meetings.byRank.flatMap((row) => {
      if (row.key === null) return [];
      const names = [{ by: "rank", word: row.key }] as const;
      const more = { rank: row.key };
      return [...measures(row, names, more), ...share(row.count, names, more)];
    }),
    ...meetings.byMonth.flatMap((row) => {
      const { month } = row;
      const names = [{ by: "month", month }] as const;
      return [
        ...measures(row, names, { month }),
        ...row.byRank.flatMap(({ key, ...rank }) =>
          key === null
            ? []
            : measures(rank, [...names, { by: "rank", word: key }], {
                month,
                rank: key,
              }),
        ),
      ];
    }),
    ...MEETING_DIMENSION_NAMES.flatMap((name) =>
      meetings.byDimension[name].flatMap((row) => {
        if (row.key === null) return [];
        const names = [{ by: name, word: row.key }];
        const more = { [name]: row.key };
        return [
          ...measures(row, names, more),
          ...share(row.count, names, more),
        ];
      }),
    ),
    ...ofUse(rollup, place, behind),
    ...ofMonths(rollup, place, behind),
  ];
};

const MEASURES = ["count", "totalAttendance", "distinctAttendees"] as const;

type Place = Pick<QuotableFigure, "fiscalYear" | "sectionId">;
type Behind = (more?: Partial<MeetingSelection>) => MeetingSelection;

const NOBODY_KNOWN = { once: null, twice: null, threeOrMore: null };

/** How often people came and how the slots were used. */
const ofUse = (
  { meetings: { repeatUse, utilisation, councilEffect } }: FiscalYearRollup,
  place: Place,
  behind: Behind,
): readonly QuotableFigure[] => {
  const whole = { ...place, names: [] };
  const people = { ...whole, unit: "people" } as const;
  const { once, twice, threeOrMore } = repeatUse.distribution ?? NOBODY_KNOWN;
  const figures: readonly (Omit<QuotableFigure, "value"> & {
    readonly value: number | null | undefined;
  })[] = [
    {
      ...whole,
      measure: "meetingsPerPerson",
      unit: "times",
      value: repeatUse.meetingsPerPerson,
      selection: behind({ measure: "distinctAttendees" }),
    },
    {
      ...people,
      measure: "once",
      value: once,
      selection: behind({ visits: "once" }),
    },
    {
      ...people,
      measure: "twice",
      value: twice,
      selection: behind({ visits: "twice" }),
    },
    {
      ...people,
      measure: "threeOrMore",
      value: threeOrMore,
      selection: behind({ visits: "threeOrMore" }),
    },
    {
      ...whole,
      measure: "slots",
      unit: "times",
      value: utilisation?.slots,
    },
    {
      ...whole,
      measure: "utilisationRate",
      unit: "rate",
      value: utilisation?.utilisationRate,
      selection: behind(),
    },
    {
      ...whole,
      measure: "meanInside",
      unit: "times",
      value: councilEffect?.meanInside,
    },
    {
      ...whole,
      measure: "meanOutside",
      unit: "times",
      value: councilEffect?.meanOutside,
    },
  ];
  return [
    ...figures.flatMap(({ value, ...figure }) =>
      value == null ? [] : [{ ...figure, value }],
    ),
    ...[
      ...new Set(utilisation?.byMonth.flatMap(({ slots }) => slots ?? [])),
    ].map((value) => ({
      ...whole,
      measure: "slotsPerMonth" as const,
      unit: "times" as const,
      value,
    })),
  ];
};

/** The mean of the months that could have meetings, and those that stand out. */
const ofMonths = (
  { meetings: { byMonth, utilisation } }: FiscalYearRollup,
  place: Place,
  behind: Behind,
): readonly QuotableFigure[] => {
  const whole = { ...place, unit: "times", names: [] } as const;
  const possible = byMonth.flatMap(({ month, count }, index) =>
    count === null || utilisation?.byMonth[index]?.slots === null
      ? []
      : [{ month, count }],
  );
  const sorted = [...possible].sort((a, b) => b.count - a.count);
  const [most] = sorted;
  const least = sorted.at(-1);
  if (most === undefined || least === undefined) return [];
  const sum = possible.reduce((total, { count }) => total + count, 0);
  return [
    { ...whole, measure: "meanPerMonth", value: sum / possible.length },
    {
      ...whole,
      measure: "busiestMonth",
      value: most.count,
      selection: behind({ month: most.month }),
    },
    {
      ...whole,
      measure: "quietestMonth",
      value: least.count,
      selection: behind({ month: least.month }),
    },
  ];
};
