import type { Person } from "../../../src/domain/person";
import { describe, expect, test } from "vitest";
import { checkMeetingTwice } from "../../../src/checks/rules/people/meeting-twice";
import type { MeetingEntry } from "../../../src/checks/rules/meeting-entry";
import { checkPersonTwice } from "../../../src/checks/rules/people/person-twice";
import { isSamePerson } from "../../../src/checks/rules/people/same-person";
import { day } from "../../support/dates";

describe("who is the same person", () => {
  test("codes decide where both have one, whatever the names", () => {
    expect(
      isSamePerson(
        { code: "101", name: "青木" },
        { code: "101", name: "緑川" },
      ),
    ).toBe(true);
    expect(
      isSamePerson(
        { code: "101", name: "青木" },
        { code: "102", name: "青木" },
      ),
    ).toBe(false);
  });

  test("full-width digits are the same code", () => {
    expect(isSamePerson({ code: "１０１" }, { code: "101" })).toBe(true);
  });

  test("names without spaces decide where a code is missing", () => {
    expect(
      isSamePerson({ name: "青木　一郎" }, { code: "101", name: "青木一郎" }),
    ).toBe(true);
  });

  test("nobody is the same as nobody", () => {
    expect(isSamePerson(undefined, undefined)).toBe(false);
    expect(isSamePerson({ name: " " }, { name: "" })).toBe(false);
    expect(isSamePerson({}, {})).toBe(false);
  });
});

describe("a person twice in one meeting", () => {
  test("is named at the later row", () => {
    expect(
      checkPersonTwice({
        attendances: [
          { person: { code: "101", name: "青木一郎" } },
          { person: { code: "102" } },
          { person: { code: "101", name: "青木一郎" } },
        ],
      }),
    ).toEqual([
      {
        field: "personCode",
        row: 2,
        level: "error",
        code: "personTwice",
        detail: "青木一郎",
      },
    ]);
  });

  test("two empty rows are not", () => {
    expect(checkPersonTwice({ attendances: [{}, {}] })).toEqual([]);
  });

  test("once with a number and once without is only probable, unless a row is surely the same", () => {
    const bare = { person: { name: "青木一郎" } };
    const numbered = { person: { code: "101", name: "青木一郎" } };
    const found = (...attendances: { person: Person }[]) =>
      checkPersonTwice({ attendances }).map(({ row, level, isDoubtful }) => ({
        row,
        level,
        isDoubtful,
      }));
    expect(found(numbered, bare)).toEqual([
      { row: 1, level: "warning", isDoubtful: true },
    ]);
    expect(found(bare, numbered, bare)).toEqual([
      { row: 1, level: "warning", isDoubtful: true },
      { row: 2, level: "error", isDoubtful: undefined },
    ]);
    const unnamed = { person: { code: "101" } };
    expect(
      checkPersonTwice({ attendances: [unnamed, unnamed] })[0]?.detail,
    ).toBe("101");
  });
});

describe("the same meeting in another record", () => {
  const form: MeetingEntry = {
    recordId: "7",
    status: "held",
    heldOn: day("2026-06-10"),
    advisers: ["宮崎光世"],
    attendances: [
      { person: { code: "100", name: "市川" }, role: "companion" },
      { person: { code: "101", name: "青木" }, role: "principal" },
    ],
  };
  const other: MeetingEntry = {
    recordId: "3",
    status: "held",
    heldOn: day("2026-06-10"),
    advisers: ["宮崎光世", "石原弘子"],
    attendances: [{ person: { code: "101" }, role: "companion" }],
  };

  test("is a warning with the other record's number", () => {
    expect(checkMeetingTwice(form, [other])).toEqual([
      {
        field: "heldOn",
        level: "warning",
        code: "meetingTwice",
        detail: "青木",
        otherRecordId: "3",
      },
    ]);
  });

  test("is one of any of its people, with any of its advisers", () => {
    const several = {
      ...other,
      advisers: ["阪上恵理", "宮崎光世"],
      attendances: [{ person: { code: "999" } }, { person: { code: "101" } }],
    };
    const mine = { ...form, advisers: ["石原弘子", "宮崎光世"] };
    expect(checkMeetingTwice(mine, [several])).toHaveLength(1);
  });

  test("is none without a day, and without a number of the record", () => {
    const { heldOn: _, ...undated } = form;
    const { heldOn: __, ...otherUndated } = other;
    expect(checkMeetingTwice(undated, [otherUndated])).toEqual([]);
    const { recordId: ___, ...unsaved } = other;
    expect(checkMeetingTwice(form, [unsaved])).toEqual([]);
  });

  test.each<[string, Partial<MeetingEntry>]>([
    ["another day", { heldOn: day("2026-06-11") }],
    ["another adviser", { advisers: ["阪上恵理"] }],
    ["another person", { attendances: [{ person: { code: "999" } }] }],
    ["a cancelled meeting", { status: "cancelled" }],
    ["the record itself", { recordId: "7" }],
  ])("%s is none", (_, change) => {
    expect(checkMeetingTwice(form, [{ ...other, ...change }])).toEqual([]);
  });

  test("a meeting whose adviser is still open meets all of the day", () => {
    const open = { ...form, advisers: [] };
    const otherOpen = { ...other, advisers: [] };
    expect([
      checkMeetingTwice(open, [other]),
      checkMeetingTwice(form, [otherOpen]),
      checkMeetingTwice(open, [otherOpen]),
    ]).toMatchObject(
      Array.from({ length: 3 }, () => [
        { code: "meetingSameDay", otherRecordId: "3" },
      ]),
    );
  });

  test("a cancelled meeting repeats nothing", () => {
    expect(
      checkMeetingTwice({ ...form, status: "cancelled" }, [other]),
    ).toEqual([]);
  });
});
