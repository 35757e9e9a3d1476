import { describe, expect, test } from "vitest";
import type {
  Suggestion,
  SuggestionKind,
} from "../../../src/rollup/commentary/suggestion";
import { suggestCommentary } from "../../../src/rollup/commentary/suggest-commentary";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import type { PlacedFigure } from "../../../src/rollup/published/place-published-figures";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day, month } from "../../support/dates";
import { activity, attendee, input, rules, section, summary } from "../fixture";
import { many, person } from "./many-meetings";

/* What each kind of sentence rests on, whole: figures, units, records behind them, words and place. */
const ACADEMY: CountingRules = {
  ...rules,
  sections: [
    ...rules.sections,
    section({ id: "academy", title: "アカデミー" }),
  ],
};

const suggested = (
  rows: Partial<RollupInput>,
  {
    years = [2023],
    published,
    by = ACADEMY,
  }: {
    readonly years?: readonly number[];
    readonly published?: readonly PlacedFigure[];
    readonly by?: CountingRules;
  } = {},
): readonly Suggestion[] => {
  const all = input(rows);
  const [current, before] = [...rollUp(all, by, years)].reverse();
  if (current === undefined) throw new Error("no year");
  return suggestCommentary({
    current,
    ...(before === undefined ? {} : { before }),
    ...(published === undefined ? {} : { published }),
    ...(all.summary === undefined ? {} : { summary: all.summary }),
  });
};

const of = (
  kind: SuggestionKind,
  suggestions: readonly Suggestion[],
): readonly Suggestion[] => suggestions.filter((each) => each.kind === kind);

const meetings = { grain: "meeting", fiscalYear: 2023 } as const;
const meetingsBefore = { grain: "meeting", fiscalYear: 2022 } as const;
const place = { fiscalYear: 2023, sectionId: "meetings" } as const;
const YEARS = { years: [2022, 2023] } as const;

/** Meetings of so many people in a year, the first ones of 課長級. */
const year = (
  of2022: readonly [count: number, people: number],
  of2023: readonly [count: number, people: number],
) => [
  ...many(of2022[0], (index) => ({
    on: "2022-05-10",
    ...person(index, of2022[1]),
  })),
  ...many(of2023[0], (index) => person(index, of2023[1])),
];

const academy = (on: string, count: number) =>
  activity(on, { section: "アカデミー", count });

describe("against the year before", () => {
  test("people and sections come with both years' records", () => {
    const suggestions = suggested(
      {
        meetings: year([40, 20], [42, 12]),
        activities: [academy("2022-06-01", 10), academy("2023-06-01", 20)],
      },
      YEARS,
    );
    const people = { measure: "distinctAttendees" } as const;
    expect(of("peopleDecreased", suggestions)).toEqual([
      {
        kind: "peopleDecreased",
        ...place,
        words: {},
        figures: [
          {
            name: "current",
            value: 12,
            unit: "people",
            selection: { ...meetings, ...people },
          },
          {
            name: "before",
            value: 20,
            unit: "people",
            selection: { ...meetingsBefore, ...people },
          },
          { name: "meetings", value: 42, unit: "times", selection: meetings },
          {
            name: "meetingsBefore",
            value: 40,
            unit: "times",
            selection: meetingsBefore,
          },
        ],
      },
    ]);
    const lines = { grain: "activity", sectionId: "academy" } as const;
    expect(of("sectionIncreased", suggestions)).toEqual([
      {
        kind: "sectionIncreased",
        fiscalYear: 2023,
        sectionId: "academy",
        words: { section: "アカデミー" },
        figures: [
          {
            name: "current",
            value: 20,
            unit: "times",
            selection: { ...lines, fiscalYear: 2023 },
          },
          {
            name: "before",
            value: 10,
            unit: "times",
            selection: { ...lines, fiscalYear: 2022 },
          },
          { name: "difference", value: 10, unit: "times" },
        ],
      },
    ]);
  });

  test("a section of meetings has meetings behind it", () => {
    const [change] = of(
      "sectionDecreased",
      suggested({ meetings: year([55, 1], [49, 1]) }, YEARS),
    );
    expect(change).toEqual({
      kind: "sectionDecreased",
      ...place,
      words: { section: "1on1ミーティング" },
      figures: [
        { name: "current", value: 49, unit: "times", selection: meetings },
        { name: "before", value: 55, unit: "times", selection: meetingsBefore },
        { name: "difference", value: 6, unit: "times" },
      ],
    });
  });

  test("just enough is enough, and one less is not", () => {
    const kinds = (
      before: readonly [number, number],
      current: readonly [number, number],
    ) =>
      suggested({ meetings: year(before, current) }, YEARS).map(
        ({ kind }) => kind,
      );
    expect(kinds([20, 10], [20, 8])).toContain("peopleDecreased");
    expect(kinds([20, 10], [20, 12])).toContain("peopleIncreased");
    expect(kinds([19, 10], [20, 8])).not.toContain("peopleDecreased");
    expect(kinds([20, 9], [20, 5])).not.toContain("peopleDecreased");
    expect(kinds([50, 1], [55, 1])).toContain("sectionIncreased");
    expect(kinds([50, 1], [54, 1])).not.toContain("sectionIncreased");
  });

  test("a section that the year before did not have is not compared", () => {
    expect(
      suggested({ activities: [academy("2023-06-01", 20)] }, YEARS),
    ).toEqual([]);
  });
});

describe("against 公表値 of a year without records", () => {
  const published = (
    sectionId: string,
    measure: PlacedFigure["measure"],
    value: number,
  ): PlacedFigure => ({
    fiscalYear: 2022,
    sectionId,
    measure,
    value,
    words: sectionId,
  });
  const rows = {
    meetings: many(42, (index) => person(index, 12)),
    activities: [academy("2023-06-01", 20)],
  };
  const all = [
    published("meetings", "count", 40),
    published("meetings", "distinctAttendees", 20),
    published("academy", "count", 10),
    { ...published("academy", "count", 90), fiscalYear: 2024 },
  ];

  test("the figures of the year before have no records behind them", () => {
    const suggestions = suggested(rows, { published: all });
    expect(of("peopleDecreased", suggestions)).toMatchObject([
      {
        ...place,
        figures: [
          { name: "current", value: 12 },
          { name: "before", value: 20, unit: "people" },
          { name: "meetings", value: 42 },
          { name: "meetingsBefore", value: 40, unit: "times" },
        ],
      },
    ]);
    expect(of("sectionIncreased", suggestions)).toMatchObject([
      {
        sectionId: "academy",
        figures: [
          { name: "current", value: 20 },
          { name: "before", value: 10 },
          { name: "difference", value: 10 },
        ],
      },
    ]);
    for (const { figures } of suggestions) {
      for (const { name, selection } of figures) {
        if (name === "before" || name === "meetingsBefore") {
          expect(selection).toBeUndefined();
        }
      }
    }
  });

  test("nothing is said without them, with a part of them, or of a year that is not over", () => {
    const compared = (
      figures: readonly PlacedFigure[],
      more: Partial<RollupInput> = {},
      by = ACADEMY,
    ) =>
      suggested({ ...rows, ...more }, { published: figures, by })
        .map(({ kind }) => kind)
        .filter((kind) => /^(?:people|section)/u.test(kind));
    expect(compared(all)).toEqual(["peopleDecreased", "sectionIncreased"]);
    expect(compared([])).toEqual([]);
    expect(compared(all.slice(0, 1))).toEqual([]);
    expect(compared(all.slice(1, 2))).toEqual([]);
    expect(compared(all, { asOf: day("2023-12-31") })).toEqual([]);
    const withoutMeetings = {
      ...ACADEMY,
      sections: ACADEMY.sections.filter(({ source }) => source !== "meetings"),
    };
    expect(compared(all, {}, withoutMeetings)).toEqual(["sectionIncreased"]);
  });
});

describe("ranks", () => {
  /** Meetings of a day by rank: 特別職, 部長級, 課長級. */
  const byRank = (on: string, counts: readonly number[]) =>
    counts.flatMap((count, rank) =>
      many(count, (index) => ({
        on,
        ...person(index, 99, ["特別職", "部長級", "課長級"][rank]),
      })),
    );

  test("the largest, and the one whose share rose most", () => {
    const suggestions = suggested(
      {
        meetings: [
          ...byRank("2022-05-10", [4, 28, 8]),
          ...byRank("2023-05-10", [8, 12, 20]),
        ],
      },
      YEARS,
    );
    const rank = "課長級";
    const [now, then] = [
      { ...meetings, rank },
      { ...meetingsBefore, rank },
    ];
    expect(of("mainRank", suggestions)).toEqual([
      {
        kind: "mainRank",
        ...place,
        words: { rank },
        figures: [
          { name: "count", value: 20, unit: "times", selection: now },
          { name: "total", value: 40, unit: "times", selection: meetings },
          { name: "share", value: 0.5, unit: "rate", selection: now },
        ],
      },
    ]);
    expect(of("rankShareRose", suggestions)).toEqual([
      {
        kind: "rankShareRose",
        ...place,
        words: { rank },
        figures: [
          { name: "count", value: 20, unit: "times", selection: now },
          { name: "total", value: 40, unit: "times", selection: meetings },
          { name: "share", value: 0.5, unit: "rate", selection: now },
          { name: "countBefore", value: 8, unit: "times", selection: then },
          {
            name: "totalBefore",
            value: 40,
            unit: "times",
            selection: meetingsBefore,
          },
          { name: "shareBefore", value: 0.2, unit: "rate", selection: then },
        ],
      },
    ]);
  });

  test("the one that rose most is meant, wherever it stands among the ranks", () => {
    const rose = (before: readonly number[], now: readonly number[]) =>
      of(
        "rankShareRose",
        suggested(
          {
            meetings: [
              ...byRank("2022-05-10", before),
              ...byRank("2023-05-10", now),
            ],
          },
          YEARS,
        ),
      ).map(({ words }) => (words as { rank: string }).rank);
    expect(rose([2, 10, 28], [22, 2, 16])).toEqual(["特別職"]);
    expect(rose([16, 2, 22], [10, 28, 2])).toEqual(["部長級"]);
    // 40 % to 45 % of the largest is nothing to speak of.
    expect(rose([4, 20, 16], [2, 20, 18])).toEqual([]);
    // Of few there is none, in either year.
    expect(rose([1, 1, 17], [22, 2, 16])).toEqual([]);
  });

  test.each([
    [40, 8, true],
    [40, 9, false],
  ])(
    "of %i meetings before, %i without a known rank: compared %s",
    (count, unknown, isCompared) => {
      const before = many(count, (index) => ({
        on: "2022-05-10",
        ...person(index, 99, index < unknown ? "嘱託" : "部長級"),
      }));
      const suggestions = suggested(
        { meetings: [...before, ...byRank("2023-05-10", [0, 0, 40])] },
        YEARS,
      );
      expect(of("rankShareRose", suggestions)).toHaveLength(isCompared ? 1 : 0);
    },
  );

  const milestones = [{ on: day("2023-11-01"), label: "課長級も対象" }];
  const around = (
    june: readonly number[],
    november: readonly number[],
    december: readonly number[],
  ) =>
    suggested({
      meetings: [
        ...byRank("2023-06-10", june),
        ...byRank("2023-11-10", november),
        ...byRank("2023-12-10", december),
      ],
      summary: summary({ milestones }),
    });
  const words = {
    rank: "課長級",
    milestone: "課長級も対象",
    month: "2023-11",
  };
  const after = [
    { name: "countAfter", value: 8, unit: "times" },
    { name: "totalAfter", value: 10, unit: "times" },
    { name: "shareAfter", value: 0.8, unit: "rate" },
  ];

  test("one that rose from the month of a milestone on", () => {
    const suggestions = around([1, 7, 2], [0, 0, 5], [1, 1, 3]);
    expect(of("rankRoseAfterMilestone", suggestions)).toEqual([
      {
        kind: "rankRoseAfterMilestone",
        ...place,
        words,
        figures: [
          ...after,
          { name: "countBefore", value: 2, unit: "times" },
          { name: "totalBefore", value: 10, unit: "times" },
          { name: "shareBefore", value: 0.2, unit: "rate" },
        ],
      },
    ]);
    // All ranks came on both sides: the largest may be named.
    expect(of("mainRank", suggestions)).toHaveLength(1);
  });

  test("one that nobody came of before", () => {
    const suggestions = around([1, 9, 0], [0, 0, 5], [1, 1, 3]);
    expect(of("rankSinceMilestone", suggestions)).toEqual([
      { kind: "rankSinceMilestone", ...place, words, figures: after },
    ]);
    expect(of("mainRank", suggestions)).toEqual([]);
  });

  test("a rank that nobody came of at all joined nothing", () => {
    const suggestions = around([0, 2, 8], [0, 1, 4], [0, 1, 4]);
    expect(of("mainRank", suggestions)).toHaveLength(1);
    expect(of("rankRoseAfterMilestone", suggestions)).toEqual([]);
    expect(of("rankSinceMilestone", suggestions)).toEqual([]);
  });

  test("with fewer than eight meetings on either side nothing is compared", () => {
    const kinds = (suggestions: readonly Suggestion[]) =>
      suggestions
        .map(({ kind }) => kind)
        .filter((kind) => kind.endsWith("Milestone"));
    expect(kinds(around([1, 5, 1], [0, 0, 10], [0, 0, 10]))).toEqual([]);
    expect(kinds(around([1, 17, 1], [0, 0, 7], [0, 0, 0]))).toEqual([]);
    expect(kinds(around([1, 6, 1], [0, 0, 4], [0, 0, 10]))).toEqual([
      "rankRoseAfterMilestone",
    ]);
    expect(kinds(around([1, 10, 1], [0, 0, 4], [0, 0, 4]))).toEqual([
      "rankRoseAfterMilestone",
    ]);
  });
});

describe("months", () => {
  const upTo = (asOf: string) => ({ asOf: day(asOf) });
  const monthly = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([name, count]) =>
      many(count, (index) => ({ on: `2023-${name}-10`, ...person(index, 9) })),
    );

  test("council sessions: the means of months inside and outside", () => {
    const councilSessions = [
      { from: day("2023-06-05"), to: day("2023-07-20") },
    ];
    const told = (counts: Readonly<Record<string, number>>) =>
      of(
        "fewerInCouncilSessions",
        suggested({
          meetings: monthly(counts),
          summary: summary({ councilSessions }),
          ...upTo("2023-09-30"),
        }),
      );
    const counts = { "04": 6, "05": 6, "06": 3, "07": 2, "08": 6, "09": 6 };
    expect(told(counts)).toEqual([
      {
        kind: "fewerInCouncilSessions",
        ...place,
        words: {},
        figures: [
          { name: "inside", value: 2.5, unit: "timesPerMonth" },
          { name: "outside", value: 6, unit: "timesPerMonth" },
        ],
      },
    ]);
    expect(told({ ...counts, "06": 6, "07": 6 })).toEqual([]);
  });

  test("one month outside of them is too few", () => {
    const councilSessions = [
      { from: day("2023-05-05"), to: day("2023-07-20") },
    ];
    expect(
      of(
        "fewerInCouncilSessions",
        suggested({
          meetings: monthly({ "04": 18, "05": 1, "06": 1, "07": 1 }),
          summary: summary({ councilSessions }),
          ...upTo("2023-07-31"),
        }),
      ),
    ).toEqual([]);
  });

  test("slots: what was held of them", () => {
    const told = (perMonth: number, count: number) =>
      suggested({
        meetings: monthly(
          Object.fromEntries(
            ["04", "05", "06", "07", "08", "09"].map((name) => [
              name,
              perMonth,
            ]),
          ),
        ),
        summary: summary({ monthlySlots: { from: month("2023-04"), count } }),
        ...upTo("2023-09-30"),
      }).filter(({ kind }) => kind.startsWith("slots"));
    expect(told(9, 10)).toEqual([
      {
        kind: "slotsNearlyFull",
        ...place,
        words: {},
        figures: [
          { name: "held", value: 54, unit: "times" },
          { name: "slots", value: 60, unit: "times" },
          { name: "utilisationRate", value: 0.9, unit: "rate" },
        ],
      },
    ]);
    expect(told(6, 10)).toMatchObject([{ kind: "slotsLeft" }]);
    expect(told(7, 10)).toEqual([]);
  });

  test("the busiest, among those that could have meetings", () => {
    const told = (
      counts: Readonly<Record<string, number>>,
      asOf: string,
      from?: string,
    ) =>
      of(
        "busiestMonth",
        suggested({
          meetings: monthly(counts),
          ...upTo(asOf),
          ...(from === undefined
            ? {}
            : {
                summary: summary({
                  monthlySlots: { from: month(from), count: 40 },
                }),
              }),
        }),
      );
    const counts = { "05": 5, "06": 20, "07": 5 };
    const asOf = day("2023-07-31");
    expect(told(counts, asOf, "2023-05")).toEqual([
      {
        kind: "busiestMonth",
        ...place,
        words: { month: "2023-06" },
        figures: [
          {
            name: "count",
            value: 20,
            unit: "times",
            selection: { ...meetings, month: "2023-06", asOf },
          },
          { name: "mean", value: 10, unit: "timesPerMonth" },
        ],
      },
    ]);
    expect(told(counts, asOf)[0]?.figures[1]?.value).toBe(7.5);
    // The first month of slots counts, too.
    expect(
      told({ "06": 20, "07": 5, "08": 5 }, "2023-08-31", "2023-06"),
    ).toEqual([expect.objectContaining({ words: { month: "2023-06" } })]);
    expect(told({ "06": 20, "07": 20 }, "2023-12-31")).toEqual([]);
    expect(told({ "04": 20 }, "2023-04-30")).toEqual([]);
  });
});

describe("people", () => {
  /** 10 people: 5 came four times, one twice, 4 once; the last 5 from November on. */
  const rows = [
    ...many(20, (index) => person(index, 5)),
    ...many(2, () => ({ on: "2023-11-10", attendances: [attendee("q")] })),
    ...many(4, (index) => ({
      on: "2023-12-10",
      attendances: [attendee(`r${index}`)],
    })),
  ];
  const everyone = { ...meetings, measure: "distinctAttendees" };

  test("who came again, often, and for the first time in the second half", () => {
    const suggestions = suggested({ meetings: rows });
    const people = {
      name: "people",
      value: 10,
      unit: "people",
      selection: everyone,
    };
    const often = { ...meetings, visits: "threeOrMore" };
    expect(
      suggestions.filter(({ kind }) => /Staff|Participants/u.test(kind)),
    ).toEqual([
      {
        kind: "sameStaffReturns",
        ...place,
        words: {},
        figures: [
          { name: "repeated", value: 6, unit: "people" },
          people,
          { name: "share", value: 0.6, unit: "rate" },
        ],
      },
      {
        kind: "frequentParticipants",
        ...place,
        words: {},
        figures: [
          { name: "frequent", value: 5, unit: "people", selection: often },
          people,
          { name: "share", value: 0.5, unit: "rate", selection: often },
        ],
      },
      {
        kind: "newParticipantsContinue",
        ...place,
        words: {},
        figures: [{ name: "secondHalf", value: 5, unit: "people" }, people],
      },
    ]);
  });

  test("a few new ones among many, or few in all, are no sentence", () => {
    const late = (people: number, count: number) =>
      of(
        "newParticipantsContinue",
        suggested({
          meetings: many(Math.max(people, 20), (index) => ({
            on: index % people < count ? "2023-11-10" : "2023-05-10",
            ...person(index, people),
          })),
        }),
      ).length;
    expect(late(20, 5)).toBe(1);
    expect(late(24, 5)).toBe(0);
    expect(late(12, 4)).toBe(0);
  });

  test("nothing of fewer than ten people", () => {
    expect(
      suggested({ meetings: rows.slice(0, 25) }).filter(({ kind }) =>
        /Staff|Participants/u.test(kind),
      ),
    ).toEqual([]);
  });
});

describe("topics", () => {
  const rows = many(20, (index) => ({
    ...(index < 8 ? { themeCategory: "窓口" } : { themeCategory: "防災" }),
    ...(index < 14 ? { mode: "対面" } : { mode: "リモート" }),
    attendances: [
      attendee(`p${index}`, "課長級", {
        ...(index < 10 ? { division: `第${index}課` } : { division: "第1課" }),
      }),
    ],
  }));

  test("the main theme and mode, and how many divisions", () => {
    const suggestions = suggested({ meetings: rows });
    const total = {
      name: "total",
      value: 20,
      unit: "times",
      selection: meetings,
    };
    const theme = { ...meetings, themeCategory: "防災" };
    const mode = { ...meetings, mode: "対面" };
    expect(
      suggestions.filter(({ kind }) => /Theme|Mode|Divisions/u.test(kind)),
    ).toEqual([
      {
        kind: "mainTheme",
        ...place,
        words: { theme: "防災" },
        figures: [
          { name: "count", value: 12, unit: "times", selection: theme },
          total,
          { name: "share", value: 0.6, unit: "rate", selection: theme },
        ],
      },
      {
        kind: "mainMode",
        ...place,
        words: { mode: "対面" },
        figures: [
          { name: "count", value: 14, unit: "times", selection: mode },
          total,
          { name: "share", value: 0.7, unit: "rate", selection: mode },
        ],
      },
      {
        kind: "manyDivisions",
        ...place,
        words: {},
        figures: [
          {
            name: "divisions",
            value: 10,
            unit: "divisions",
            selection: meetings,
          },
        ],
      },
    ]);
  });

  test("who has no division belongs to none, and few meetings say nothing", () => {
    const [, ...others] = rows;
    const [first] = rows;
    if (first === undefined) throw new Error("no meeting");
    const without = { ...first, attendances: [attendee("p0", "課長級")] };
    expect(
      of("manyDivisions", suggested({ meetings: [without, ...others] })),
    ).toEqual([]);
    expect(suggested({ meetings: others })).toEqual([]);
  });
});

describe("preparation", () => {
  const lines = (held: number, consulted: number, more = {}) =>
    suggested({
      activities: [
        { ...academy("2023-05-01", consulted), part: "協議", ...more },
        { ...academy("2023-06-01", held), part: "実施", ...more },
      ],
    });

  test("what was held and prepared of a line", () => {
    const line = {
      grain: "activity",
      fiscalYear: 2023,
      sectionId: "academy",
      summaryLine: "協議",
    };
    expect(lines(5, 10)).toEqual([
      {
        kind: "preparedThoroughly",
        fiscalYear: 2023,
        sectionId: "academy",
        words: { line: "協議", heldPart: "実施", preparedPart: "協議" },
        figures: [
          {
            name: "held",
            value: 5,
            unit: "times",
            selection: { ...line, part: "実施" },
          },
          {
            name: "prepared",
            value: 10,
            unit: "times",
            selection: { ...line, part: "協議" },
          },
        ],
      },
    ]);
  });

  test("just enough is enough; without a line or one of the parts there is none", () => {
    expect(lines(2, 5)).toHaveLength(1);
    expect(lines(2, 4)).toEqual([]);
    expect(lines(3, 5)).toEqual([]);
    expect(lines(5, 10, { summaryLine: "" })).toEqual([]);
    for (const part of ["実施", "協議"]) {
      expect(
        suggested({ activities: [{ ...academy("2023-05-01", 20), part }] }),
      ).toEqual([]);
    }
  });
});

test("a city without a section of meetings gets sentences for the document", () => {
  const [main] = of(
    "mainRank",
    suggested(
      { meetings: many(20, (index) => person(index, 20)) },
      {
        by: {
          ...rules,
          sections: rules.sections.filter(
            ({ source }) => source !== "meetings",
          ),
        },
      },
    ),
  );
  expect(main?.fiscalYear).toBe(2023);
  expect(main).not.toHaveProperty("sectionId");
});
