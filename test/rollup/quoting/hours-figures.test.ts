import { describe, expect, it } from "vitest";
import type { Meeting } from "../../../src/domain/meeting";
import { hoursFigures } from "../../../src/rollup/quoting/hours-figures";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import { activity, input, meeting, rules } from "../fixture";
import { toldFigures } from "./told-figures";

const took = (
  recordId: string,
  startTime: string,
  endTime?: string,
  heldOn = "2022-05-10",
): Meeting =>
  meeting(heldOn, {
    recordId,
    startTime,
    ...(endTime === undefined ? {} : { endTime }),
  });

const quoted = (meetings: readonly Meeting[], counting = rules): string[] => {
  const rows = input({ meetings, asOf: day("2022-12-31") });
  return toldFigures(
    hoursFigures(rollUpFiscalYear(rows, counting, 2022), meetings),
    rows,
  );
};

describe("the hours that meetings took", () => {
  it("are quoted together and on average", () => {
    expect(
      quoted([
        took("a", "9:00", "10:00"),
        took("b", "13:30", "15:15", "2022-05-11"),
      ]),
    ).toEqual([
      "2022 meetings: hours 2.75 hours (a b), hoursPerMeeting 1.375 hours (a b)",
    ]);
  });

  it("are those of the meetings that count in the year alone", () => {
    expect(
      quoted([
        took("a", "9:00", "10:00"),
        took("before", "9:00", "12:00", "2022-03-31"),
        took("late", "9:00", "12:00", "2023-01-10"),
        meeting("2022-06-01", { status: "cancelled" }),
      ]),
    ).toEqual([
      "2022 meetings: hours 1 hours (a), hoursPerMeeting 1 hours (a)",
    ]);
  });

  it("may be none for a meeting that ended when it began", () => {
    expect(
      quoted([took("a", "9:00", "9:00"), took("b", "9:00", "10:00")]),
    ).toEqual([
      "2022 meetings: hours 1 hours (a b), hoursPerMeeting 0.5 hours (a b)",
    ]);
  });

  it.each([
    ["has no end", took("b", "9:00")],
    ["has no start", meeting("2022-05-10", { endTime: "9:00" })],
    ["has a time that is none", took("b", "朝", "10:00")],
    ["ended before it began", took("b", "10:00", "9:00")],
  ])("are not quoted when a meeting %s", (_, other) => {
    expect(quoted([took("a", "9:00", "10:00"), other])).toEqual([]);
  });

  it("belong to the section of the meetings, wherever it stands", () => {
    const rows = input({
      meetings: [took("a", "9:00", "10:00")],
      activities: [activity("2022-05-01")],
    });
    const reversed = { ...rules, sections: [...rules.sections].reverse() };
    const counted = rollUpFiscalYear(rows, reversed, 2022);
    expect(
      hoursFigures(counted, rows.meetings).map(({ sectionId }) => sectionId),
    ).toEqual(["meetings", "meetings"]);
  });

  it("are not quoted without a meeting, nor without a section for them", () => {
    expect(quoted([])).toEqual([]);
    const without = {
      ...rules,
      sections: rules.sections.filter(({ source }) => source !== "meetings"),
    };
    expect(quoted([took("a", "9:00", "10:00")], without)).toEqual([]);
  });
});
