import { atOnce } from "../../../src/domain/steps";
import { describe, expect, it } from "vitest";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { rollUpYearBefore } from "../../../src/rollup/years/roll-up-year-before";
import { selectMeetings } from "../../../src/rollup/selection/select-meetings";
import { compareYears } from "../../../src/rollup/years/year-comparison";
import { day } from "../../support/dates";
import { input, meeting, rules } from "../fixture";

const meetings = [
  meeting("2021-05-10"),
  meeting("2021-11-22"),
  meeting("2021-11-23"),
  meeting("2022-03-31"),
  meeting("2022-05-10"),
  meeting("2022-11-22"),
];

const pairOf = (asOf?: string) => {
  const rows = input({
    meetings,
    ...(asOf === undefined ? {} : { asOf: day(asOf) }),
  });
  return atOnce(
    rollUpYearBefore(rollUpFiscalYear(rows, rules, 2022), rows, rules),
  );
};

describe("the year before", () => {
  it("is counted to its end for a year that is over", () => {
    const { current, before } = pairOf();
    expect(before.asOf).toBe("2022-03-31");
    expect(before.meetings.count).toBe(4);
    expect(compareYears(current, before).meetings.count).toMatchObject({
      current: 2,
      base: 4,
      difference: -2,
      ratio: 0.5,
    });
  });

  it("is counted to the same day when 基準日 lies inside the year", () => {
    const { current, before } = pairOf("2022-11-22");
    expect(before.asOf).toBe("2021-11-22");
    expect(before.meetings.count).toBe(2);
    expect(compareYears(current, before).isLikeForLike).toBe(true);
  });

  it("has no February 29 where there is none", () => {
    const rows = input({ meetings, asOf: day("2024-02-29") });
    const { before } = atOnce(
      rollUpYearBefore(rollUpFiscalYear(rows, rules, 2023), rows, rules),
    );
    expect(before.asOf).toBe("2023-02-28");
  });

  it("leads to its records, those of the same part of the year only", () => {
    const behind = selectMeetings(
      { grain: "meeting", fiscalYear: 2021, asOf: day("2021-11-22") },
      input({ meetings }),
      rules,
    );
    expect(behind.map(({ heldOn }) => heldOn)).toEqual([
      "2021-05-10",
      "2021-11-22",
    ]);
  });
});
