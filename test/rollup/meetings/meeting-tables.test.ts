import { describe, expect, test } from "vitest";
import { month } from "../../support/dates";
import { attendee, everyone, meeting, rules } from "../fixture";
import { codesOf, rollUp2022, shown } from "../rolled-up";

describe("ranks and months (rules 5 and 6)", () => {
  test("configured order with zero rows; 未設定 only when it occurs", () => {
    const without = rollUp2022([meeting("2022-05-01")]).meetings.byRank;
    expect(without.map(({ key }) => key)).toEqual([
      "特別職",
      "部長級",
      "課長級",
    ]);
    expect(without[0]).toEqual({
      key: "特別職",
      count: 0,
      totalAttendance: 0,
      distinctAttendees: 0,
    });
    const withUnset = rollUp2022([
      meeting("2022-05-01", { recordId: "7", attendances: [attendee("1")] }),
    ]);
    expect(withUnset.meetings.byRank.map(({ key }) => key)).toEqual([
      "特別職",
      "部長級",
      "課長級",
      null,
    ]);
    expect(codesOf(withUnset)).toEqual(["7 error rankMissing"]);
  });

  test("another spelling of a rank is that rank", () => {
    const { meetings } = rollUp2022([
      meeting("2022-05-01", { attendances: [attendee("1", "課長")] }),
      meeting("2022-05-02", { attendances: [attendee("2", "課 長級")] }),
    ]);
    expect(shown(meetings.byRank)).toEqual(["課長級: 2/2/2"]);
  });

  test("April to March, months without records as 0", () => {
    const { byMonth } = rollUp2022([
      meeting("2022-04-30"),
      meeting("2023-01-01"),
    ]).meetings;
    expect(byMonth.map(({ month: name }) => name).join(" ")).toBe(
      "2022-04 2022-05 2022-06 2022-07 2022-08 2022-09 2022-10 2022-11 2022-12 2023-01 2023-02 2023-03",
    );
    expect(byMonth.map(({ count }) => count)).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
    ]);
  });
});

describe("other dimensions", () => {
  test("a meeting counts for each of its advisers, once", () => {
    const { byDimension } = rollUp2022(
      [
        meeting("2022-05-01", { advisers: ["宮崎", "石原", "石　原"] }),
        meeting("2022-05-02", { advisers: ["宮崎"] }),
        meeting("2022-05-03", { advisers: [] }),
      ],
      rules,
      {
        advisers: [
          { recordId: "1", name: "石 原", tenureFrom: month("2022-06") },
        ],
      },
    ).meetings;
    expect(shown(byDimension.adviser)).toEqual([
      "宮崎: 2/2/1",
      "石 原: 1/1/1",
      "未設定: 1/1/1",
    ]);
  });

  test("spellings that differ by width or spaces are one row under the most frequent", () => {
    const { byDimension } = rollUp2022([
      meeting("2022-05-01", { themeCategory: "ＤＸ" }),
      meeting("2022-05-02", { themeCategory: "DX" }),
      meeting("2022-05-03", { themeCategory: "ＤＸ" }),
      meeting("2022-05-04", { themeCategory: "dx" }),
      meeting("2022-05-05"),
    ]).meetings;
    expect(shown(byDimension.themeCategory)).toEqual([
      "ＤＸ: 3/3/1",
      "dx: 1/1/1",
      "未設定: 1/1/1",
    ]);
  });

  test("divisions: the principal's for 回数, each one's for のべ", () => {
    const meetings = [
      meeting("2022-05-01", {
        mode: "対面",
        attendances: [
          attendee("1", "課長級", { division: "管財課" }),
          attendee("2", "課長級", { division: "総務課", role: "companion" }),
        ],
      }),
    ];
    expect(shown(rollUp2022(meetings).meetings.byDimension.division)).toEqual([
      "管財課: 1/1/1",
    ]);
    expect(
      shown(rollUp2022(meetings, everyone).meetings.byDimension.division),
    ).toEqual(["管財課: 1/1/1", "総務課: 0/1/1"]);
    expect(
      shown(rollUp2022(meetings, everyone).meetings.byDimension.mode),
    ).toEqual(["対面: 1/2/2"]);
  });
});
