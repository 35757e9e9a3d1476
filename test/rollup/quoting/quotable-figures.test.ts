import { describe, expect, it } from "vitest";
import type { AnnualSummary } from "../../../src/domain/annual-summary";
import type { Meeting } from "../../../src/domain/meeting";
import { quotableFigures } from "../../../src/rollup/quoting/quotable-figures";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { day } from "../../support/dates";
import { activity, attendee, input, meeting, summary } from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

/** What sentences of a document of some years may quote, beside years that it compares with. */
const quoted = (
  meetings: readonly Meeting[],
  {
    years,
    before = [],
    asOfBefore,
    record,
  }: {
    readonly years: readonly number[];
    readonly before?: readonly number[];
    readonly asOfBefore?: string;
    readonly record?: AnnualSummary;
  },
) => {
  const more = record === undefined ? {} : { summary: record };
  const rows = input({
    meetings,
    activities: [activity("2023-05-01", { recordId: "x" })],
    ...more,
  });
  const rowsBefore = {
    ...rows,
    ...(asOfBefore === undefined ? {} : { asOf: day(asOfBefore) }),
  };
  return toldFigures(
    quotableFigures({
      rollups: rollUp(rows, twoRanks, years),
      yearsBefore: rollUp(rowsBefore, twoRanks, before),
      meetings,
      advisers: [],
      ...more,
    }),
    rows,
  );
};

/** Its line without the figures of parts. */
const wholeYear = (lines: readonly string[], year: number) =>
  lines.find((line) => line.startsWith(`${year} meetings:`))?.split(", ") ?? [];

const meetings = [
  meeting("2022-05-10", { recordId: "a", startTime: "9:00", endTime: "10:00" }),
  meeting("2022-12-01", { recordId: "b", startTime: "9:00", endTime: "10:00" }),
  meeting("2023-05-10", { recordId: "c", startTime: "9:00", endTime: "9:30" }),
];

describe("every figure that a sentence may quote", () => {
  it("is of the meetings, their hours and the activities of each year", () => {
    const lines = quoted(meetings, { years: [2022, 2023] });
    expect(wholeYear(lines, 2022)).toContain("hours 2 hours (a b)");
    expect(wholeYear(lines, 2023)).toContain("hours 0.5 hours (c)");
    expect(wholeYear(lines, 2023)[0]).toBe("2023 meetings: count 1 times (c)");
    expect(lines).toContain("2023 groups summaryLine=協議: count 1 times (x)");
    expect(lines).toContain(
      "meetings: count 3 times, totalAttendance 3 people",
    );
  });

  it("is of what lies between a year and the one before, in the document or not", () => {
    for (const of of [
      { years: [2022, 2023] },
      { years: [2023], before: [2022] },
    ]) {
      const lines = quoted(meetings, of);
      expect(wholeYear(lines, 2023)).toContain("count difference 1 times");
      expect(wholeYear(lines, 2022)[0]).toBe(
        "2022 meetings: count 2 times (a b)",
      );
      expect(wholeYear(lines, 2022).join()).not.toContain("difference");
    }
  });

  it("compares a part of a year with the year before up to the same day, and tells each year once", () => {
    const lines = quoted(meetings, {
      years: [2022, 2023],
      before: [2022],
      asOfBefore: "2022-09-30",
    });
    // One until September, two until March.
    expect(wholeYear(lines, 2023)).toContain("count difference 0 times");
    expect(
      wholeYear(lines, 2022).filter((told) => /\bcount\b/u.test(told)),
    ).toEqual(["2022 meetings: count 2 times (a b)"]);
  });

  it("leads from a part of a year that is only compared with to the records of that part", () => {
    const lines = quoted(meetings, {
      years: [2023],
      before: [2022],
      asOfBefore: "2022-09-30",
    });
    const told = wholeYear(lines, 2022);
    expect(told[0]).toBe("2022 meetings: count 1 times (a)");
    expect(told).toContain("hours 1 hours (a)");
    expect(told.filter((one) => /\bb\b/u.test(one))).toEqual([]);
  });

  it("compares with the year before alone, and only where it has records", () => {
    for (const [held, before] of [
      [meetings.slice(2), 2022],
      [meetings, 2021],
    ] as const) {
      const lines = quoted(held, { years: [2023], before: [before] });
      expect(lines.join()).not.toContain("difference");
    }
  });
});

/*
 * Ten people in 24 meetings: four 課長級 came four times until September, then
 * two others twice and four once. Before October nobody or four of the sixteen
 * was a 部長級; from then on all eight.
 */
const many = (rankBefore: string): readonly Meeting[] => {
  const met = (heldOn: string, person: string, rank: string) =>
    meeting(heldOn, { attendances: [attendee(person, rank)] });
  return [
    ...["1", "2", "3", "4"].flatMap((person) =>
      ["04", "05", "06", "07"].map((month) =>
        met(`2022-${month}-10`, person, person === "1" ? rankBefore : "課長級"),
      ),
    ),
    ...["5", "5", "6", "6", "7", "8", "9", "10"].map((person) =>
      met("2022-11-10", person, "部長級"),
    ),
  ];
};

const milestone = summary({
  milestones: [{ on: day("2022-10-01"), label: "部長級に拡大" }],
});

const suggestedIn = (
  rankBefore: string,
  record: AnnualSummary = milestone,
): readonly string[] =>
  quoted(many(rankBefore), { years: [2022], record })
    .flatMap((line) => {
      const [place = "", told = ""] = line.split(": ");
      return told.split(", ").map((figure) => `${place}: ${figure}`);
    })
    .filter((line) => /: [a-z]+[A-Z]\w* \w+ [\d.]+ /u.test(line));

describe("figures that only a suggested sentence makes", () => {
  it("may be quoted by the words of the sentence: a rank since its milestone", () => {
    expect(
      suggestedIn("課長級").filter((line) => line.includes("Milestone")),
    ).toEqual([
      "2022 meetings rank=部長級: rankSinceMilestone countAfter 8 times",
      "2022 meetings rank=部長級: rankSinceMilestone totalAfter 8 times",
      "2022 meetings rank=部長級: rankSinceMilestone shareAfter 1 rate",
    ]);
  });

  it("before and after the milestone, where the rank came before", () => {
    expect(
      suggestedIn("部長級").filter((line) => line.includes("Milestone")),
    ).toEqual([
      "2022 meetings rank=部長級: rankRoseAfterMilestone countAfter 8 times",
      "2022 meetings rank=部長級: rankRoseAfterMilestone totalAfter 8 times",
      "2022 meetings rank=部長級: rankRoseAfterMilestone shareAfter 1 rate",
      "2022 meetings rank=部長級: rankRoseAfterMilestone countBefore 4 times",
      "2022 meetings rank=部長級: rankRoseAfterMilestone totalBefore 16 times",
      "2022 meetings rank=部長級: rankRoseAfterMilestone shareBefore 0.25 rate",
    ]);
  });

  it("of repeat use by 後半, 3回以上 and 2回以上, with the people behind them", () => {
    const told = suggestedIn("課長級").filter((line) =>
      line.includes("words="),
    );
    expect(told.map((line) => line.replace(/ \(.*/u, ""))).toEqual([
      "2022 meetings words=2回以上: sameStaffReturns repeated 6 people",
      "2022 meetings words=2回以上: sameStaffReturns people 10 people",
      "2022 meetings words=2回以上: sameStaffReturns share 0.6 rate",
      "2022 meetings words=3回以上: frequentParticipants frequent 4 people",
      "2022 meetings words=3回以上: frequentParticipants people 10 people",
      "2022 meetings words=3回以上: frequentParticipants share 0.4 rate",
      "2022 meetings words=後半: newParticipantsContinue secondHalf 6 people",
      "2022 meetings words=後半: newParticipantsContinue people 10 people",
    ]);
    const behind = told.map((line) => line.match(/\((.*)\)/u)?.[1]?.split(" "));
    expect(behind.map((records) => records?.length)).toEqual([
      undefined,
      24,
      undefined,
      16,
      24,
      16,
      undefined,
      24,
    ]);
  });

  it("are none of a sentence whose figures are those of the year", () => {
    const kinds = suggestedIn("部長級").map((line) =>
      line.replace(/^.*: (\w+) .*$/u, "$1"),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      "frequentParticipants",
      "newParticipantsContinue",
      "rankRoseAfterMilestone",
      "sameStaffReturns",
    ]);
  });

  it("are none of a milestone without a record that tells of it", () => {
    expect(
      suggestedIn("部長級", summary()).filter((line) =>
        line.includes("Milestone"),
      ),
    ).toEqual([]);
  });
});
