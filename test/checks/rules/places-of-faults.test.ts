import { describe, expect, test } from "vitest";
import { checkActivity } from "../../../src/checks/rules/check-activity";
import { checkCount } from "../../../src/checks/rules/activity-count";
import { checkMeeting } from "../../../src/checks/rules/check-meeting";
import { checkTimeOrder } from "../../../src/checks/rules/days/time-order";
import { day, month } from "../../support/dates";

/* At which field a fault stands, where a form marks it. */
const rules = { today: day("2026-11-22"), fiscalYearStartMonth: 4 };
const advisers = [
  {
    recordId: "1",
    name: "宮崎光世",
    tenureFrom: month("2024-04"),
    tenureTo: month("2026-03"),
  },
];

const placesOf = (
  problems: readonly {
    readonly field: string;
    readonly code: string;
    readonly level: string;
  }[],
) => problems.map(({ field, code, level }) => [field, code, level]);

describe("what is wrong with a day stands at it", () => {
  test("of a meeting: a year that is not in use, another stored year, outside the tenure", () => {
    const heldOn = day("2062-06-10");
    const problems = checkMeeting(
      {
        status: "planned",
        heldOn,
        storedFiscalYear: 2026,
        advisers: ["宮崎光世"],
        attendances: [{ person: { code: "1" }, role: "principal" }],
      },
      rules,
      { advisers },
    );
    expect(placesOf(problems)).toEqual([
      ["heldOn", "dateOutsideFiscalYears", "warning"],
      ["heldOn", "fiscalYearDisagrees", "warning"],
      ["heldOn", "dateOutsideTenure", "warning"],
    ]);
    expect(
      checkMeeting(
        {
          status: "held",
          heldOn: day("2025-06-10"),
          storedFiscalYear: 2025,
          advisers: ["宮崎光世"],
          attendances: [{ person: { code: "1" }, role: "principal" }],
        },
        rules,
        {},
      ),
    ).toEqual([]);
  });

  test("of an activity: the same, and spellings at what was typed", () => {
    const problems = checkActivity(
      {
        recordId: "8",
        status: "planned",
        standing: "counted",
        section: "研修",
        summaryLine: "アカデミイ",
        workingGroup: "広報斑",
        period: { precision: "month", from: month("2062-06"), isOpen: false },
        storedFiscalYear: 2026,
        advisers: ["宮崎光世"],
      },
      { ...rules, sections: [] },
      {
        advisers,
        spellings: {
          summaryLine: () => "アカデミー",
          workingGroup: () => "広報班",
        },
      },
    );
    const places = placesOf(problems).map(([field, code]) => [field, code]);
    expect(places).toContainEqual(["from", "dateOutsideFiscalYears"]);
    expect(places).toContainEqual(["from", "fiscalYearDisagrees"]);
    expect(places).toContainEqual(["from", "dateOutsideTenure"]);
    expect(places).toContainEqual(["summaryLine", "spellingNear"]);
    expect(places).toContainEqual(["workingGroup", "spellingNear"]);
  });

  test("an activity without a day has nothing wrong with it", () => {
    expect(
      checkActivity(
        { standing: "counted", summaryLine: "研修", advisers: [] },
        { ...rules, sections: [] },
        {},
      ),
    ).toEqual([]);
  });
});

test("0 is a number of a month, and no other fault of one is let pass", () => {
  expect(checkCount({ count: 0, isMonthly: true })).toEqual([]);
  expect(placesOf(checkCount({ count: 0 }))).toEqual([
    ["count", "countZero", "warning"],
  ]);
  for (const count of [-1, 1.5]) {
    expect(placesOf(checkCount({ count, isMonthly: true }))).toEqual([
      ["count", "countInvalid", "error"],
    ]);
  }
});

describe("a meeting that ends before it begins", () => {
  const at = (
    startTime: string,
    endTime: string,
    days: {
      readonly startDay?: string;
      readonly endDay?: string;
      readonly heldOn?: string;
    } = {},
  ) =>
    checkTimeOrder({
      startTime,
      endTime,
      ...Object.fromEntries(
        Object.entries(days).map(([name, text]) => [name, day(text)]),
      ),
    }).length > 0;

  test.each([
    ["10:00", "11:00", {}, false],
    ["10:00", "10:00", {}, false],
    ["11:00", "10:00", {}, true],
    // Over midnight, as date-times.
    ["23:00", "01:00", { startDay: "2026-06-10", endDay: "2026-06-11" }, false],
    ["23:00", "01:00", { heldOn: "2026-06-10", endDay: "2026-06-11" }, false],
    // The same day, whatever the record's.
    ["23:00", "01:00", { startDay: "2026-06-10", endDay: "2026-06-10" }, true],
    ["10:00", "11:00", { startDay: "2026-06-10", endDay: "2026-06-10" }, false],
    ["10:00", "11:00", { heldOn: "2026-06-10", endDay: "2026-06-09" }, true],
    ["10:00", "11:00", { startDay: "2026-06-10", endDay: "2026-06-09" }, true],
    // Nothing is known of the other day.
    ["23:00", "01:00", { endDay: "2026-06-11" }, true],
    ["10:00", "11:00", { endDay: "2026-06-09" }, false],
  ])("%s to %s %o", (start, end, days, isWrong) => {
    expect(at(start, end, days)).toBe(isWrong);
  });

  test("is no fault while one of the times is missing", () => {
    expect(checkTimeOrder({ startTime: "11:00" })).toEqual([]);
    expect(checkTimeOrder({ endTime: "10:00" })).toEqual([]);
    expect(
      checkTimeOrder({
        endTime: "10:00",
        heldOn: day("2026-06-10"),
        endDay: day("2026-06-09"),
      }),
    ).toEqual([]);
    expect(
      checkTimeOrder({
        startTime: "10:00",
        startDay: day("2026-06-10"),
        endDay: day("2026-06-09"),
      }),
    ).toEqual([]);
  });
});
