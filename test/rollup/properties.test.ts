/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  CheckedYear,
  FiscalYearRollup,
  MonthMeasures,
} from "../../src/rollup/years/fiscal-year-rollup";
import {
  rollUp,
  rollUpFiscalYear,
} from "../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { day } from "../support/dates";
import { activity, meeting, rules as fixedRules, without } from "./fixture";
import { anyInput, anyRules } from "./random-input";

const FISCAL_YEAR = 2022;

/** Months after 基準日 have no figures. */
const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

const countsOf = (rows: readonly MonthMeasures[]) =>
  sum(rows.map(({ count }) => count));

const totalsOf = (rows: readonly MonthMeasures[]) =>
  sum(rows.map(({ totalAttendance }) => totalAttendance));

const distinctsOf = (rows: readonly MonthMeasures[]) =>
  sum(rows.map(({ distinctAttendees }) => distinctAttendees));

const check = (
  property: (rollup: FiscalYearRollup, input: RollupInput) => void,
) =>
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) =>
      property(rollUpFiscalYear(input, rules, FISCAL_YEAR), input),
    ),
    { numRuns: 300 },
  );

test("the order of records changes neither figures nor findings", () => {
  const shuffled = fc.tuple(anyInput, anyRules).chain(([input, rules]) =>
    fc
      .record({
        meetings: fc.shuffledSubarray([...input.meetings], {
          minLength: input.meetings.length,
        }),
        activities: fc.shuffledSubarray([...input.activities], {
          minLength: input.activities.length,
        }),
      })
      .map((rows) => ({ input, rules, other: { ...input, ...rows } })),
  );
  fc.assert(
    fc.property(shuffled, ({ input, rules, other }) => {
      expect(rollUpFiscalYear(other, rules, FISCAL_YEAR)).toEqual(
        rollUpFiscalYear(input, rules, FISCAL_YEAR),
      );
    }),
    { numRuns: 300 },
  );
});

test("回数 and のべ of ranks, months and their cells add up to the year", () => {
  check(({ meetings }) => {
    const cells = meetings.byMonth.flatMap(({ byRank }) => byRank);
    for (const rows of [meetings.byRank, meetings.byMonth, cells]) {
      expect(countsOf(rows)).toBe(meetings.count);
      expect(totalsOf(rows)).toBe(meetings.totalAttendance);
    }
    for (const month of meetings.byMonth) {
      expect(countsOf(month.byRank)).toBe(month.count ?? 0);
      expect(totalsOf(month.byRank)).toBe(month.totalAttendance ?? 0);
    }
  });
});

test("every figure of a month is null exactly when the month begins after 基準日 (rule 6)", () => {
  check(({ asOf, meetings, sections }) => {
    const isLate = (month: string) => `${month}-01` > asOf;
    for (const { month, byRank, ...row } of meetings.byMonth) {
      for (const { count, totalAttendance, distinctAttendees } of [
        row,
        ...byRank,
      ])
        for (const value of [count, totalAttendance, distinctAttendees])
          expect(value === null).toBe(isLate(month));
    }
    for (const { month, firstTime, returning } of meetings.repeatUse.byMonth)
      for (const value of [firstTime, returning])
        expect(value === null).toBe(isLate(month));
    for (const { rule, byMonth } of sections)
      for (const { month, count } of byMonth)
        expect(count === null).toBe(rule.source === "none" || isLate(month));
  });
});

test("tables by one value a meeting add up, the table by adviser to no less", () => {
  check(({ meetings }) => {
    const { mode, themeCategory, division, adviser } = meetings.byDimension;
    for (const rows of [mode, themeCategory, division]) {
      expect(countsOf(rows)).toBe(meetings.count);
      expect(totalsOf(rows)).toBe(meetings.totalAttendance);
    }
    expect(countsOf(adviser)).toBeGreaterThanOrEqual(meetings.count);
  });
});

test("実 is at most のべ in every row, and in the year at most the sum of any table", () => {
  check(({ meetings }) => {
    const tables = [
      meetings.byRank,
      meetings.byMonth,
      meetings.byDimension.adviser,
      meetings.byDimension.division,
      meetings.byDimension.mode,
      meetings.byMonth.flatMap(({ byRank }) => byRank),
    ];
    for (const rows of tables) {
      for (const row of [...rows, meetings]) {
        if (row.distinctAttendees === null) continue;
        expect(row.distinctAttendees).toBeLessThanOrEqual(
          row.totalAttendance ?? 0,
        );
        expect(row.distinctAttendees).toBeLessThanOrEqual(
          meetings.distinctAttendees ?? NaN,
        );
      }
      expect(meetings.distinctAttendees).toBeLessThanOrEqual(distinctsOf(rows));
    }
    expect(meetings.distinctAcrossRanks).toBe(
      distinctsOf(meetings.byRank) - (meetings.distinctAttendees ?? NaN),
    );
  });
});

test("repeat use counts each person once and each visit once", () => {
  check(({ meetings: { repeatUse, distinctAttendees, totalAttendance } }) => {
    const { once, twice, threeOrMore } = repeatUse.distribution ?? {
      once: NaN,
      twice: NaN,
      threeOrMore: NaN,
    };
    const first = sum(repeatUse.byMonth.map(({ firstTime }) => firstTime));
    const again = sum(repeatUse.byMonth.map(({ returning }) => returning));
    expect(once + twice + threeOrMore).toBe(distinctAttendees);
    expect(first).toBe(distinctAttendees);
    expect(first + again).toBeLessThanOrEqual(totalAttendance);
    expect(first + again).toBeGreaterThanOrEqual(
      once + 2 * twice + 3 * threeOrMore,
    );
  });
});

test("months and records without a month add up to the 回数 of a section, and so do its lines and parts", () => {
  check(({ sections }) => {
    for (const section of sections) {
      const months = sum(section.byMonth.map(({ count }) => count));
      expect(months + section.countWithoutMonth).toBe(section.count ?? 0);
      if (section.rule.source !== "activities") continue;
      expect(sum(section.lines.map(({ count }) => count))).toBe(section.count);
      for (const { count, parts } of section.lines.filter(
        (line) => line.parts.length > 0,
      )) {
        expect(sum(parts.map((part) => part.count))).toBe(count);
      }
    }
  });
});

test("every record read is counted, listed only, excluded or unclassified", () => {
  check(({ tally }) => {
    expect(
      tally.counted + tally.listedOnly + tally.excluded + tally.unclassified,
    ).toBe(tally.read);
  });
});

test("sections are numbered without gaps", () => {
  check(({ sections }) => {
    expect(sections.map(({ no }) => Number(no))).toEqual(
      sections.map((_, index) => index + 1),
    );
  });
});

test("records read twice change nothing, and nothing is changed in them", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const before = JSON.stringify(input);
      const rollup = rollUpFiscalYear(input, rules, FISCAL_YEAR);
      expect(JSON.stringify(input)).toBe(before);
      const again = {
        ...input,
        meetings: [...input.meetings, ...input.meetings],
        activities: [...input.activities, ...input.activities],
      };
      expect(rollUpFiscalYear(again, rules, FISCAL_YEAR)).toEqual(rollup);
      expect(rollUpFiscalYear(input, rules, FISCAL_YEAR)).toEqual(rollup);
    }),
    { numRuns: 200 },
  );
});

/** Everything that counts, without what says how many records did not. */
const figuresOf = (rollup: CheckedYear) => ({
  ...without(
    rollup,
    "tally",
    "activitiesLeftOut",
    "meetingsLeftOut",
    "findings",
  ),
  sections: rollup.sections.map((section) => without(section, "footnotes")),
});

describe("a record that does not count changes no number", () => {
  test("an excluded activity", () => {
    const excluded = activity("2022-10-01", {
      recordId: "9001",
      section: "研修",
      standing: "excluded",
      exclusionReason: "事務局協議を除く",
      count: 5,
    });
    fc.assert(
      fc.property(anyInput, anyRules, (input, rules) => {
        const more = { ...input, activities: [...input.activities, excluded] };
        expect(figuresOf(rollUpFiscalYear(more, rules, FISCAL_YEAR))).toEqual(
          figuresOf(rollUpFiscalYear(input, rules, FISCAL_YEAR)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each(["planned", "cancelled"] as const)("a %s meeting", (status) => {
    const other = meeting("2022-10-01", { recordId: "9001", status });
    fc.assert(
      fc.property(anyInput, anyRules, (input, rules) => {
        const more = { ...input, meetings: [...input.meetings, other] };
        expect(figuresOf(rollUpFiscalYear(more, rules, FISCAL_YEAR))).toEqual(
          figuresOf(rollUpFiscalYear(input, rules, FISCAL_YEAR)),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("a listed one is listed, and no more", () => {
    const listed = activity("2022-10-01", {
      recordId: "9001",
      standing: "listedOnly",
      count: 5,
    });
    fc.assert(
      fc.property(anyInput, (anyOne) => {
        const input = without(anyOne, "asOf", "summary");
        const more = { ...input, activities: [...input.activities, listed] };
        const before = rollUpFiscalYear(input, fixedRules, FISCAL_YEAR);
        const after = rollUpFiscalYear(more, fixedRules, FISCAL_YEAR);
        const countOf = ({ sections }: FiscalYearRollup) =>
          sections.find(({ rule }) => rule.id === "groups")?.count ?? 0;
        expect(countOf(after)).toBe(countOf(before));
        expect(after.activitiesByDimension.mode).toEqual(
          before.activitiesByDimension.mode,
        );
        expect(after.meetings).toEqual(before.meetings);
        expect(after.tally.listedOnly).toBe(before.tally.listedOnly + 1);
        expect(
          after.sections
            .flatMap(({ details }) => details)
            .flatMap(({ activities }) => activities),
        ).toContain(listed);
      }),
      { numRuns: 200 },
    );
  });
});

test("a record moved over 31 March moves its figures to the next year", () => {
  fc.assert(
    fc.property(anyInput, (anyOne) => {
      const input = without(anyOne, "asOf", "summary");
      const [march, april] = ["2023-03-31", "2023-04-01"].map((date) =>
        rollUp(
          {
            ...input,
            meetings: [
              ...input.meetings,
              meeting(date, { recordId: "9001", mode: "電話" }),
            ],
            activities: [
              ...input.activities,
              activity(date, { recordId: "9001", count: 3 }),
            ],
          },
          fixedRules,
          [2022, 2023],
        ),
      );
      const figures = (rollups: readonly FiscalYearRollup[] | undefined) =>
        rollups?.map(({ meetings, sections, tally }) => ({
          meetings: meetings.count,
          rank: meetings.byRank[2]?.count ?? 0,
          phone:
            meetings.byDimension.mode.find(({ key }) => key === "電話")
              ?.count ?? 0,
          groups: sections.find(({ rule }) => rule.id === "groups")?.count ?? 0,
          read: tally.read,
        })) ?? [];
      const [before2022, before2023] = figures(march);
      const [after2022, after2023] = figures(april);
      expect(before2022).toEqual({
        meetings: after2022!.meetings + 1,
        rank: after2022!.rank + 1,
        phone: 1,
        groups: after2022!.groups + 3,
        read: after2022!.read + 2,
      });
      expect(after2023).toEqual({
        meetings: before2023!.meetings + 1,
        rank: before2023!.rank + 1,
        phone: 1,
        groups: before2023!.groups + 3,
        read: before2023!.read + 2,
      });
    }),
    { numRuns: 100 },
  );
});

test("an earlier 基準日 never counts more", () => {
  fc.assert(
    fc.property(
      anyInput,
      anyRules,
      fc.constantFrom("2022-06-30", "2022-12-31", "2021-01-01"),
      (input, rules, asOf) => {
        const all = rollUpFiscalYear(
          { ...input, asOf: day("2030-01-01") },
          rules,
          FISCAL_YEAR,
        );
        const some = rollUpFiscalYear(
          { ...input, asOf: day(asOf) },
          rules,
          FISCAL_YEAR,
        );
        expect(some.asOf).toBe(asOf);
        expect(some.tally.counted).toBeLessThanOrEqual(all.tally.counted);
        expect(some.tally.read).toBe(all.tally.read);
      },
    ),
    { numRuns: 100 },
  );
});
