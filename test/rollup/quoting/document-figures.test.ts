import { describe, expect, it } from "vitest";
import { documentFigures } from "../../../src/rollup/quoting/document-figures";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { month } from "../../support/dates";
import { activity, companion, input, meeting, summary } from "../fixture";
import { toldFigures, twoRanks } from "./told-figures";

/** The meetings come last. */
const reversed = {
  ...twoRanks,
  sections: [...twoRanks.sections].reverse(),
};

const quoted = (
  more: Partial<RollupInput>,
  years: readonly number[] = [2022, 2023],
): string[] => {
  const rows = input(more);
  return toldFigures(
    documentFigures(rollUp(rows, reversed, years), rows.advisers, rows.summary),
    rows,
  );
};

describe("what a document as a whole can be quoted by", () => {
  it("is the advisers whose tenure touches one of its years", () => {
    const adviser = (name: string, from: string, to?: string) => ({
      recordId: name,
      name,
      tenureFrom: month(from),
      ...(to === undefined ? {} : { tenureTo: month(to) }),
    });
    expect(
      quoted({
        advisers: [
          adviser("宮崎", "2021-04"),
          adviser("石原", "2023-10", "2024-03"),
          adviser("前任", "2020-04", "2022-03"),
        ],
      }),
    ).toEqual([": advisers 2 people, goodPractices 0 records"]);
  });

  it("is its good practices, by category where they have one", () => {
    const text = "窓口を一つにした。";
    expect(
      quoted({
        summary: summary({
          goodPractices: [
            { text, category: "業務改善" },
            { text, category: "業務 改善" },
            { text, category: "人材育成" },
            { text },
          ],
        }),
      }),
    ).toEqual([
      ": advisers 0 people, goodPractices 4 records",
      "category=業務改善: goodPractices 2 records",
      "category=人材育成: goodPractices 1 records",
    ]);
  });

  const meetings = [
    meeting("2022-05-10", {
      attendances: [companion("1"), companion("2")],
    }),
    meeting("2023-05-10"),
    meeting("2023-05-11"),
  ];

  it("is 回数 of each section and のべ of the meetings over its years; 実人数 do not add up", () => {
    expect(
      quoted({
        meetings,
        activities: [
          activity("2022-05-01", { count: 3 }),
          activity("2023-05-01", { count: 4 }),
          activity("2023-05-02", { section: "研修" }),
        ],
        summary: summary({
          commentary: [
            { kind: "commentary", section: "その他", text: "文のみ。" },
          ],
        }),
      }),
    ).toEqual([
      ": advisers 0 people, goodPractices 0 records",
      "others: count 0 times",
      "groups: count 7 times",
      "meetings: count 3 times, totalAttendance 4 people",
      "trainings: count 1 times",
    ]);
  });

  it("is no sum where it has one year, whose own figures these are", () => {
    expect(quoted({ meetings }, [2023])).toEqual([
      ": advisers 0 people, goodPractices 0 records",
    ]);
  });
});
