import { describe, expect, test } from "vitest";
import { checkMeetingForm } from "../../../src/form/rules/check-meeting-form";
import { fillFromStaff } from "../../../src/form/rules/fill-from-staff";
import { checkRankOnDay } from "../../../src/form/rules/rank-on-day";
import { day } from "../../support/dates";

const RANKS = [
  { label: "部長級", synonyms: ["部長"] },
  { label: "課長級", synonyms: ["課長"] },
];

const promoted = {
  name: "春野 和則",
  division: "総務部",
  rank: "部長級",
  postings: [
    { from: day("2022-04-01"), division: "財政課", rank: "課長級" },
    { from: day("2023-04-01"), division: "総務部", rank: "部長級" },
  ],
};
const staff = new Map([["2002", promoted]]);

const meeting = (heldOn: string, rank?: string) => ({
  heldOn: day(heldOn),
  advisers: [],
  attendances: [
    {
      person: { code: "2002" },
      role: "principal" as const,
      ...(rank === undefined ? {} : { rank }),
    },
  ],
});

describe("the rank of the meeting's day", () => {
  test("is asked about where the history says otherwise", () => {
    expect(
      checkRankOnDay(meeting("2023-03-31", "部長級"), staff, RANKS),
    ).toMatchObject([
      { field: "rank", row: 0, code: "rankNotOnDay", detail: "課長級" },
    ]);
  });

  test.each([
    ["it is right", meeting("2023-04-01", "部長級")],
    ["another spelling of it is right", meeting("2022-05-01", "課長")],
    ["none was entered", meeting("2023-03-31")],
    ["the history begins later", meeting("2022-03-31", "部長級")],
  ])("is not asked about where %s", (_, entry) => {
    expect(checkRankOnDay(entry, staff, RANKS)).toEqual([]);
  });

  test("goes before what later meetings have", () => {
    const later = { ...meeting("2023-05-01", "部長級"), recordId: "9" };
    const codes = checkMeetingForm(
      meeting("2023-03-01", "課長級"),
      { today: day("2024-01-01"), fiscalYearStartMonth: 4, ranks: RANKS },
      { meetings: [later], staff },
    ).map(({ code }) => code);
    expect(codes).not.toContain("rankNotAsOfDate");
  });
});

describe("what is entered for a person", () => {
  const entered = (date: string | undefined, postings = promoted.postings) =>
    fillFromStaff(
      0,
      { ...promoted, postings },
      date === undefined ? undefined : day(date),
    ).map(({ field, value }) => [field, value]);

  test("is what the history says of the day", () => {
    expect(entered("2022-10-01")).toEqual([
      ["personName", "春野 和則"],
      ["division", "財政課"],
      ["rank", "課長級"],
    ]);
  });

  test("is nothing before the history begins", () => {
    expect(entered("2022-03-31")).toEqual([
      ["personName", "春野 和則"],
      ["division", ""],
      ["rank", ""],
    ]);
  });

  test("is today's without a history, and without a day", () => {
    const today = [
      ["personName", "春野 和則"],
      ["division", "総務部"],
      ["rank", "部長級"],
    ];
    expect(entered("2022-03-31", [])).toEqual(today);
    expect(entered(undefined)).toEqual(today);
  });
});
