import { describe, expect, test } from "vitest";
import { councilSessionOn } from "../../../src/form/rules/council-session-on";
import { checkTimeOrder } from "../../../src/checks/rules/days/time-order";
import { fillEndTime } from "../../../src/form/rules/end-time";
import { fillFiscalYearAndMonth } from "../../../src/form/rules/fiscal-year-and-month";
import { fillPeriodEnd } from "../../../src/form/rules/period-end";
import { fillSoleAdviser } from "../../../src/form/rules/sole-adviser";
import { RecordFiller } from "../../../src/form/session/fill-record";
import { exampleSettings } from "../../settings/example-settings";
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

describe("an end with a day of its own", () => {
  const on = (startDay: string, startTime: string) => ({
    heldOn: day("2022-10-05"),
    startDay,
    startTime,
  });
  const before = {
    ...on("2022-10-05", "22:00"),
    endDay: "2022-10-05",
    endTime: "23:10",
  };

  test("goes over midnight", () => {
    expect(fillEndTime(on("2022-10-05", "23:30"))).toEqual([
      {
        field: "endTime",
        value: "00:30",
        day: "2022-10-06",
        isOtherDay: true,
      },
    ]);
  });

  test("moves along over midnight and back, as long after the start as it was", () => {
    expect(
      fillEndTime({ ...before, ...on("2022-10-05", "23:30") }, before),
    ).toMatchObject([{ value: "00:40", day: "2022-10-06", replaces: "23:10" }]);
    const late = {
      ...on("2022-10-05", "23:30"),
      endDay: "2022-10-06",
      endTime: "00:40",
    };
    expect(
      fillEndTime({ ...late, ...on("2022-10-05", "22:00") }, late),
    ).toMatchObject([
      { value: "23:10", day: "2022-10-05", replacesDay: "2022-10-06" },
    ]);
  });

  test("moves to the day that the start moves to", () => {
    expect(
      fillEndTime({ ...before, ...on("2022-10-07", "22:00") }, before),
    ).toMatchObject([{ value: "23:10", day: "2022-10-07" }]);
  });

  test("is entered as the instant that kintone holds, where the field is a date-time", () => {
    const filler = new RecordFiller(
      { appId: "1", fields: { endTime: "end" } },
      exampleSettings().choices,
    );
    const enter = (type: string) => {
      const record = { end: { type, value: "" } };
      filler.apply(record, fillEndTime(on("2022-10-05", "23:30")));
      return record.end.value;
    };
    expect(enter("DATETIME")).toBe("2022-10-05T15:30:00Z");
    // A time alone would lie before the start.
    expect(enter("TIME")).toBe("");
  });
});

describe("an end whose start moves", () => {
  const before = { startTime: "10:00", endTime: "11:30" };

  test("moves along, as long after the start as it was", () => {
    expect(
      fillEndTime({ startTime: "14:00", endTime: "11:30" }, before),
    ).toEqual([{ field: "endTime", value: "15:30", replaces: "11:30" }]);
    expect(
      fillEndTime({ startTime: "11:30", endTime: "11:30" }, before),
    ).toMatchObject([{ value: "13:00", replaces: "11:30" }]);
    expect(
      fillEndTime({ startTime: "09:00", endTime: "11:30" }, before),
    ).toMatchObject([{ value: "10:30", replaces: "11:30" }]);
  });

  test("stays where it would be on the next day, and is told as before the start", () => {
    const late = { startTime: "22:45", endTime: "11:30" };
    expect(fillEndTime(late, before)).toEqual([]);
    expect(checkTimeOrder(late)).toMatchObject([
      { field: "endTime", code: "timeReversed", level: "error" },
    ]);
  });

  test("stays where it still lies after a start that came nearer, or did not move", () => {
    for (const startTime of ["11:00", "10:00"]) {
      const [fill] = fillEndTime({ startTime, endTime: "11:30" }, before);
      expect(fill).not.toHaveProperty("replaces");
    }
  });

  test("is left alone where nobody knows how long the meeting was", () => {
    expect(
      fillEndTime(
        { startTime: "14:00", endTime: "11:30" },
        { endTime: "11:30" },
      ),
    ).toEqual([{ field: "endTime", value: "15:00" }]);
    expect(
      fillEndTime(
        { startTime: "14:00", endTime: "09:00" },
        { startTime: "10:00", endTime: "09:00" },
      ),
    ).toEqual([{ field: "endTime", value: "15:00" }]);
  });
});

describe("a last day that the first has passed", () => {
  const days = (from: string, to?: string) => ({
    period: {
      precision: "day" as const,
      from: day(from),
      ...(to === undefined ? {} : { to: day(to) }),
    },
  });
  const before = days("2026-06-30", "2026-07-01");

  test("moves along", () => {
    expect(fillPeriodEnd(days("2027-02-28", "2026-07-01"), before)).toEqual([
      { field: "to", value: "2027-03-01", replaces: "2026-07-01" },
    ]);
  });

  test("stays otherwise", () => {
    expect(fillPeriodEnd(days("2026-07-01", "2026-07-01"), before)).toEqual([]);
    expect(fillPeriodEnd(days("2026-08-01"), before)).toEqual([]);
    expect(fillPeriodEnd(days("2026-08-01", "2026-07-01"), undefined)).toEqual(
      [],
    );
    expect(
      fillPeriodEnd(
        days("2026-08-01", "2026-06-01"),
        days("2026-07-01", "2026-06-01"),
      ),
    ).toEqual([]);
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
