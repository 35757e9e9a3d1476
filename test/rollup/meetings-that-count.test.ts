import { describe, expect, test } from "vitest";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { rollUp } from "../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../support/dates";
import { input, meeting, rules, summary } from "./fixture";
import { codesOf, rollUp2022 } from "./rolled-up";

describe("which meetings count (rule 1)", () => {
  test("held ones of the fiscal year, its first and last day included", () => {
    const { meetings } = rollUp2022([
      meeting("2022-03-31"),
      meeting("2022-04-01"),
      meeting("2023-03-31"),
      meeting("2023-04-01"),
    ]);
    expect(meetings.count).toBe(2);
  });

  test("planned and cancelled ones are left out and said so", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", { status: "planned" }),
      meeting("2022-05-01", { status: "cancelled" }),
      meeting("2022-05-01"),
    ]);
    expect(rollup.meetings.count).toBe(1);
    expect(rollup.meetingsLeftOut).toEqual({
      planned: 1,
      cancelled: 1,
      afterAsOf: 0,
    });
    expect(rollup.tally).toEqual({
      read: 3,
      counted: 1,
      listedOnly: 0,
      excluded: 2,
      unclassified: 0,
    });
  });

  test("those after 基準日 do not count and are reported; the day itself does", () => {
    const rollup = rollUp2022(
      [
        meeting("2022-09-30", { recordId: "1" }),
        meeting("2022-10-01", { recordId: "2" }),
      ],
      rules,
      { asOf: day("2022-09-30") },
    );
    expect(rollup.asOf).toBe("2022-09-30");
    expect(rollup.meetings.count).toBe(1);
    expect(rollup.meetingsLeftOut.afterAsOf).toBe(1);
    expect(codesOf(rollup)).toEqual(["2 info heldAfterAsOf 2022-10-01"]);
  });

  test("基準日 of the caller goes before the summary's; neither reaches past the year", () => {
    const asOfWith = (more: Partial<RollupInput>) =>
      rollUp2022([], rules, more).asOf;
    const written = summary({ asOf: day("2022-12-31") });
    expect(asOfWith({})).toBe("2023-03-31");
    expect(asOfWith({ summary: written })).toBe("2022-12-31");
    expect(asOfWith({ summary: written, asOf: day("2022-06-30") })).toBe(
      "2022-06-30",
    );
    expect(asOfWith({ asOf: day("2024-03-31") })).toBe("2023-03-31");
  });

  test("a fiscal year may start in another month", () => {
    const january = { ...rules, fiscalYearStartMonth: 1 };
    const { meetings } = rollUp2022(
      [
        meeting("2021-12-31"),
        meeting("2022-01-01"),
        meeting("2022-12-31"),
        meeting("2023-01-01"),
      ],
      january,
    );
    expect(meetings.count).toBe(2);
    expect(meetings.byMonth[0]).toMatchObject({ month: "2022-01", count: 1 });
    expect(meetings.byMonth[11]).toMatchObject({ month: "2022-12", count: 1 });
  });
});

test("an empty year has every row and no figure but 0", () => {
  const { meetings, sections, tally, findings } = rollUp2022([]);
  expect(meetings).toMatchObject({
    count: 0,
    totalAttendance: 0,
    distinctAttendees: 0,
    distinctAcrossRanks: 0,
  });
  expect(meetings.byRank).toHaveLength(3);
  expect(meetings.byMonth).toHaveLength(12);
  expect([sections, findings]).toEqual([[], []]);
  expect(tally.read).toBe(0);
});

test("a record given twice counts once, also out of order", () => {
  const [a, b] = [
    meeting("2022-05-01", { recordId: "10" }),
    meeting("2022-05-02", { recordId: "9" }),
  ];
  expect(rollUp2022([a, b, a]).tally.read).toBe(2);
});

test("what decoding found stays with the year of its record", () => {
  const finding = (recordId: string, source: "meetings" | "summaries") =>
    ({ source, recordId, code: "statusUnknown", level: "error" }) as const;
  const rollup = rollUp2022(
    [
      meeting("2022-05-01", { recordId: "1" }),
      meeting("2023-05-01", { recordId: "2" }),
    ],
    rules,
    {
      findings: [
        finding("1", "meetings"),
        finding("2", "meetings"),
        finding("3", "meetings"),
        finding("2", "summaries"),
      ],
      unreadable: { meetings: 1, activities: 0 },
    },
  );
  expect(
    rollup.findings.map(({ source, recordId }) => `${source} ${recordId}`),
  ).toEqual(["meetings 1", "meetings 3", "summaries 2"]);
  expect(rollup.tally).toMatchObject({ read: 2, counted: 1, unclassified: 1 });
});

test("an unreadable record with a date counts in the tally of its year alone", () => {
  const [before, year] = rollUp(
    input({
      unreadable: { meetings: 1, activities: 0 },
      unreadableInYear: new Map([[2022, 2]]),
    }),
    rules,
    [2021, 2022],
  );
  expect(before?.tally).toMatchObject({ read: 1, unclassified: 1 });
  expect(year?.tally).toMatchObject({ read: 3, unclassified: 3 });
});
