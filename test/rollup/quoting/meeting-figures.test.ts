import { describe, expect, it } from "vitest";
import { meetingFigures } from "../../../src/rollup/quoting/meeting-figures";
import type { QuotableFigure } from "../../../src/rollup/quoting/quotable-figure";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import { activity, attendee, companion, input, meeting } from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

/* Three meetings of two months; the second has a 部長級 beside the 課長級, the third somebody without a rank. */
const rows = input({
  asOf: day("2022-05-31"),
  meetings: [
    meeting("2022-04-05", {
      recordId: "a",
      mode: "対面",
      themeCategory: "採用",
      attendances: [attendee("1", "課長級", { division: "管財課" })],
    }),
    meeting("2022-04-20", {
      recordId: "b",
      advisers: ["石原"],
      mode: "電話",
      themeCategory: "採用",
      attendances: [
        attendee("1", "課長級", { division: "管財課" }),
        companion("2", "部長級"),
      ],
    }),
    meeting("2022-05-10", {
      recordId: "c",
      attendances: [attendee("3")],
    }),
    meeting("2023-04-05", { recordId: "next" }),
  ],
});

const figures = meetingFigures(rollUpFiscalYear(rows, twoRanks, 2022));

const narrowedBy = (
  ...wanted: readonly QuotableFigure["names"][number]["by"][]
) =>
  toldFigures(
    figures.filter(
      ({ names }) =>
        names.length === wanted.length &&
        names.every(({ by }, index) => by === wanted[index]),
    ),
    rows,
  );

describe("what the meetings of a year can be quoted by", () => {
  it("is 回数, のべ and 実 of the year, how often people came, and of its months", () => {
    expect(narrowedBy()).toEqual([
      `2022 meetings: ${[
        "count 3 times (a b c)",
        "totalAttendance 4 people (a b c)",
        "distinctAttendees 3 people (a b c)",
        "meetingsPerPerson 1.333 times (a b c)",
        "once 2 people (b c)",
        "twice 1 people (a b)",
        "threeOrMore 0 people ()",
        "meanPerMonth 1.5 times",
        "busiestMonth 2 times (a b)",
        "quietestMonth 1 times (c)",
      ].join(", ")}`,
    ]);
  });

  it("is the part of each rank, with what it is of the whole", () => {
    expect(narrowedBy("rank")).toEqual([
      "2022 meetings rank=部長級: count 0 times (), totalAttendance 1 people (b), distinctAttendees 1 people (b), share 0 rate ()",
      "2022 meetings rank=課長級: count 2 times (a b), totalAttendance 2 people (a b), distinctAttendees 1 people (a b), share 0.667 rate (a b)",
    ]);
  });

  it("is each month up to 基準日", () => {
    expect(narrowedBy("month")).toEqual([
      "2022 meetings month=2022-04: count 2 times (a b), totalAttendance 3 people (a b), distinctAttendees 2 people (a b)",
      "2022 meetings month=2022-05: count 1 times (c), totalAttendance 1 people (c), distinctAttendees 1 people (c)",
    ]);
  });

  it("is each rank in each month, by both words", () => {
    expect(narrowedBy("month", "rank")).toEqual([
      "2022 meetings month=2022-04 rank=部長級: count 0 times (), totalAttendance 1 people (b), distinctAttendees 1 people (b)",
      "2022 meetings month=2022-04 rank=課長級: count 2 times (a b), totalAttendance 2 people (a b), distinctAttendees 1 people (a b)",
      "2022 meetings month=2022-05 rank=部長級: count 0 times (), totalAttendance 0 people (), distinctAttendees 0 people ()",
      "2022 meetings month=2022-05 rank=課長級: count 0 times (), totalAttendance 0 people (), distinctAttendees 0 people ()",
    ]);
  });

  it("is each value of adviser, division, theme and mode; what is left blank is no word to quote", () => {
    expect([
      ...narrowedBy("adviser"),
      ...narrowedBy("division"),
      ...narrowedBy("themeCategory"),
      ...narrowedBy("mode"),
    ]).toEqual([
      "2022 meetings adviser=宮崎: count 2 times (a c), totalAttendance 2 people (a c), distinctAttendees 2 people (a c), share 0.667 rate (a c)",
      "2022 meetings adviser=石原: count 1 times (b), totalAttendance 2 people (b), distinctAttendees 2 people (b), share 0.333 rate (b)",
      "2022 meetings division=管財課: count 2 times (a b), totalAttendance 2 people (a b), distinctAttendees 1 people (a b), share 0.667 rate (a b)",
      "2022 meetings themeCategory=採用: count 2 times (a b), totalAttendance 3 people (a b), distinctAttendees 2 people (a b), share 0.667 rate (a b)",
      "2022 meetings mode=電話: count 1 times (b), totalAttendance 2 people (b), distinctAttendees 2 people (b), share 0.333 rate (b)",
      "2022 meetings mode=対面: count 1 times (a), totalAttendance 1 people (a), distinctAttendees 1 people (a), share 0.333 rate (a)",
    ]);
  });

  it("is nothing else", () => {
    const known = [
      [],
      ["rank"],
      ["month"],
      ["month", "rank"],
      ["adviser"],
      ["division"],
      ["themeCategory"],
      ["mode"],
    ].map(String);
    expect(
      figures
        .map(({ names }) => String(names.map(({ by }) => by)))
        .filter((names) => !known.includes(names)),
    ).toEqual([]);
  });

  it("is nothing where the year has no section of meetings", () => {
    const only = input({ activities: [activity("2022-05-01")] });
    expect(meetingFigures(rollUpFiscalYear(only, twoRanks, 2022))).toEqual([]);
  });
});
