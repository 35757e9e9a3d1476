import { describe, expect, it } from "vitest";
import { ACTIVITIES } from "../../src/sample/activities";
import { ADVISERS } from "../../src/sample/advisers";
import { ANNUAL_SUMMARY } from "../../src/sample/annual-summary";
import { MEETINGS_2022 } from "../../src/sample/meetings-2022";
import { MEETINGS_2023 } from "../../src/sample/meetings-2023";
import { STAFF } from "../../src/sample/staff";
import { VOICES } from "../../src/sample/voices";
import { heldIn, rankOn, unique } from "./count-naively";

const MEETINGS = [...MEETINGS_2022, ...MEETINGS_2023];

describe("sample meetings", () => {
  it("begin in July 2022, and with section managers in November", () => {
    const held = heldIn(2022);
    const ofManagers = held.filter(
      ({ heldOn, principal }) => rankOn(heldOn, principal) === "課長級",
    );
    const first = (meetings: typeof held) =>
      meetings.map(({ heldOn }) => heldOn.slice(0, 7)).sort()[0];
    expect(first(held)).toBe("2022-07");
    expect(first(ofManagers)).toBe("2022-11");
  });

  it.each([
    [2022, 1.56],
    [2023, 2.91],
  ])("bring the same people back in %i", (fiscalYear, perPerson) => {
    const held = heldIn(fiscalYear);
    const people = unique(held.map(({ principal }) => principal));
    expect(held.length / people.length).toBeCloseTo(perPerson, 2);
  });

  it.each([2022, 2023])("are fewer during council sessions in %i", (year) => {
    const perMonth = (isInSession: boolean) => {
      const months = unique(
        heldIn(year).map(({ heldOn }) => heldOn.slice(0, 7)),
      ).filter((month) => isCouncilMonth(month) === isInSession);
      const count = heldIn(year).filter(({ heldOn }) =>
        months.includes(heldOn.slice(0, 7)),
      ).length;
      return count / months.length;
    };
    expect(perMonth(true)).toBeLessThan(perMonth(false));
  });

  it("include ones that must not count", () => {
    const statuses = MEETINGS.map(({ status }) => status);
    const afterAsOf = MEETINGS.filter(
      ({ status, heldOn }) => status === "実施" && heldOn > ANNUAL_SUMMARY.asOf,
    );
    expect(statuses).toContain("予約");
    expect(statuses).toContain("中止");
    expect(afterAsOf).toHaveLength(1);
  });

  it("include people of 係長級以下 who sat in, and somebody promoted between the years", () => {
    const companions = MEETINGS.flatMap((meeting) =>
      meeting.companions.map((code) => rankOn(meeting.heldOn, code)),
    );
    const promoted = STAFF.filter(
      ({ code, rank, movedTo }) =>
        movedTo !== undefined &&
        movedTo.rank !== rank &&
        heldIn(2022).some(({ principal }) => principal === code) &&
        heldIn(2023).some(({ principal }) => principal === code),
    );
    expect(companions).toContain("係長級以下");
    expect(promoted.length).toBeGreaterThan(0);
  });

  it("never have the same person, day and adviser twice", () => {
    const keys = MEETINGS.flatMap(({ heldOn, principal, advisers, status }) =>
      advisers.map((adviser) => `${status} ${heldOn} ${principal} ${adviser}`),
    );
    expect(unique(keys)).toHaveLength(keys.length);
  });

  it("name advisers within their tenure", () => {
    for (const { heldOn, advisers } of MEETINGS) {
      for (const name of advisers) {
        const adviser = ADVISERS.find((each) => each.name === name);
        expect(adviser?.tenureFrom, `${heldOn} ${name}`).toBeDefined();
        expect(heldOn >= (adviser?.tenureFrom ?? "")).toBe(true);
      }
    }
  });

  it("carry every voice", () => {
    for (const { heldOn, principal } of VOICES) {
      const meeting = MEETINGS.find(
        (each) => each.heldOn === heldOn && each.principal === principal,
      );
      expect(meeting, `${heldOn} ${principal}`).toBeDefined();
    }
  });
});

describe("sample activities", () => {
  it("enter counts that dates would not give", () => {
    const find = (from: string) =>
      ACTIVITIES.find((each) => each.from === from);
    expect(find("2022-11-07")).toMatchObject({ to: "2022-11-08" });
    expect(find("2022-11-07")?.count).toBeUndefined();
    expect(find("2023-09-04")).toMatchObject({ to: "2023-09-05", count: 2 });
  });
});

const isCouncilMonth = (month: string): boolean =>
  ANNUAL_SUMMARY.councilSessions.some(
    ({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7),
  );
