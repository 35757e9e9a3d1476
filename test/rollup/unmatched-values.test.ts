import { expect, test } from "vitest";
import {
  unmatchedRanks,
  unmatchedSections,
} from "../../src/rollup/findings/unmatched-values";
import { meetingsOfSeveral } from "../../src/rollup/meetings/meetings-of-several";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import {
  activity,
  attendee,
  companion,
  everyone,
  input,
  meeting,
  rules,
  without,
} from "./fixture";

const met = (...attendances: ReturnType<typeof attendee>[]) =>
  meeting("2022-05-10", { attendances });

const records = input({
  meetings: [
    met(attendee("1", "総務課長"), companion("2", "主任")),
    met(attendee("3", "総務課長 ")),
    met(attendee("4")),
    met(attendee("5", "課長")),
    meeting("2022-05-11", {
      status: "cancelled",
      attendances: [attendee("6", "主任")],
    }),
  ],
  activities: [
    activity("2022-05-01", { section: "研修会" }),
    activity("2022-05-02", { section: "研修会" }),
    without(activity("2022-05-03"), "section"),
    activity("2022-05-04"),
  ],
});

test.each([
  ["principal", rules, 3],
  ["everyone", everyone, 4],
] as const)(
  "as many attendances are told under %s as stand in 未設定, the most frequent spelling first",
  (_, counting, count) => {
    const { meetings } = rollUpFiscalYear(records, counting, 2022);
    const unmatched = unmatchedRanks(records, counting, 2022);
    expect(unmatched.count).toBe(count);
    expect(
      meetings.byRank.find(({ key }) => key === null)?.totalAttendance,
    ).toBe(count);
    expect(unmatched.spellings[0]).toEqual({ text: "総務課長", count: 2 });
    expect(unmatched.spellings).toContainEqual({ text: null, count: 1 });
  },
);

test("meetings of several people are told as long as のべ counts one of them", () => {
  expect(meetingsOfSeveral(records, rules, 2022)).toBe(1);
  expect(meetingsOfSeveral(records, everyone, 2022)).toBe(0);
  expect(meetingsOfSeveral(records, rules, 2023)).toBe(0);
});

test("activities of no section are told by what is written there", () => {
  expect(unmatchedSections(records, rules, 2022)).toEqual({
    count: 3,
    spellings: [
      { text: "研修会", count: 2 },
      { text: null, count: 1 },
    ],
  });
});
