/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { ACTIVITY_DIMENSION_NAMES } from "../../../src/rollup/dimensions/activity-dimensions";
import { MEETING_DIMENSION_NAMES } from "../../../src/rollup/dimensions/meeting-dimensions";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity } from "../../../src/domain/activity";
import { isActivityCount } from "../../../src/domain/activity-count";
import type { Meeting } from "../../../src/domain/meeting";
import { personKey } from "../../../src/domain/person";
import { samenessKey } from "../../../src/domain/sameness/sameness";
import { rankClassifier } from "../../../src/domain/rank";
import { countingAttendances } from "../../../src/rollup/meetings/counting-attendances";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { MonthMeasures } from "../../../src/rollup/years/fiscal-year-rollup";
import { resolveSelection } from "../../../src/rollup/selection/resolve-selection";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import type {
  ActivitySelection,
  MeetingSelection,
} from "../../../src/rollup/selection/selection";
import * as fixture from "../fixture";
import { anyInput, anyRules } from "../random-input";

const FISCAL_YEAR = 2022;

const meetings = (more: Partial<MeetingSelection>): MeetingSelection => ({
  grain: "meeting",
  fiscalYear: FISCAL_YEAR,
  ...more,
});

const activities = (more: Partial<ActivitySelection>): ActivitySelection => ({
  grain: "activity",
  fiscalYear: FISCAL_YEAR,
  ...more,
});

const meetingsBehind = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
): Meeting[] => {
  const ids = resolveSelection(selection, input, rules);
  expect(new Set(ids).size).toBe(ids.length);
  return ids.map((id) => {
    const found = input.meetings.find(({ recordId }) => recordId === id);
    if (found === undefined) throw new Error(`no meeting ${id}`);
    return found;
  });
};

/** のべ and 実 of a cell, from nothing but the records behind it. */
const recount = (
  selection: MeetingSelection,
  input: RollupInput,
  rules: CountingRules,
) => {
  const classify = rankClassifier(rules.ranks);
  const isRank = (rank: string | undefined) =>
    selection.rank === undefined ||
    (rules.ranks[classify(rank)]?.label ?? null) === selection.rank;
  const isDivision = (division = "") =>
    selection.division === undefined ||
    samenessKey(division) === samenessKey(selection.division ?? "");
  const rows = meetingsBehind(selection, input, rules).flatMap((each) =>
    countingAttendances(each, rules.attendanceRule).filter(
      ({ rank, division }) => isRank(rank) && isDivision(division),
    ),
  );
  const people = rows.map(({ person }) => person && personKey(person));
  return {
    totalAttendance: rows.length,
    distinctAttendees: new Set(people.filter((key) => key !== undefined)).size,
  };
};

test("the records behind every cell of the meetings make its figure", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const rollup = rollUpFiscalYear(input, rules, FISCAL_YEAR);
      const idsOf = (selection: MeetingSelection) =>
        meetingsBehind(selection, input, rules).length;
      const expectCell = (row: MonthMeasures, selection: MeetingSelection) => {
        const count = row.count ?? 0;
        const totalAttendance = row.totalAttendance ?? 0;
        const distinctAttendees = row.distinctAttendees ?? 0;
        expect(idsOf(selection)).toBe(count);
        expect(
          recount({ ...selection, measure: "totalAttendance" }, input, rules)
            .totalAttendance,
        ).toBe(totalAttendance);
        expect(
          recount({ ...selection, measure: "distinctAttendees" }, input, rules)
            .distinctAttendees,
        ).toBe(distinctAttendees);
      };
      const { byRank, byMonth, byDimension } = rollup.meetings;
      for (const row of byRank) expectCell(row, meetings({ rank: row.key }));
      for (const name of MEETING_DIMENSION_NAMES) {
        for (const row of byDimension[name]) {
          expectCell(row, meetings({ [name]: row.key }));
        }
      }
      for (const { month, ...row } of byMonth) {
        expectCell(row, meetings({ month }));
        for (const cell of row.byRank) {
          expectCell(cell, meetings({ month, rank: cell.key }));
        }
      }
      for (const outcome of ["planned", "cancelled", "afterAsOf"] as const) {
        expect(idsOf(meetings({ outcome }))).toBe(
          rollup.meetingsLeftOut[outcome],
        );
      }
    }),
    { numRuns: 150 },
  );
});

test("the records behind every cell of the activities make its figure", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const rollup = rollUpFiscalYear(input, rules, FISCAL_YEAR);
      const behind = (selection: ActivitySelection): Activity[] =>
        resolveSelection(selection, input, rules).map((id) =>
          input.activities.find(({ recordId }) => recordId === id)!,
        );
      const timesOf = (selection: ActivitySelection) =>
        behind(selection).reduce(
          (sum, { count }) =>
            sum + (count === 0 || isActivityCount(count) ? count : 1),
          0,
        );
      for (const { rule, count, lines, byMonth } of rollup.sections) {
        if (rule.source !== "activities") continue;
        const sectionId = rule.id;
        expect(timesOf(activities({ sectionId }))).toBe(count);
        for (const line of lines) {
          const summaryLine = line.label;
          expect(behind(activities({ sectionId, summaryLine }))).toEqual(
            line.activities,
          );
          for (const part of line.parts) {
            expect(
              timesOf(activities({ sectionId, summaryLine, part: part.label })),
            ).toBe(part.count);
          }
        }
        for (const { month, count: ofMonth } of byMonth) {
          expect(timesOf(activities({ sectionId, month }))).toBe(ofMonth ?? 0);
        }
      }
      for (const name of ACTIVITY_DIMENSION_NAMES) {
        for (const { key, count } of rollup.activitiesByDimension[name]) {
          expect(timesOf(activities({ [name]: key }))).toBe(count);
        }
      }
      for (const outcome of [
        "listedOnly",
        "planned",
        "cancelled",
        "excluded",
        "afterAsOf",
      ] as const) {
        expect(behind(activities({ outcome }))).toHaveLength(
          rollup.activitiesLeftOut[outcome],
        );
      }
    }),
    { numRuns: 150 },
  );
});

const { activity, attendee, companion, everyone, meeting } = fixture;

describe("repeat use", () => {
  const rows = fixture.input({
    meetings: [
      meeting("2022-06-01", { recordId: "1", startTime: "13:00" }),
      meeting("2022-06-01", { recordId: "2", startTime: "09:00" }),
      meeting("2022-07-01", {
        recordId: "3",
        attendances: [attendee("2", "課長級"), companion("1", "課長級")],
      }),
      meeting("2022-08-01", { recordId: "4" }),
    ],
  });
  const idsOf = (more: Partial<MeetingSelection>, by = fixture.rules) =>
    resolveSelection(meetings(more), rows, by);

  test("first visits by date, time and number; the others return", () => {
    expect(idsOf({ visit: "first" })).toEqual(["2", "3"]);
    expect(idsOf({ visit: "returning" })).toEqual(["1", "4"]);
    expect(idsOf({ visit: "returning" }, everyone)).toEqual(["1", "3", "4"]);
  });

  test("visits of people who came once, twice, more often", () => {
    expect(idsOf({ visits: "once" })).toEqual(["3"]);
    expect(idsOf({ visits: "twice" })).toEqual([]);
    expect(idsOf({ visits: "threeOrMore" })).toEqual(["2", "1", "4"]);
  });

  test("a person's meetings", () => {
    const person = personKey({ code: "1" })!;
    expect(idsOf({ person })).toEqual(["2", "1", "4"]);
    expect(idsOf({ person }, everyone)).toEqual(["2", "1", "3", "4"]);
    expect(idsOf({ person: "code:9" })).toEqual([]);
  });
});

test("a rank that the settings do not have selects nothing, not 未設定", () => {
  const rows = fixture.input({
    meetings: [meeting("2022-06-01", { attendances: [attendee("1", "主任")] })],
  });
  expect(
    resolveSelection(meetings({ rank: "主任" }), rows, fixture.rules),
  ).toEqual([]);
  expect(
    resolveSelection(meetings({ rank: null }), rows, fixture.rules),
  ).toHaveLength(1);
});

test("records come in order of date", () => {
  const rows = fixture.input({
    activities: [
      activity("2023-01-10", { recordId: "9" }),
      activity("2022-05-10", { recordId: "10" }),
      activity("2022-05-10", { recordId: "2" }),
    ],
  });
  expect(resolveSelection(activities({}), rows, fixture.rules)).toEqual([
    "2",
    "10",
    "9",
  ]);
});
