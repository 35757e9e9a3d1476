import fc from "fast-check";
import { expect, test } from "vitest";
import type { Activity } from "../../src/domain/activity";
import { MOST_SERIES } from "../../src/rollup/activities/monthly-series";
import type {
  ActivityFact,
  UnknownFacts,
} from "../../src/rollup/input/unknown-facts";
import { resolveSelection } from "../../src/rollup/selection/resolve-selection";
import {
  rollUp,
  rollUpFiscalYear,
} from "../../src/rollup/years/roll-up-fiscal-year";
import { activity, input, rules } from "./fixture";

/** Numbers of a month of a school. */
const monthly = (from: string, summaryLine: string, count: number): Activity =>
  activity(from, { summaryLine, count, isMonthly: true });

const unknownIn = (
  activities: readonly ActivityFact[],
  inSome: UnknownFacts["inSome"]["activities"] = [],
) => ({
  ...rules,
  unknown: {
    meetings: [],
    activities,
    inSome: { meetings: [], activities: inSome },
  },
});

/** Numbers of a month, of a city that keeps no 集計見出し. */
const splitWithout = (unknown: readonly ActivityFact[]) => {
  const { summaryLine, ...counted } = activity("2022-05-01", {
    section: "WG支援",
    divisions: ["第一小学校"],
    mode: "対面",
    isMonthly: true,
  });
  expect(summaryLine).toBeDefined();
  const { sections } = rollUpFiscalYear(
    input({ activities: [counted] }),
    unknownIn(unknown),
    2022,
  );
  const { by, lines, unsplit } = sections[0]?.monthly ?? {};
  return {
    by,
    labels: lines?.map(({ label }) => label),
    unsplit: unsplit?.count,
  };
};

test("numbers by month are split by what the public edition may tell", () => {
  expect(splitWithout(["summaryLine", "workingGroup"])).toMatchObject({
    by: "mode",
    labels: ["対面"],
  });
});

test("numbers by month are never split by divisions, which the public edition leaves out", () => {
  expect(splitWithout(["summaryLine", "workingGroup", "mode"])).toEqual({
    by: "summaryLine",
    labels: [],
    unsplit: 1,
  });
});

test("a line has one place in all years, also where a year lacks it or met it later", () => {
  const [first, second] = rollUp(
    input({
      activities: [
        monthly("2022-04-01", "東小", 3),
        monthly("2022-05-01", "西小", 1),
        monthly("2023-04-01", "南小", 4),
        monthly("2023-05-01", "西小", 2),
      ],
    }),
    rules,
    [2022, 2023],
  ).map(({ sections }) => sections[0]?.monthly?.lines);
  expect(first?.map(({ label, count }) => [label, count])).toEqual([
    ["東小", 3],
    ["西小", 1],
    ["南小", 0],
  ]);
  expect(second?.map(({ label, isAbsent }) => [label, isAbsent])).toEqual([
    ["東小", true],
    ["西小", false],
    ["南小", false],
  ]);
});

test("what an app can't tell stands apart from the lines of the others", () => {
  const { summaryLine, ...untold } = activity("2022-05-01", {
    recordId: "7@other",
    count: 5,
    isMonthly: true,
  });
  expect(summaryLine).toBeDefined();
  const { sections } = rollUpFiscalYear(
    input({ activities: [monthly("2022-05-01", "東小", 3), untold] }),
    unknownIn(
      ["workingGroup", "mode"],
      [{ fact: "summaryLine", apps: [{ appId: "9", app: "other" }] }],
    ),
    2022,
  );
  expect(sections[0]?.monthly).toMatchObject({
    by: "summaryLine",
    count: 8,
    lines: [{ label: "東小", count: 3 }],
    unsplit: { count: 5, isAbsent: false },
  });
});

test("what every app can tell splits before what one of them lacks", () => {
  const { sections } = rollUpFiscalYear(
    input({
      activities: [
        activity("2022-05-01", { mode: "対面", isMonthly: true }),
        activity("2022-05-01", {
          recordId: "7@other",
          mode: "電話",
          isMonthly: true,
        }),
      ],
    }),
    unknownIn(
      ["workingGroup"],
      [{ fact: "summaryLine", apps: [{ appId: "9", app: "other" }] }],
    ),
    2022,
  );
  expect(sections[0]?.monthly?.by).toBe("mode");
  expect(sections[0]?.monthly?.unsplit).toBeUndefined();
});

test("records behind a number of a month are no events of the same line", () => {
  const records = input({
    activities: [
      monthly("2022-05-01", "東小", 3),
      activity("2022-05-10", { summaryLine: "東小", recordId: "event" }),
    ],
  });
  const behind = (isMonthly?: true) =>
    resolveSelection(
      {
        grain: "activity",
        fiscalYear: 2022,
        sectionId: "groups",
        summaryLine: "東小",
        ...(isMonthly === undefined ? {} : { isMonthly }),
      },
      records,
      rules,
    );
  expect(behind()).toContain("event");
  expect(behind(true)).toHaveLength(1);
  expect(behind(true)).not.toContain("event");
});

test("lines, and charts' series, always come to the whole number", () => {
  const row = fc.record({
    year: fc.constantFrom(2022, 2023),
    line: fc.integer({ min: 0, max: 14 }),
    count: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const years = rollUp(
        input({
          activities: rows.map(({ year, line, count }) =>
            monthly(`${year}-06-01`, line === 0 ? "" : `${line}小`, count),
          ),
        }),
        rules,
        [2022, 2023],
      );
      for (const { fiscalYear, sections } of years) {
        const whole = sections[0]?.monthly;
        if (whole === undefined) continue;
        const own = whole.lines.filter(({ isRest }) => !isRest);
        const sum = (counts: readonly { readonly count: number }[]) =>
          counts.reduce((all, { count }) => all + count, 0);
        expect(whole.count).toBe(
          sum(rows.filter(({ year }) => year === fiscalYear)),
        );
        expect(sum(whole.lines)).toBe(whole.count);
        expect(sum(own) + (whole.rest?.count ?? 0)).toBe(whole.count);
        expect(
          own.length + Number(whole.rest !== undefined),
        ).toBeLessThanOrEqual(MOST_SERIES);
      }
    }),
  );
});
