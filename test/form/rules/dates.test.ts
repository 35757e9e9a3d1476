import { describe, expect, test } from "vitest";
import { councilSessionOn } from "../../../src/form/rules/council-session-on";
import { fillEndTime } from "../../../src/form/rules/end-time";
import { fillFiscalYearAndMonth } from "../../../src/form/rules/fiscal-year-and-month";
import { fillSoleAdviser } from "../../../src/form/rules/sole-adviser";
import { adviser } from "../../support/adviser";
import { day, month } from "../../support/dates";

describe("fiscal year and month for graphs", () => {
  test("March belongs to the year before", () => {
    expect(fillFiscalYearAndMonth(day("2027-03-31"), 4)).toEqual([
      { field: "fiscalYear", value: "2026" },
      { field: "month", value: "2027-03" },
    ]);
  });

  test("no month when only the fiscal year is known", () => {
    expect(fillFiscalYearAndMonth(day("2026-04-01"), 4, false)).toEqual([
      { field: "fiscalYear", value: "2026" },
      { field: "month", value: "" },
    ]);
  });

  test("nothing without a date", () => {
    expect(fillFiscalYearAndMonth(undefined, 4)).toEqual([]);
  });
});

describe("advisers in office", () => {
  const miyazaki = adviser("宮崎光世", "2022-06", "2025-03");
  const ishihara = adviser("石原 弘子", "2025-03");

  test("the only one in office is entered", () => {
    expect(fillSoleAdviser(month("2022-06"), [miyazaki, ishihara])).toEqual([
      { field: "advisers", value: ["宮崎光世"] },
    ]);
  });

  test("two in office, or none, leave the choice open", () => {
    expect(fillSoleAdviser(month("2025-03"), [miyazaki, ishihara])).toEqual([]);
    expect(fillSoleAdviser(month("2022-05"), [miyazaki, ishihara])).toEqual([]);
    expect(fillSoleAdviser(undefined, [miyazaki])).toEqual([]);
  });

  test("someone appointed twice is one adviser", () => {
    expect(
      fillSoleAdviser(month("2025-03"), [
        miyazaki,
        adviser("宮崎光世", "2025-03"),
      ]),
    ).toHaveLength(1);
  });
});

describe("start and end", () => {
  test("the end is an hour after the start", () => {
    expect(fillEndTime({ startTime: "09:30" })).toEqual([
      { field: "endTime", value: "10:30" },
    ]);
  });

  test("not on the next day, and not without a start", () => {
    expect(fillEndTime({ startTime: "23:00" })).toEqual([]);
    expect(fillEndTime({ startTime: "22:59" })).toMatchObject([
      { value: "23:59" },
    ]);
    expect(fillEndTime({})).toEqual([]);
  });
});

describe("council sessions", () => {
  const june = {
    name: "6月定例会",
    from: day("2026-06-05"),
    to: day("2026-06-25"),
  };

  test("include their first and last day", () => {
    expect(councilSessionOn(day("2026-06-05"), [june])).toBe(june);
    expect(councilSessionOn(day("2026-06-25"), [june])).toBe(june);
    expect(councilSessionOn(day("2026-06-26"), [june])).toBeUndefined();
    expect(councilSessionOn(day("2026-06-10"), [])).toBeUndefined();
  });
});
