/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import { day, month } from "../support/dates";
import { meeting, rules, summary } from "./fixture";
import { rollUp2022 } from "./rolled-up";

describe("utilisation of 月間枠", () => {
  const slots = (from: string, count: number) => ({
    summary: summary({ monthlySlots: { from: month(from), count } }),
  });

  test("months before the slots have none and do not weigh on the rate", () => {
    const { utilisation } = rollUp2022(
      [meeting("2022-04-01"), meeting("2023-02-01"), meeting("2023-03-01")],
      rules,
      slots("2023-02", 4),
    ).meetings;
    expect(utilisation!.slots).toBe(8);
    expect(utilisation!.utilisationRate).toBe(0.25);
    expect(utilisation!.byMonth[0]).toEqual({
      month: "2022-04",
      count: 1,
      slots: null,
      utilisationRate: null,
    });
    expect(utilisation!.byMonth[10]).toEqual({
      month: "2023-02",
      count: 1,
      slots: 4,
      utilisationRate: 0.25,
    });
  });

  test("months that begin after 基準日 have none either", () => {
    const { utilisation } = rollUp2022([meeting("2022-04-01")], rules, {
      ...slots("2022-04", 8),
      asOf: day("2022-05-01"),
    }).meetings;
    expect(utilisation!.slots).toBe(16);
    expect(utilisation!.byMonth[1]).toMatchObject({ count: 0, slots: 8 });
    expect(utilisation!.byMonth[2]).toEqual({
      month: "2022-06",
      count: null,
      slots: null,
      utilisationRate: null,
    });
  });

  test("no slots, none yet, or none at all: nothing to say", () => {
    const meetings = [meeting("2022-05-01")];
    for (const more of [{}, slots("2023-04", 8), slots("2022-04", 0)]) {
      expect(
        rollUp2022(meetings, rules, more).meetings.utilisation,
      ).toBeUndefined();
    }
  });
});

describe("council effect", () => {
  const sessions = (...ranges: readonly [string, string][]) =>
    summary({
      councilSessions: ranges.map(([from, to]) => ({
        from: day(from),
        to: day(to),
      })),
    });

  test("means of the months that a session touches, and of the others", () => {
    const { councilEffect } = rollUp2022(
      [
        meeting("2022-06-01"),
        meeting("2022-08-01"),
        meeting("2022-08-02"),
        meeting("2022-08-03"),
      ],
      rules,
      { summary: sessions(["2022-06-30", "2022-07-01"]) },
    ).meetings;
    expect(councilEffect).toEqual({
      monthsInside: 2,
      monthsOutside: 10,
      meanInside: 0.5,
      meanOutside: 0.3,
    });
  });

  test("only months in which meetings could be held are compared", () => {
    const { councilEffect } = rollUp2022([meeting("2022-08-01")], rules, {
      asOf: day("2022-09-15"),
      summary: summary({
        ...sessions(["2022-09-01", "2022-12-20"]),
        monthlySlots: { from: month("2022-07"), count: 8 },
      }),
    }).meetings;
    expect(councilEffect).toEqual({
      monthsInside: 1,
      monthsOutside: 2,
      meanInside: 0,
      meanOutside: 0.5,
    });
  });

  test("a session over the whole year leaves no months outside", () => {
    const { councilEffect } = rollUp2022([meeting("2022-08-01")], rules, {
      summary: sessions(["2022-01-01", "2023-12-31"]),
    }).meetings;
    expect(councilEffect).toMatchObject({
      monthsOutside: 0,
      meanOutside: null,
    });
  });

  test("no session in the year, or a reversed one: nothing to say", () => {
    for (const range of [
      ["2023-06-01", "2023-07-01"],
      ["2022-07-01", "2022-06-01"],
    ] as const) {
      const more = { summary: sessions([...range]) };
      expect(
        rollUp2022([], rules, more).meetings.councilEffect,
      ).toBeUndefined();
    }
  });
});
