import { describe, expect, test } from "vitest";
import type { MeetingEntry } from "../../../src/checks/rules/meeting-entry";
import { checkRankAsOfDate } from "../../../src/form/rules/rank-as-of-date";
import { day } from "../../support/dates";

describe("the rank at the time of the meeting", () => {
  const meeting = (
    recordId: string,
    heldOn: string,
    rank: string,
  ): MeetingEntry => ({
    recordId,
    status: "held",
    heldOn: day(heldOn),
    advisers: [],
    attendances: [{ person: { code: "101" }, rank }],
  });
  const lateEntry = meeting("9", "2026-05-01", "部長級");
  const ranks = [{ label: "部長級", synonyms: ["部長"] }];
  const checkAmong = (others: readonly MeetingEntry[]) =>
    checkRankAsOfDate(lateEntry, others, ranks);

  test("another spelling of the same rank is no other rank", () => {
    expect(checkAmong([meeting("2", "2026-06-01", "部長")])).toEqual([]);
    expect(
      checkAmong([meeting("2", "2026-06-01", "部\u2ED1級\u200B")]),
    ).toEqual([]);
    expect(checkAmong([meeting("2", "2026-06-01", "室長")])).toHaveLength(1);
  });

  test("nor is one that the settings don't know", () => {
    const among = (rank: string) =>
      checkRankAsOfDate(
        meeting("9", "2026-05-01", "主任"),
        [meeting("2", "2026-06-01", rank)],
        ranks,
      );
    expect(among("主\u200B 任")).toEqual([]);
    expect(among("主査")).toHaveLength(1);
  });

  test("a rank that only today's staff list can know is doubtful in a late entry", () => {
    expect(
      checkAmong([
        meeting("1", "2026-04-01", "課長級"),
        meeting("2", "2026-06-01", "課長級"),
        meeting("3", "2026-09-01", "部長級"),
      ]),
    ).toEqual([
      {
        field: "rank",
        row: 0,
        level: "warning",
        code: "rankNotAsOfDate",
        detail: "課長級",
        otherRecordId: "2",
      },
    ]);
  });

  test("a promotion in a new meeting is not", () => {
    expect(checkAmong([meeting("1", "2026-04-01", "課長級")])).toEqual([]);
  });

  test("a rank held before is not, whatever came later", () => {
    expect(
      checkAmong([
        meeting("1", "2026-04-01", "部長級"),
        meeting("2", "2026-06-01", "課長級"),
      ]),
    ).toEqual([]);
  });

  test("the record itself says nothing about itself", () => {
    expect(checkAmong([meeting("9", "2026-05-01", "課長級")])).toEqual([]);
  });
});
