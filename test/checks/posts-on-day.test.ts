import { atOnce } from "../../src/domain/steps";
import { WORDS } from "../support/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRecords } from "../../src/checks/check-records";
import { postsNotOnDay } from "../../src/checks/posts-on-day";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { addDays } from "../../src/domain/calendar/calendar-date";
import type { Roster } from "../../src/domain/roster";
import { postOfPersonOn, rosterOf } from "../../src/domain/roster";
import type { StaffMember } from "../../src/domain/staff-member";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import type { Attendance } from "../../src/domain/meeting";
import { day } from "../support/dates";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import {
  attendee,
  companion,
  meeting,
  rules,
  without,
} from "../rollup/fixture";
import { anyInput, anyRules } from "../rollup/random-input";

/** 課長級 in 管財課 until she became 部長級 of 総務部 on 2023-04-01. */
const promoted: StaffMember = {
  code: "0101",
  name: "宮崎 光世",
  division: "総務部",
  rank: "部長級",
  postings: [
    { from: day("2020-04-01"), division: "管財課", rank: "課長級" },
    { from: day("2023-04-01"), division: "総務部", rank: "部長級" },
  ],
};

const found = (
  heldOn: string,
  attendances: readonly Attendance[],
  roster: Roster = rosterOf([promoted]),
) =>
  atOnce(
    postsNotOnDay(
      [meeting(heldOn, { recordId: "7", attendances })],
      roster,
      rules.ranks,
    ),
  );

const told = (...args: Parameters<typeof found>) =>
  found(...args).map((one) => findingMessage(one, "ja", WORDS.ja));

test("a rank and a division that are not those of the day are told with what they should be", () => {
  const today = attendee("0101", "部長級", {
    person: { code: "0101", name: "宮崎 光世" },
    division: "総務部",
  });
  expect(told("2022-10-05", [today])).toEqual([
    "宮崎 光世さん（記録では「部長級」）：名簿の異動履歴では、この日の役職は「課長級」です。どちらが正しいか確かめてください。",
    "宮崎 光世さん（記録では「総務部」）：名簿の異動履歴では、この日の所属は「管財課」です。どちらが正しいか確かめてください。",
  ]);
  expect(told("2023-04-01", [today])).toEqual([]);
  expect(found("2023-03-31", [today])[0]).toMatchObject({
    source: "meetings",
    recordId: "7",
    code: "rankNotOnDay",
    level: "warning",
    correction: {
      field: "rank",
      person: { code: "0101" },
      heldOn: "2023-03-31",
      stored: "部長級",
      expected: "課長級",
    },
  });
});

test("companions too, and spellings of one code, rank or division are one", () => {
  expect(told("2022-10-05", [companion("０１０１", "部長級")])).toHaveLength(1);
  const spelt = attendee("0101", "課長", { division: "管 財課" });
  expect(told("2022-10-05", [spelt])).toEqual([]);
});

test("nothing is told of what nothing is known of", () => {
  const wrong = attendee("0101", "特別職", { division: "財政課" });
  expect(told("2022-10-05", [wrong])).toHaveLength(2);
  expect(told("2020-03-31", [wrong])).toEqual([]);
  expect(told("2022-10-05", [attendee("0101")])).toEqual([]);
  expect(told("2022-10-05", [attendee("0102", "部長級")])).toEqual([]);
  const named = { ...wrong, person: { name: "宮崎 光世" } };
  expect(told("2022-10-05", [named])).toEqual([]);
  const withoutHistory = rosterOf([{ ...promoted, postings: [] }]);
  expect(told("2022-10-05", [wrong], withoutHistory)).toEqual([]);
  const twice = rosterOf([promoted, { ...promoted, code: "０１０１" }]);
  expect(told("2022-10-05", [wrong], twice)).toEqual([]);
  const cancelled = meeting("2022-10-05", {
    status: "cancelled",
    attendances: [wrong],
  });
  expect(atOnce(postsNotOnDay([cancelled], rosterOf([promoted]), []))).toEqual(
    [],
  );
});

test("two people of one meeting are told each, of the years asked for only", () => {
  const roster = rosterOf([promoted, { ...promoted, code: "0102" }]);
  const meetings = ["2022-10-05", "2021-10-05"].map((heldOn) =>
    meeting(heldOn, {
      recordId: heldOn,
      attendances: [attendee("0101", "部長級"), companion("0102", "部長級")],
    }),
  );
  const findings = checkRecords(
    {
      meetings,
      activities: [],
      advisers: [],
      findings: [],
      unreadable: { meetings: 0, activities: 0 },
    },
    {
      fiscalYears: [2022],
      fiscalYearStartMonth: 4,
      sections: [],
      ranks: rules.ranks,
      roster,
    },
  ).filter(({ code }) => code === "rankNotOnDay");
  expect(
    findings.map(({ recordId, correction }) => [
      recordId,
      correction?.person.code,
    ]),
  ).toEqual([
    ["2022-10-05", "0101"],
    ["2022-10-05", "0102"],
  ]);
});

/** People of the random meetings, some of them posted elsewhere later. */
const anyRoster = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom("1", "2", "３", "A-01"),
      postings: fc.array(
        fc.record({
          from: fc
            .integer({ min: -300, max: 900 })
            .map((days) => addDays(day("2021-11-15"), days)),
          division: fc.constantFrom("管財課", "市長室", "DX課"),
          rank: fc.constantFrom("部長級", "課長", "係長"),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { selector: ({ code }) => code },
  )
  .map(rosterOf);

test("records that were imported with today's ranks give the figures of their days once they are corrected", () => {
  fc.assert(
    fc.property(anyInput, anyRules, anyRoster, (input, counting, roster) => {
      const posted = (when: (heldOn: CalendarDate) => CalendarDate) =>
        input.meetings.map((one) => ({
          ...one,
          attendances: one.attendances.map((row) =>
            one.status === "cancelled" ||
            postOfPersonOn(roster, row.person, one.heldOn) === undefined
              ? row
              : {
                  ...row,
                  ...postOfPersonOn(roster, row.person, when(one.heldOn)),
                },
          ),
        }));
      const asOfDay = posted((heldOn) => heldOn);
      const copiedAnew = posted(() => day("2099-12-31"));
      const wrong = atOnce(postsNotOnDay(copiedAnew, roster, counting.ranks));
      const corrected = copiedAnew.map((one) => ({
        ...one,
        attendances: one.attendances.map((row) =>
          wrong
            .filter(({ recordId }) => recordId === one.recordId)
            .flatMap(({ correction }) => correction ?? [])
            .filter(
              ({ person, field, stored }) =>
                person === row.person && row[field] === stored,
            )
            .reduce<Attendance>(
              (so, { field, expected }) => ({ ...so, [field]: expected }),
              row,
            ),
        ),
      }));
      const figures = (meetings: RollupInput["meetings"]) =>
        without(
          rollUpFiscalYear({ ...input, meetings }, counting, 2022),
          "findings",
        );
      expect(atOnce(postsNotOnDay(corrected, roster, counting.ranks))).toEqual(
        [],
      );
      expect(figures(corrected)).toEqual(figures(asOfDay));
    }),
    { numRuns: 300 },
  );
});
