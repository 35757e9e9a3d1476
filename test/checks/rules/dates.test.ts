import { describe, expect, test } from "vitest";
import { checkTenure } from "../../../src/checks/rules/days/adviser-tenure";
import {
  checkFiscalYear,
  fiscalYearsInUse,
} from "../../../src/checks/rules/days/fiscal-years-in-use";
import {
  checkActivityInFuture,
  checkHeldInFuture,
} from "../../../src/checks/rules/days/held-in-future";
import { checkPeriodOrder } from "../../../src/checks/rules/days/period-order";
import { checkTimeOrder } from "../../../src/checks/rules/days/time-order";
import type { ActivityPeriod } from "../../../src/domain/activity";
import { adviser } from "../../support/adviser";
import { day, month } from "../../support/dates";

describe("fiscal years in use", () => {
  const advisers = [
    adviser("石原", "2024-02", "2025-03"),
    adviser("宮崎", "2022-06"),
  ];
  const inUse = fiscalYearsInUse(advisers, day("2027-03-31"), 4);

  test("run from the first adviser to the year after this one", () => {
    expect(inUse).toEqual({ first: 2022, last: 2027 });
  });

  test.each([
    ["2022-04-01", []],
    ["2028-03-31", []],
    ["2022-03-31", ["2021"]],
    ["2062-06-01", ["2062"]],
  ])("%s", (date, years) => {
    expect(
      checkFiscalYear("heldOn", day(date), inUse, 4).map(
        ({ detail }) => detail,
      ),
    ).toEqual(years);
  });

  test("without advisers only the future has an end", () => {
    const open = fiscalYearsInUse(undefined, day("2026-11-22"), 4);
    expect(checkFiscalYear("from", day("1999-01-01"), open, 4)).toEqual([]);
    expect(checkFiscalYear("from", month("2028-04"), open, 4)).toHaveLength(1);
    expect(checkFiscalYear("from", undefined, open, 4)).toEqual([]);
  });
});

describe("advisers in office", () => {
  const miyazaki = adviser("宮崎光世", "2022-06", "2025-03");
  const ishihara = adviser("石原 弘子", "2025-03");

  test("first and last month are inside the tenure", () => {
    for (const inside of ["2022-06", "2025-03"]) {
      expect(
        checkTenure("heldOn", month(inside), ["宮崎光世"], [miyazaki]),
      ).toEqual([]);
    }
    expect(
      checkTenure("heldOn", month("2025-04"), ["宮崎光世"], [miyazaki]),
    ).toMatchObject([{ level: "warning", code: "dateOutsideTenure" }]);
  });

  test("the tenure is told, and spaces in names don't matter", () => {
    const [problem] = checkTenure(
      "from",
      month("2025-02"),
      ["石原弘子"],
      [ishihara],
    );
    expect(problem?.detail).toBe("石原弘子 2025-03～");
  });

  test("a name that is no adviser is left alone", () => {
    expect(
      checkTenure("heldOn", month("2030-01"), ["外部講師"], [miyazaki]),
    ).toEqual([]);
  });
});

describe("held meetings", () => {
  const today = day("2026-11-22");

  test("may be today, not tomorrow", () => {
    const held = (heldOn: string) =>
      checkHeldInFuture({ status: "held", heldOn: day(heldOn) }, today);
    expect(held("2026-11-22")).toEqual([]);
    expect(held("2026-11-23")).toEqual([
      { field: "heldOn", level: "error", code: "heldInFuture" },
    ]);
  });

  test("plans may lie in the future", () => {
    expect(
      checkHeldInFuture(
        { status: "planned", heldOn: day("2027-01-01") },
        today,
      ),
    ).toEqual([]);
  });
});

describe("a held activity", () => {
  const inMonth = (from: string): ActivityPeriod => ({
    precision: "month",
    from: month(from),
    isOpen: false,
  });
  const inYear = (within: string): ActivityPeriod => ({
    precision: "fiscalYear",
    within: day(within),
  });
  const onDays = (from: string, to: string): ActivityPeriod => ({
    precision: "day",
    from: day(from),
    to: day(to),
  });
  const check = (
    period: ActivityPeriod,
    status: "held" | "planned" | "cancelled" = "held",
  ) => checkActivityInFuture({ status, period }, day("2026-11-22"), 4);
  const problem = [{ field: "from", level: "error", code: "activityInFuture" }];

  test.each([
    ["today", onDays("2026-11-22", "2026-11-22")],
    ["begun and still going on", onDays("2026-11-20", "2026-11-25")],
    ["in this month", inMonth("2026-11")],
    ["in this fiscal year, whatever day stands for it", inYear("2027-03-01")],
  ])("may be %s", (_, period) => {
    expect(check(period)).toEqual([]);
  });

  test.each([
    ["tomorrow", onDays("2026-11-23", "2026-11-24")],
    ["in the next month", inMonth("2026-12")],
    ["in the next fiscal year", inYear("2027-04-01")],
  ])("is not %s", (_, period) => {
    expect(check(period)).toEqual(problem);
    expect(check(period, "planned")).toEqual([]);
    expect(check(period, "cancelled")).toEqual([]);
  });

  test("without a date or without today has nothing to correct", () => {
    const today = day("2026-11-22");
    const held = { status: "held" as const, period: inMonth("2030-01") };
    expect(checkActivityInFuture({ status: "held" }, today, 4)).toEqual([]);
    expect(checkActivityInFuture(held, undefined, 4)).toEqual([]);
  });
});

describe("start and end", () => {
  test("an end before the start is an error, at the same minute not", () => {
    const check = (startTime: string, endTime: string) =>
      checkTimeOrder({ startTime, endTime });
    expect(check("10:00", "09:59")).toEqual([
      { field: "endTime", level: "error", code: "timeReversed" },
    ]);
    expect(check("9:59", "10:00")).toEqual([]);
    expect(check("10:00", "10:00")).toEqual([]);
    expect(checkTimeOrder({ endTime: "09:00" })).toEqual([]);
    const late = { startTime: "23:30", startDay: "2026-06-01" };
    const early = { endTime: "00:20", endDay: "2026-06-02" };
    expect(checkTimeOrder({ ...late, ...early })).toEqual([]);
    expect(
      checkTimeOrder({ ...late, endTime: "23:50", endDay: "2026-05-31" }),
    ).toHaveLength(1);
    expect(
      checkTimeOrder({
        heldOn: day("2026-06-01"),
        startTime: "23:30",
        ...early,
      }),
    ).toEqual([]);
  });

  test("the last day of an activity does not lie before the first", () => {
    const check = (from: string, to: string) =>
      checkPeriodOrder({
        period: { precision: "day", from: day(from), to: day(to) },
      });
    expect(check("2026-06-02", "2026-06-01")).toEqual([
      {
        field: "to",
        level: "error",
        code: "periodReversed",
        detail: "2026-06-02 – 2026-06-01",
      },
    ]);
    expect(check("2026-06-02", "2026-06-02")).toEqual([]);
    expect(checkPeriodOrder({})).toEqual([]);
  });
});
