import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atOnce } from "../../../src/domain/steps";
import { MEETING_DIMENSION_NAMES } from "../../../src/rollup/dimensions/meeting-dimensions";
import {
  isOfPeople,
  peopleBehind,
} from "../../../src/rollup/selection/people-behind";
import { selectMeetings } from "../../../src/rollup/selection/select-meetings";
import type { MeetingSelection } from "../../../src/rollup/selection/selection";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import {
  attendee,
  companion,
  everyone,
  input as inputWith,
  meeting,
  rules as fixedRules,
} from "../fixture";
import { anyInput, anyRules } from "../random-input";

const FISCAL_YEAR = 2022;

const distinct = (more: Partial<MeetingSelection> = {}): MeetingSelection => ({
  grain: "meeting",
  fiscalYear: FISCAL_YEAR,
  measure: "distinctAttendees",
  ...more,
});

const visiting = (more: Partial<MeetingSelection>): MeetingSelection => ({
  grain: "meeting",
  fiscalYear: FISCAL_YEAR,
  ...more,
});

test("as many people stand behind every figure of people as it says, with its meetings", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      const { meetings } = rollUpFiscalYear(input, rules, FISCAL_YEAR);
      const expectPeople = (
        count: number | null,
        selection: MeetingSelection,
      ) => {
        expect(isOfPeople(selection)).toBe(true);
        const people = atOnce(peopleBehind(selection, input, rules));
        expect(people).toHaveLength(count ?? 0);
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
        for (const person of people)
          expect(person.visits).toBe(person.meetings.length);
        expect(new Set(people.flatMap((person) => person.meetings))).toEqual(
          new Set(selectMeetings(selection, input, rules)),
        );
      };
      expectPeople(meetings.distinctAttendees, distinct());
      for (const row of meetings.byRank)
        expectPeople(row.distinctAttendees, distinct({ rank: row.key }));
      for (const { month, distinctAttendees, byRank } of meetings.byMonth) {
        expectPeople(distinctAttendees, distinct({ month }));
        for (const row of byRank)
          expectPeople(
            row.distinctAttendees,
            distinct({ month, rank: row.key }),
          );
      }
      for (const name of MEETING_DIMENSION_NAMES)
        for (const row of meetings.byDimension[name])
          expectPeople(row.distinctAttendees, distinct({ [name]: row.key }));
      const { distribution, byMonth } = meetings.repeatUse;
      for (const visits of ["once", "twice", "threeOrMore"] as const)
        expectPeople(distribution?.[visits] ?? null, visiting({ visits }));
      for (const { month, firstTime } of byMonth)
        expectPeople(firstTime, visiting({ month, visit: "first" }));
    }),
    { numRuns: 100 },
  );
});

describe("people behind a figure", () => {
  const input = inputWith({
    meetings: [
      meeting("2022-06-01", {
        recordId: "1",
        attendances: [
          attendee("1", "課長級", {
            person: { code: "1", name: "山田 太郎" },
            division: "管財課",
          }),
          companion("2", "部長級"),
        ],
      }),
      meeting("2022-09-01", {
        recordId: "2",
        attendances: [
          attendee("1", "部長級", {
            person: { code: "1", name: "山田 太郎" },
            division: "総務課",
          }),
        ],
      }),
    ],
  });
  const told = (selection: MeetingSelection, by = fixedRules) =>
    atOnce(peopleBehind(selection, input, by)).map(
      ({ name, division, rank, meetings }) => [
        name,
        division,
        rank,
        ...meetings.map(({ recordId }) => recordId),
      ],
    );

  test("have the name, division and rank of the last meeting of the figure", () => {
    expect(told(distinct())).toEqual([
      ["山田 太郎", "総務課", "部長級", "1", "2"],
    ]);
    expect(told(distinct({ rank: "課長級" }))).toEqual([
      ["山田 太郎", "管財課", "課長級", "1"],
    ]);
  });

  test("have a name where any of their meetings has one, and nothing that nobody sees", () => {
    const people = atOnce(
      peopleBehind(
        distinct(),
        inputWith({
          meetings: ["山田\u200B 太郎", "\u200B", undefined].map(
            (name, index) =>
              meeting(`2022-06-0${index + 1}`, {
                recordId: String(index + 1),
                attendances: [
                  attendee("1", "課\u00AD長級", {
                    person: {
                      code: "1",
                      ...(name === undefined ? {} : { name }),
                    },
                    division: "管財\uFEFF課",
                  }),
                ],
              }),
          ),
        }),
        fixedRules,
      ),
    );
    expect(people).toMatchObject([
      { name: "山田 太郎", division: "管財課", rank: "課長級", visits: 3 },
    ]);
  });

  test("are companions too under the rule everyone, the most frequent first", () => {
    expect(told(distinct(), everyone)).toEqual([
      ["山田 太郎", "総務課", "部長級", "1", "2"],
      ["2", undefined, "部長級", "1"],
    ]);
    expect(told(visiting({ visits: "once" }), everyone)).toEqual([
      ["2", undefined, "部長級", "1"],
    ]);
  });

  test("are nobody where a figure counts meetings", () => {
    expect(isOfPeople(visiting({ rank: "課長級" }))).toBe(false);
    expect(isOfPeople(distinct({ measure: "totalAttendance" }))).toBe(false);
    expect(isOfPeople(visiting({ visit: "returning" }))).toBe(false);
    expect(isOfPeople({ grain: "activity", fiscalYear: FISCAL_YEAR })).toBe(
      false,
    );
  });
});
