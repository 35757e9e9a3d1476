// @module-tag proof
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Activity } from "../../src/domain/activity";
import { formatPeriod } from "../../src/domain/calendar/activity-period";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { addDays } from "../../src/domain/calendar/calendar-date";
import type { Attendance, Meeting } from "../../src/domain/meeting";
import { rollUp } from "../../src/rollup/years/roll-up-fiscal-year";
import { suggestCommentary } from "../../src/rollup/commentary/suggest-commentary";
import { activity, input, meeting, rules } from "./fixture";

const RECORDS = 100_000;

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "　",
    "\u0000",
    "\ud800",
    "\udfff𠮷",
    "\u200b",
    "ﷺ",
    "課長級",
    "WG支援",
    "__proto__",
    "constructor",
    "é".repeat(3),
    "ア".repeat(500),
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const maybeText = fc.option(text, { nil: undefined });
const number = fc.constantFrom(
  0,
  -1,
  -0,
  1,
  2,
  1.5,
  9999,
  10_000,
  1e21,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
  Infinity,
  -Infinity,
  NaN,
);
const day = fc.oneof(
  fc
    .integer({ min: -40, max: 400 })
    .map((days) => addDays("2022-04-01" as CalendarDate, days)),
  fc
    .constantFrom("0001-01-01", "9999-12-31")
    .map((date) => date as CalendarDate),
);
const month = day.map((date) => date.slice(0, 7));

const wildMeeting = fc.record({
  status: fc.constantFrom("held", "held", "planned", "cancelled"),
  heldOn: day,
  startTime: maybeText,
  mode: maybeText,
  advisers: fc.array(text, { maxLength: 3 }),
  attendances: fc.array(
    fc.record({
      person: fc.option(fc.record({ code: maybeText, name: maybeText }), {
        nil: undefined,
      }),
      division: maybeText,
      rank: maybeText,
      role: fc.constantFrom("principal", "companion"),
    }) as fc.Arbitrary<Attendance>,
    { maxLength: 3 },
  ),
  themeCategory: maybeText,
});

const wildActivity = fc.record({
  section: maybeText,
  summaryLine: maybeText,
  detailHeading: maybeText,
  part: maybeText,
  period: fc.oneof(
    fc.record({
      precision: fc.constant("day"),
      from: day,
      to: fc.option(day, { nil: undefined }),
    }),
    fc.record({
      precision: fc.constant("month"),
      from: month,
      to: fc.option(month, { nil: undefined }),
      isOpen: fc.boolean(),
    }),
    fc.record({ precision: fc.constant("fiscalYear"), within: day }),
  ),
  count: number,
  status: fc.constantFrom("held", "held", "planned", "cancelled"),
  standing: fc.constantFrom("counted", "counted", "listedOnly", "excluded"),
  exclusionReason: maybeText,
  advisers: fc.array(text, { maxLength: 2 }),
  divisions: fc.array(text, { maxLength: 2 }),
  mode: maybeText,
});

/** A few thousand different bad rows, dealt out over all record numbers. */
const wildRows = <T extends object>(
  arbitrary: fc.Arbitrary<T>,
  seed: number,
) => {
  const samples = fc.sample(arbitrary, { numRuns: 4000, seed });
  return Array.from({ length: RECORDS / 2 }, (_, index) => ({
    recordId: String(index + 1),
    ...samples[(index * 7919) % samples.length]!,
  }));
};

test(
  "100,000 bad records throw nothing, are reported by number, and the good ones still count",
  { tags: ["proof"] },
  () => {
    const good = {
      meetings: [
        meeting("2022-06-01", { recordId: "900001", mode: "よい記録" }),
        meeting("2022-07-01", { recordId: "900002", mode: "よい記録" }),
      ],
      activity: activity("2022-06-01", {
        recordId: "900001",
        section: "研修",
        summaryLine: "よい記録",
        count: 3,
      }),
    };
    const wild = input({
      meetings: [
        ...(wildRows(wildMeeting, 1) as unknown as Meeting[]),
        ...good.meetings,
      ],
      activities: [
        ...(wildRows(wildActivity, 2) as unknown as Activity[]),
        good.activity,
      ],
    });
    const years = [0, 2021, 2022, 2023, 9999];
    const rollups = rollUp(wild, rules, years);

    expect(
      rollups.reduce((sum, { tally }) => sum + tally.read, 0),
    ).toBeGreaterThan(RECORDS * 0.99);
    for (const { tally, meetings, sections, findings } of rollups) {
      expect(
        tally.counted + tally.listedOnly + tally.excluded + tally.unclassified,
      ).toBe(tally.read);
      const figures = [
        meetings.count,
        meetings.totalAttendance,
        meetings.distinctAttendees,
        ...sections.map(({ count }) => count ?? 0),
      ];
      expect(figures.every((figure) => Number.isSafeInteger(figure))).toBe(
        true,
      );
      expect(findings.every(({ recordId }) => recordId !== "")).toBe(true);
    }

    const { meetings, sections, findings } = rollups[2]!;
    expect(meetings.byDimension.mode).toContainEqual({
      key: "よい記録",
      count: 2,
      totalAttendance: 2,
      distinctAttendees: 1,
    });
    const trainings = sections.find(({ rule }) => rule.id === "trainings")!;
    expect(trainings.lines).toContainEqual(
      expect.objectContaining({ label: "よい記録", count: 3 }),
    );
    const codes = new Set(findings.map(({ code }) => code));
    for (const code of [
      "rankMissing",
      "rankUnknown",
      "personUnidentified",
      "personNamedOnly",
      "codeWithSeveralNames",
      "sectionMissing",
      "sectionUnknown",
      "periodNotOver",
    ] as const) {
      expect(codes).toContain(code);
    }
    expect(findings.some(({ recordId }) => recordId.startsWith("9000"))).toBe(
      false,
    );
    expect(() =>
      suggestCommentary({ current: rollups[2]!, before: rollups[1]! }),
    ).not.toThrow();
    for (const { period, count } of wild.activities.slice(0, 4000)) {
      expect(typeof formatPeriod(period, count)).toBe("string");
    }
  },
);
