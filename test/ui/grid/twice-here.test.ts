import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "../../../src/checks/rules/activity-entry";
import { twiceHere, twiceStored } from "../../../src/ui/grid/saving/twice-here";
import { day } from "../../support/dates";

const study = (more: Partial<ActivityEntry> = {}): ActivityEntry => ({
  section: "研修",
  summaryLine: "デザイン思考",
  title: "第1回DX勉強会",
  period: { precision: "day", from: day("2023-05-10") },
  status: "held",
  standing: "counted",
  advisers: [],
  ...more,
});

const asked = (first: ActivityEntry, second: ActivityEntry) => {
  const checked = [first, second].map((entry, index) => ({
    index,
    entered: { entry },
  }));
  return twiceHere(1, { entry: second }, checked);
};

describe("the same activity", () => {
  it("in a row above is asked about, however its name is spaced", () => {
    expect(asked(study(), study({ title: "第１回 DX勉強会" }))).toEqual([
      { level: "warning", field: "from", twiceInRow: 1 },
    ]);
  });

  it("is none on another day, under another line, cancelled or without a title", () => {
    const others: readonly Partial<ActivityEntry>[] = [
      { period: { precision: "day", from: day("2023-05-11") } },
      { summaryLine: "RPA" },
      { section: "相談" },
      { status: "cancelled" },
      { title: "" },
    ];
    for (const other of others) {
      expect(asked(study(), study(other))).toEqual([]);
    }
    expect(asked(study({ title: "" }), study({ title: "" }))).toEqual([]);
  });

  it("that is saved already is asked about, with its number", () => {
    const stored = [
      study({ recordId: "7", title: "懇談" }),
      study({ recordId: "8" }),
    ];
    expect(twiceStored({ entry: study() }, stored)).toEqual([
      {
        level: "warning",
        field: "from",
        storedTwin: { recordId: "8", title: "第1回DX勉強会" },
      },
    ]);
    expect(
      twiceStored({ entry: study({ title: "新しい会" }) }, stored),
    ).toEqual([]);
  });
});
