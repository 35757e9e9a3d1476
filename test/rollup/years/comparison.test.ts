/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import { compareFigures } from "../../../src/rollup/years/comparison";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { sectionBase } from "../../../src/rollup/activities/section-base";
import { compareYears } from "../../../src/rollup/years/year-comparison";
import { day } from "../../support/dates";
import { activity, attendee, input, meeting, ofYear, rules } from "../fixture";

describe("a figure against the year before", () => {
  test.each([
    [15, 10, 5, 1.5],
    [10, 15, -5, 10 / 15],
    [0, 10, -10, 0],
    [5, 0, 5, null],
    [0, 0, 0, null],
    [5, null, null, null],
    [5, undefined, null, null],
    [null, 5, null, null],
  ])(
    "%s after %s: difference %s, ratio %s",
    (current, base, difference, ratio) => {
      expect(compareFigures(current, base)).toEqual({
        current,
        base: base ?? null,
        difference,
        ratio,
      });
    },
  );
});

describe("a year against the one before", () => {
  const rows = input({
    meetings: [
      meeting("2022-05-01"),
      meeting("2023-05-01"),
      meeting("2023-06-01", { attendances: [attendee("2", "部長級")] }),
      meeting("2023-07-01", { attendances: [attendee("3", "嘱託")] }),
    ],
    activities: [
      activity("2022-05-01", { count: 2 }),
      activity("2023-05-01", { count: 3 }),
      activity("2023-05-01", { section: "研修" }),
    ],
  });

  test("a part of a year is no base for what has no month", () => {
    const monthless = {
      ...rows,
      activities: [
        activity("2022-05-01"),
        activity(ofYear("2022-04-01"), { section: "研修", count: 10 }),
      ],
    };
    const basesOf = (asOf: string) => {
      const [before] = rollUp({ ...monthless, asOf: day(asOf) }, rules, [2022]);
      return ["groups", "trainings"].map((id) => sectionBase(before!, { id }));
    };
    expect(basesOf("2022-11-22")).toEqual([1, null]);
    expect(basesOf("2023-03-31")).toEqual([1, 10]);
  });

  test("meetings, ranks and sections are found again", () => {
    const [before, current] = rollUp(rows, rules, [2022, 2023]);
    const comparison = compareYears(current!, before);
    expect(comparison.isLikeForLike).toBe(true);
    expect(comparison.meetings.count).toEqual({
      current: 3,
      base: 1,
      difference: 2,
      ratio: 3,
    });
    expect(
      comparison.byRank.map(({ key, count }) => [key, count.difference]),
    ).toEqual([
      ["特別職", 0],
      ["部長級", 1],
      ["課長級", 0],
      [null, 1],
    ]);
    expect(rules.sections.map((rule) => sectionBase(before!, rule))).toEqual([
      1, 2, 0, 0, 0,
    ]);
  });

  test("without the year before every difference is missing", () => {
    const [current] = rollUp(rows, rules, [2023]);
    const { isLikeForLike, meetings } = compareYears(current!, undefined);
    expect(isLikeForLike).toBe(false);
    expect(meetings.count).toMatchObject({ difference: null, ratio: null });
    expect(meetings.count).toMatchObject({ current: 3, base: null });
  });

  test("a year that is not over is not like for like", () => {
    const [before, current] = rollUp(
      { ...rows, asOf: day("2023-12-31") },
      rules,
      [2022, 2023],
    );
    expect(compareYears(current!, before).isLikeForLike).toBe(false);
  });
});
