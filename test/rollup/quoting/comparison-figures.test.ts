import { describe, expect, it } from "vitest";
import type { Meeting } from "../../../src/domain/meeting";
import { comparisonFigures } from "../../../src/rollup/quoting/comparison-figures";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { month } from "../../support/dates";
import { activity, attendee, input, meeting, summary } from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

const quoted = (more: Partial<RollupInput>): string[] => {
  const rows = input(more);
  return toldFigures(
    comparisonFigures(
      rollUpFiscalYear(rows, twoRanks, 2023),
      rollUpFiscalYear(rows, twoRanks, 2022),
    ),
    rows,
  );
};

/** A meeting of somebody in May. */
const met = (year: number, person: string, rank?: string): Meeting =>
  meeting(`${year}-05-10`, { attendances: [attendee(person, rank)] });

/* 2022: four meetings of two 課長級. 2023: five of one 課長級, one of a 部長級. */
const meetings = [
  ...["1", "1", "1", "2"].map((person) => met(2022, person, "課長級")),
  ...["1", "1", "1", "1", "1"].map((person) => met(2023, person, "課長級")),
  met(2023, "3", "部長級"),
];

const SAME = [
  "distinctAttendees difference 0 people",
  "distinctAttendees rate 0 rate",
  "distinctAttendees ratio 1 rate",
  "distinctAttendees ratio 1 fold",
].join(", ");

describe("what stands between a year and the one before", () => {
  it("is quoted without a sign, as a part of the year before and as its multiple", () => {
    const [whole, above, below] = quoted({ meetings });
    const risen = (measure: string, unit: string) =>
      `${measure} difference 2 ${unit}, ${measure} rate 0.5 rate, ${measure} ratio 1.5 rate, ${measure} ratio 1.5 fold`;
    expect(whole).toBe(
      `2023 meetings: ${[
        risen("count", "times"),
        risen("totalAttendance", "people"),
        SAME,
        // 6 meetings of 2 people after 4 of 2
        "meetingsPerPerson difference 1 times, meetingsPerPerson rate 0.5 rate, meetingsPerPerson ratio 1.5 rate, meetingsPerPerson ratio 1.5 fold",
      ].join(", ")}`,
    );
    // Nothing is a multiple of none.
    expect(above).toBe(
      "2023 meetings rank=部長級: count difference 1 times, totalAttendance difference 1 people, distinctAttendees difference 1 people, share difference 0.167 points",
    );
    expect(below).toBe(
      `2023 meetings rank=課長級: ${[
        "count difference 1 times, count rate 0.25 rate, count ratio 1.25 rate, count ratio 1.25 fold",
        "totalAttendance difference 1 people, totalAttendance rate 0.25 rate, totalAttendance ratio 1.25 rate, totalAttendance ratio 1.25 fold",
        // two people became one
        "distinctAttendees difference 1 people, distinctAttendees rate 0.5 rate, distinctAttendees ratio 0.5 rate, distinctAttendees ratio 0.5 fold",
        // from 4 of 4 to 5 of 6
        "share difference 0.167 points",
      ].join(", ")}`,
    );
    expect(quoted({ meetings })).toHaveLength(3);
  });

  it("is points alone between two rates, since a part of a rate would be misread", () => {
    const [whole] = quoted({
      meetings,
      // 12 months of one meeting: 4 of 12, then 6 of 12
      summary: summary({ monthlySlots: { from: month("2022-04"), count: 1 } }),
    });
    expect(whole?.split(", ").filter((told) => told.startsWith("use"))).toEqual(
      [],
    );
    expect(
      whole?.split(", ").filter((told) => told.startsWith("utilisation")),
    ).toEqual(["utilisationRate difference 0.167 points"]);
  });

  it("is quoted of no rank that is left blank, and of no share of nothing", () => {
    const blank = quoted({
      meetings: [met(2022, "1"), met(2023, "1", "課長級"), met(2023, "2")],
    });
    expect(blank.map((line) => line.split(":")[0])).toEqual([
      "2023 meetings",
      "2023 meetings rank=部長級",
      "2023 meetings rank=課長級",
    ]);
    expect(blank[2]).toContain("share difference 0.5 points");
    const first = quoted({ meetings: [met(2023, "1", "課長級")] });
    expect(first.join()).not.toContain("share");
    const last = quoted({
      meetings: [met(2022, "1", "課長級")],
      activities: [activity("2023-05-01")],
    });
    expect(last.join()).not.toContain("share");
  });

  it("is quoted of 回数 of each section of activities, from none where it is new", () => {
    expect(
      quoted({
        activities: [
          activity("2022-05-01", { count: 4 }),
          activity("2023-05-01"),
          activity("2023-05-02", { section: "研修" }),
        ],
      }).filter((line) => !line.includes("rank=")),
    ).toEqual([
      // Without meetings there is no section that theirs could belong to.
      "2023: count difference 0 times, totalAttendance difference 0 people, distinctAttendees difference 0 people",
      "2023 groups: count difference 3 times, count rate 0.75 rate, count ratio 0.25 rate, count ratio 0.25 fold",
      "2023 trainings: count difference 1 times",
    ]);
  });

  it("is no figure of a section of sentences or, a second time, of the meetings", () => {
    expect(
      quoted({
        meetings,
        summary: summary({
          commentary: [
            { kind: "commentary", section: "その他", text: "文のみ。" },
          ],
        }),
      }).filter((line) => !line.startsWith("2023 meetings")),
    ).toEqual([]);
    expect(
      quoted({ meetings })[0]?.match(/count difference/gu) ?? [],
    ).toHaveLength(1);
  });
});
