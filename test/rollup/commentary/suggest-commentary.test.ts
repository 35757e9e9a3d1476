import { WORDS } from "../../support/words";
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import { commentarySentence } from "../../../src/i18n/summary/commentary-messages";
import type { Meeting } from "../../../src/domain/meeting";
import type {
  Suggestion,
  SuggestionKind,
} from "../../../src/rollup/commentary/suggestion";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { suggestCommentary } from "../../../src/rollup/commentary/suggest-commentary";
import { day, month } from "../../support/dates";
import { many, person } from "./many-meetings";
import { activity, attendee, input, rules, section, summary } from "../fixture";
import { sampleInput, sampleRules } from "../sample-input";

const LINES = {
  ...rules,
  sections: [
    ...rules.sections,
    section({ id: "academy", title: "アカデミー" }),
  ],
};

const suggestionsFor = (
  rows: Partial<RollupInput>,
  years: readonly number[] = [2023],
): readonly Suggestion[] => {
  const all = input(rows);
  const rollups = rollUp(all, LINES, years);
  const [current, before] = [...rollups].reverse();
  return suggestCommentary({
    current: current!,
    ...(before === undefined ? {} : { before }),
    ...(all.summary === undefined ? {} : { summary: all.summary }),
  });
};

const kindsFor = (
  rows: Partial<RollupInput>,
  years: readonly number[] = [2023],
): SuggestionKind[] => suggestionsFor(rows, years).map(({ kind }) => kind);

/** The same meeting days in both years. */
const bothYears = (
  before: readonly [count: number, people: number],
  current: readonly [count: number, people: number],
): Meeting[] => [
  ...many(before[0], (index) => ({
    on: "2022-05-10",
    ...person(index, before[1]),
  })),
  ...many(current[0], (index) => person(index, current[1])),
];

describe("against the year before", () => {
  const years = [2022, 2023];

  test("sections that rose or fell by a tenth and five times", () => {
    const grown = (before: number, current: number) =>
      kindsFor({ meetings: bothYears([before, 1], [current, 1]) }, years);
    expect(grown(60, 66)).toContain("sectionIncreased");
    expect(grown(66, 59)).toContain("sectionDecreased");
    expect(grown(60, 65)).not.toContain("sectionIncreased");
    expect(grown(4, 8)).not.toContain("sectionIncreased");
  });

  test("people that changed while the meetings stayed alike", () => {
    const changed = (before: number, current: number, count = 67) =>
      kindsFor({ meetings: bothYears([67, before], [count, current]) }, years);
    expect(changed(43, 23)).toContain("peopleDecreased");
    expect(changed(23, 43)).toContain("peopleIncreased");
    expect(changed(43, 40)).not.toContain("peopleDecreased");
    expect(changed(43, 23, 40)).not.toContain("peopleDecreased");
  });

  test("a rank whose share rose by 15 points", () => {
    const withShare = (managers: number) => [
      ...many(40, (index) => ({
        on: "2022-05-10",
        ...person(index, 40, index < 12 ? "課長級" : "部長級"),
      })),
      ...many(40, (index) =>
        person(index, 40, index < managers ? "課長級" : "部長級"),
      ),
    ];
    expect(kindsFor({ meetings: withShare(18) }, years)).toContain(
      "rankShareRose",
    );
    expect(kindsFor({ meetings: withShare(17) }, years)).not.toContain(
      "rankShareRose",
    );
  });

  test("nothing while the year is not over", () => {
    expect(
      kindsFor(
        {
          meetings: bothYears([40, 40], [80, 20]),
          asOf: day("2023-12-31"),
        },
        years,
      ),
    ).not.toContain("sectionIncreased");
  });
});

describe("ranks", () => {
  test("the largest from 40 % on, alone at the top", () => {
    const split = (a: number, b: number, c: number) =>
      kindsFor({
        meetings: [
          ...many(a, (index) => person(index, 99, "特別職")),
          ...many(b, (index) => person(index, 99, "部長級")),
          ...many(c, (index) => person(index, 99, "課長級")),
        ],
      });
    expect(split(10, 5, 10)).not.toContain("mainRank");
    expect(split(6, 9, 10)).toContain("mainRank");
    expect(split(9, 9, 8)).not.toContain("mainRank");
    expect(split(2, 2, 15)).not.toContain("mainRank");
  });

  test("nothing while more than a fifth has no known rank", () => {
    const unknown = (count: number) =>
      kindsFor({
        meetings: many(40, (index) =>
          person(index, 40, index < count ? "嘱託" : "課長級"),
        ),
      });
    expect(unknown(8)).toContain("mainRank");
    expect(unknown(9)).not.toContain("mainRank");
  });

  test("one that rose after a milestone, with meetings on both sides", () => {
    const after = (before: number, on = "2023-11-01", earlier = 1) =>
      kindsFor({
        meetings: [
          ...many(before, (index) => ({
            on: "2023-06-10",
            ...person(index, 99, index < earlier ? "課長級" : "部長級"),
          })),
          ...many(12, (index) => ({
            on: "2023-12-10",
            ...person(index, 99, index < 8 ? "課長級" : "部長級"),
          })),
        ],
        summary: summary({
          milestones: [{ on: day(on), label: "課長級も対象" }],
        }),
      });
    expect(after(8)).toContain("rankRoseAfterMilestone");
    expect(after(7)).not.toContain("rankRoseAfterMilestone");
    expect(after(20, "2022-11-01")).not.toContain("rankRoseAfterMilestone");
    // Of a rank that nobody came of before, there is nothing to compare.
    const joined = after(12, "2023-11-01", 0);
    expect(joined).toContain("rankSinceMilestone");
    expect(joined).not.toContain("rankRoseAfterMilestone");
  });

  test("none is said to lead or to rise while one could not come all year", () => {
    const year = (before: number, name: string) => [
      ...many(24, (index) => ({
        on: `${name}-10`,
        ...person(index, 99, index < before ? "課長級" : "部長級"),
      })),
    ];
    const kinds = (milestones: readonly string[]) =>
      kindsFor(
        {
          meetings: [
            ...year(4, "2022-05"),
            ...year(0, "2023-05"),
            ...year(24, "2023-12"),
          ],
          summary: summary({
            milestones: milestones.map((on) => ({
              on: day(on),
              label: "課長級も対象",
            })),
          }),
        },
        [2022, 2023],
      );
    expect(kinds([])).toContain("rankShareRose");
    expect(kinds(["2023-11-01"])).not.toContain("rankShareRose");
    expect(kinds(["2023-11-01"])).not.toContain("mainRank");
  });
});

describe("months", () => {
  test("fewer meetings in months of council sessions", () => {
    const inside = (perMonth: number, to = "2023-12-20") =>
      kindsFor({
        meetings: [4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((number) =>
          many(number < 9 ? 5 : perMonth, (index) => ({
            on: `2023-${String(number).padStart(2, "0")}-10`,
            ...person(index, 9),
          })),
        ),
        asOf: day("2023-12-31"),
        summary: summary({
          councilSessions: [{ from: day("2023-09-01"), to: day(to) }],
        }),
      });
    expect(inside(4)).toContain("fewerInCouncilSessions");
    expect(inside(5)).not.toContain("fewerInCouncilSessions");
    expect(inside(1, "2023-09-20")).not.toContain("fewerInCouncilSessions");
  });

  test("slots nearly full, or left; nothing between", () => {
    const slots = (count: number, from = "2023-04") =>
      kindsFor({
        meetings: many(72, (index) => ({
          on: `2023-${String((index % 6) + 4).padStart(2, "0")}-10`,
        })),
        summary: summary({ monthlySlots: { from: month(from), count } }),
        asOf: day("2023-09-30"),
      });
    expect(slots(13)).toContain("slotsNearlyFull");
    expect(slots(20)).toContain("slotsLeft");
    expect(slots(15)).not.toContain("slotsNearlyFull");
    expect(slots(15)).not.toContain("slotsLeft");
    expect(slots(12, "2023-05")).not.toContain("slotsNearlyFull");
  });

  test("a month half above the mean of the months that could have meetings", () => {
    const busiest = (count: number) =>
      kindsFor({
        meetings: ["2023-04", "2023-05", "2023-06"].flatMap((name, at) =>
          many(at === 0 ? count : 10, () => ({ on: `${name}-10` })),
        ),
        asOf: day("2023-06-30"),
      });
    expect(busiest(20)).toContain("busiestMonth");
    expect(busiest(19)).not.toContain("busiestMonth");
  });
});

describe("people", () => {
  test("the same staff returns where most came twice or more", () => {
    const returns = (people: number) =>
      kindsFor({ meetings: many(30, (index) => person(index, people)) });
    expect(returns(19)).toContain("sameStaffReturns");
    expect(returns(20)).not.toContain("sameStaffReturns");
    expect(returns(9)).not.toContain("sameStaffReturns");
  });

  test("a quarter came three times or more", () => {
    const frequent = (people: number) =>
      kindsFor({
        meetings: [
          ...many(people * 3, (index) => person(index, people)),
          ...many(16 - people, (index) => ({
            attendances: [attendee(`q${index}`, "課長級")],
          })),
        ],
      });
    expect(frequent(4)).toContain("frequentParticipants");
    expect(frequent(3)).not.toContain("frequentParticipants");
  });

  test("new people in the second half", () => {
    const late = (count: number) =>
      kindsFor({
        meetings: many(20, (index) => ({
          on: index < count ? "2023-11-10" : "2023-05-10",
        })),
      });
    expect(late(5)).toContain("newParticipantsContinue");
    expect(late(4)).not.toContain("newParticipantsContinue");
  });
});

describe("topics", () => {
  const themes = (count: number) =>
    kindsFor({
      meetings: many(40, (index) => ({
        themeCategory: index < count ? "窓口" : `その他${index % 7}`,
        mode: index < count * 2 ? "対面" : "リモート",
      })),
    });

  test("a theme from 30 % on, a mode from 60 %", () => {
    expect(themes(12)).toEqual(
      expect.arrayContaining(["mainTheme", "mainMode"]),
    );
    expect(themes(11)).not.toContain("mainTheme");
    expect(themes(11)).not.toContain("mainMode");
  });

  test("people from ten divisions or more", () => {
    const divisions = (count: number) =>
      kindsFor({
        meetings: many(20, (index) => ({
          attendances: [
            attendee(`p${index}`, "課長級", {
              division: `第${index % count}課`,
            }),
          ],
        })),
      });
    expect(divisions(10)).toContain("manyDivisions");
    expect(divisions(9)).not.toContain("manyDivisions");
  });
});

test("lines that were prepared twice as often as held", () => {
  const prepared = (held: number, consulted: number) =>
    kindsFor({
      activities: [
        activity("2023-05-01", {
          section: "アカデミー",
          part: "協議",
          count: consulted,
        }),
        activity("2023-06-01", {
          section: "アカデミー",
          part: "実施",
          count: held,
        }),
      ],
    });
  expect(prepared(5, 14)).toEqual(["preparedThoroughly"]);
  expect(prepared(2, 4)).toEqual([]);
  expect(prepared(5, 9)).toEqual([]);
});

test("thin years say nothing", () => {
  expect(kindsFor({})).toEqual([]);
  expect(kindsFor({ meetings: many(19, () => ({})) }, [2022, 2023])).toEqual(
    [],
  );
});

describe("the sample", () => {
  const rows = sampleInput();
  const [before, current] = rollUp(rows, sampleRules, [2022, 2023]);
  const suggestions = [
    ...suggestCommentary({ current: before!, summary: rows.summary! }),
    ...suggestCommentary({
      current: current!,
      before: before!,
      summary: rows.summary!,
    }),
  ];

  test("gets the sentences that its secretariat wrote by hand", () => {
    const of = (fiscalYear: number) =>
      suggestions
        .filter((each) => each.fiscalYear === fiscalYear)
        .map(({ kind }) => kind);
    expect(of(2022)).toEqual(
      expect.arrayContaining(["rankSinceMilestone", "fewerInCouncilSessions"]),
    );
    // 43 people came to 67 meetings, most of them once.
    expect(of(2022)).not.toContain("sameStaffReturns");
    expect(of(2023)).toEqual(
      expect.arrayContaining([
        "peopleDecreased",
        "sectionIncreased",
        "fewerInCouncilSessions",
        "frequentParticipants",
        "sameStaffReturns",
        "preparedThoroughly",
      ]),
    );
  });

  test("each figure counted in times has its records behind it", () => {
    for (const { figures } of suggestions) {
      for (const { value, unit, selection } of figures) {
        if (unit !== "times" || selection === undefined) continue;
        const ids = resolveSelection(selection, rows, sampleRules);
        const counts = ids.map((id) =>
          selection.grain === "meeting"
            ? 1
            : rows.activities.find(({ recordId }) => recordId === id)!.count,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(value);
      }
    }
  });

  test.each(["ja", "en"] as const)(
    "%s sentences quote every figure and word",
    (language) => {
      for (const suggestion of suggestions) {
        const sentence = commentarySentence(
          suggestion,
          language,
          WORDS[language],
          "polite",
        );
        expect(sentence).not.toMatch(/undefined|NaN|null/u);
        for (const { value, unit } of suggestion.figures) {
          const shown =
            unit === "rate"
              ? `${Math.round(value * 100)}%`
              : String(Math.round(value * 10) / 10);
          expect(sentence).toContain(shown);
        }
      }
    },
  );

  test("reads as a sentence", () => {
    const sentenceOf = (
      kind: SuggestionKind,
      style: "plain" | "polite" = "plain",
    ) =>
      commentarySentence(
        suggestions.find(
          (each) => each.kind === kind && each.fiscalYear === 2023,
        )!,
        "ja",
        WORDS.ja,
        style,
      );
    expect(sentenceOf("preparedThoroughly")).toBe(
      "ビジネススキル力向上アカデミーは、実施5回に対して協議を14回重ねた。",
    );
    expect(sentenceOf("peopleDecreased")).toBe(
      "実施回数は前年度67回、本年度67回と同程度だが、参加した職員は実人数で43名から23名に減った。",
    );
    expect(sentenceOf("peopleDecreased", "polite")).toBe(
      "実施回数は前年度67回、本年度67回と同程度ですが、参加した職員は実人数で43名から23名に減りました。",
    );
  });
});

test("figures in sentences are rounded as those in tables", () => {
  const sentence = (value: number, share: number) =>
    commentarySentence(
      {
        kind: "busiestMonth",
        fiscalYear: 2023,
        words: { month: "2023-06" },
        figures: [
          { name: "count", value: 9, unit: "times" },
          { name: "mean", value, unit: "timesPerMonth" },
        ],
      },
      "ja",
      WORDS.ja,
      "plain",
    ) +
    commentarySentence(
      {
        kind: "mainRank",
        fiscalYear: 2023,
        words: { rank: "課長級" },
        figures: [
          { name: "count", value: 57, unit: "times" },
          { name: "total", value: 200, unit: "times" },
          { name: "share", value: share, unit: "rate" },
        ],
      },
      "ja",
      WORDS.ja,
      "plain",
    );
  expect(sentence(29 / 20, 57 / 200)).toBe(
    "最も多かったのは6月の9回で、月平均（1.5回）を上回った。役職別では、課長級が200回のうち57回（29%）と最も多かった。",
  );
});
