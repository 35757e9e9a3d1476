import { describe, expect, it } from "vitest";
import { activityTable } from "../../../src/rollup/activities/activity-tables";
import { ACTIVITY_DIMENSIONS } from "../../../src/rollup/dimensions/activity-dimensions";
import { activity } from "../fixture";

const ofMode = (mode: string | undefined, count: number) =>
  activity("2022-05-01", { count, ...(mode === undefined ? {} : { mode }) });

const table = (...activities: readonly ReturnType<typeof activity>[]) =>
  activityTable(activities, ACTIVITY_DIMENSIONS.mode).map(
    ({ key, count }) => `${key ?? "未設定"} ${count}`,
  );

describe("a table of activities", () => {
  it("has the largest first", () => {
    expect(
      table(ofMode("電話", 2), ofMode("対面", 3), ofMode("電話", 4)),
    ).toEqual(["電話 6", "対面 3"]);
  });

  it("has those of one size in order of their text", () => {
    const expected = ["A 2", "B 2", "C 2"];
    for (const modes of ["ABC", "CBA", "BCA"]) {
      expect(table(...[...modes].map((mode) => ofMode(mode, 2)))).toEqual(
        expected,
      );
    }
  });

  it("has 未設定 last, however large", () => {
    const expected = ["対面 2", "電話 1", "未設定 9"];
    const rows = [ofMode("対面", 2), ofMode(undefined, 9), ofMode("電話", 1)];
    expect(table(...rows)).toEqual(expected);
    expect(table(...[...rows].reverse())).toEqual(expected);
    expect(table(ofMode(undefined, 1), ofMode("A", 1), ofMode("B", 1))).toEqual(
      ["A 1", "B 1", "未設定 1"],
    );
  });

  it("counts a record under each of its advisers, as the list of advisers spells them", () => {
    expect(
      activityTable(
        [
          activity("2022-05-01", { advisers: ["宮 崎", "石原"], count: 2 }),
          activity("2022-05-02", { advisers: ["宮 崎"] }),
        ],
        ACTIVITY_DIMENSIONS.adviser,
        ["宮崎"],
      ),
    ).toEqual([
      { key: "宮崎", count: 3 },
      { key: "石原", count: 2 },
    ]);
  });
});
