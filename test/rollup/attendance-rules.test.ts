/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import { attendee, companion, everyone, meeting, rules } from "./fixture";
import { codesOf, rollUp2022, shown } from "./rolled-up";

describe("のべ (rule 2)", () => {
  const meetings = [
    meeting("2022-05-01", {
      attendances: [
        companion("2", "課長級"),
        attendee("1", "部長級"),
        companion("3", "課長級"),
      ],
    }),
    meeting("2022-06-01", { attendances: [attendee("3", "課長級")] }),
  ];

  test("principal: のべ is 回数, companions do not count", () => {
    const rollup = rollUp2022(meetings).meetings;
    expect(shown(rollup.byRank)).toEqual(["部長級: 1/1/1", "課長級: 1/1/1"]);
    expect(rollup).toMatchObject({
      count: 2,
      totalAttendance: 2,
      distinctAttendees: 2,
    });
  });

  test("everyone: each attendance under its own rank, 回数 still by the principal", () => {
    const rollup = rollUp2022(meetings, everyone).meetings;
    expect(shown(rollup.byRank)).toEqual(["部長級: 1/1/1", "課長級: 1/3/2"]);
    expect(rollup).toMatchObject({
      count: 2,
      totalAttendance: 4,
      distinctAttendees: 3,
    });
  });

  test("everyone: an unknown rank counts in 未設定 and is reported", () => {
    const rollup = rollUp2022(
      [
        meeting("2022-05-01", {
          recordId: "7",
          attendances: [attendee("1", "部長級"), companion("2", "嘱託")],
        }),
      ],
      everyone,
    );
    expect(shown(rollup.meetings.byRank)).toEqual([
      "部長級: 1/1/1",
      "未設定: 0/1/1",
    ]);
    expect(rollup.meetings.totalAttendance).toBe(2);
    expect(codesOf(rollup)).toEqual(["7 error rankUnknown 嘱託"]);
  });

  test("an empty row of the table is nobody", () => {
    const emptyRow = { role: "principal" } as const;
    const blankRow = {
      role: "companion",
      rank: " ",
      division: "",
      person: { code: "", name: "　" },
    } as const;
    const rollup = rollUp2022(
      [
        meeting("2022-05-01", {
          attendances: [emptyRow, attendee("1", "課長級"), blankRow],
        }),
      ],
      everyone,
    );
    expect(rollup.meetings.totalAttendance).toBe(1);
    expect(rollup.findings).toEqual([]);
  });
});

describe("meetings without one principal", () => {
  test.each([
    ["principal", rules, "未設定: 1/1/0"],
    ["everyone", everyone, "未設定: 1/0/0"],
  ] as const)("none, rule %s: it counts, in 未設定", (_, by, row) => {
    const rollup = rollUp2022(
      [meeting("2022-05-01", { recordId: "7", attendances: [] })],
      by,
    );
    expect(rollup.meetings.count).toBe(1);
    expect(shown(rollup.meetings.byRank)).toEqual([row]);
    expect(shown(rollup.meetings.byMonth[1]!.byRank)).toEqual([row]);
  });

  test("only companions, rule everyone: they count under their ranks", () => {
    const rollup = rollUp2022(
      [meeting("2022-05-01", { attendances: [companion("1", "課長級")] })],
      everyone,
    );
    expect(shown(rollup.meetings.byRank)).toEqual([
      "課長級: 0/1/1",
      "未設定: 1/0/0",
    ]);
  });

  test("two: the first counts", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", {
        recordId: "7",
        attendances: [attendee("1", "部長級"), attendee("2", "課長級")],
      }),
    ]);
    expect(shown(rollup.meetings.byRank)).toEqual(["部長級: 1/1/1"]);
  });
});
