import { WORDS } from "../support/words";
import { describe, expect, test } from "vitest";
import { attendee, companion, everyone, meeting } from "./fixture";
import type { Person } from "../../src/domain/person";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { codesOf, rollUp2022, shown } from "./rolled-up";

describe("実 (rules 3 and 4)", () => {
  test("someone promoted is one person in each rank and one in the year", () => {
    const { meetings } = rollUp2022([
      meeting("2022-05-01", { attendances: [attendee("1", "課長級")] }),
      meeting("2022-11-01", { attendances: [attendee("1", "部長級")] }),
    ]);
    expect(shown(meetings.byRank)).toEqual(["部長級: 1/1/1", "課長級: 1/1/1"]);
    expect(meetings.distinctAttendees).toBe(1);
    expect(meetings.distinctAcrossRanks).toBe(1);
  });

  test("without an identity: のべ but not 実, and reported", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", {
        recordId: "7",
        attendances: [{ role: "principal", rank: "課長級" }],
      }),
    ]);
    expect(shown(rollup.meetings.byRank)).toEqual(["課長級: 1/1/0"]);
    expect(rollup.meetings.repeatUse.meetingsPerPerson).toBeNull();
    expect(codesOf(rollup)).toEqual(["7 error personUnidentified 課長級"]);
  });

  test("bare names are one person whatever the width and spaces, and reported once", () => {
    const named = (name: string) => [
      { role: "principal", rank: "課長級", person: { name } } as const,
    ];
    const rollup = rollUp2022([
      meeting("2022-06-01", {
        recordId: "8",
        attendances: named("青空　一郎"),
      }),
      meeting("2022-05-01", { recordId: "9", attendances: named("青空一郎") }),
    ]);
    expect(rollup.meetings.distinctAttendees).toBe(1);
    expect(codesOf(rollup)).toEqual(["9 info personNamedOnly 青空一郎"]);
  });

  test("a bare name that is known with a code is another person, and a warning", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", {
        recordId: "1",
        attendances: [
          attendee("S1", "課長級", {
            person: { code: "S1", name: "青空一郎" },
          }),
        ],
      }),
      meeting("2022-05-02", {
        recordId: "2",
        attendances: [
          { role: "principal", rank: "課長級", person: { name: "青空 一郎" } },
        ],
      }),
    ]);
    expect(rollup.meetings.distinctAttendees).toBe(2);
    expect(codesOf(rollup)).toEqual([
      "2 warning nameWithAndWithoutCode 青空一郎: S1",
    ]);
    expect(
      rollup.findings.map((one) => findingMessage(one, "ja", WORDS.ja)),
    ).toEqual([
      expect.stringContaining("別の人として数えています（青空一郎: S1）"),
    ]);
  });

  test("one code with two names and one name with two codes are reported at their first records", () => {
    const by = (recordId: string, heldOn: string, code: string, name: string) =>
      meeting(heldOn, {
        recordId,
        attendances: [attendee(code, "課長級", { person: { code, name } })],
      });
    const rollup = rollUp2022([
      by("4", "2022-08-01", "S1", "青空一郎"),
      by("1", "2022-05-01", "S1", "青空一郎"),
      by("2", "2022-06-01", "S1", "白雲一郎"),
      by("3", "2022-07-01", "S2", "青空 一郎"),
    ]);
    expect(rollup.meetings.distinctAttendees).toBe(2);
    expect(codesOf(rollup)).toEqual([
      "1 warning codeWithSeveralNames S1: 白雲一郎, 青空一郎",
      "1 warning nameWithSeveralCodes 青空一郎: S1, S2",
      "2 warning codeWithSeveralNames S1: 白雲一郎, 青空一郎",
      "3 warning nameWithSeveralCodes 青空一郎: S1, S2",
    ]);
  });

  test("the same code written with spaces is one person without a doubt", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", { attendances: [attendee(" 1 ", "課長級")] }),
      meeting("2022-05-02", { attendances: [attendee("1", "課長級")] }),
    ]);
    expect(rollup.meetings.distinctAttendees).toBe(1);
    expect(rollup.findings).toEqual([]);
  });
});

describe("sameness (rule 4)", () => {
  const by = (recordId: string, person: Person) =>
    meeting(`2022-05-0${recordId}`, {
      recordId,
      attendances: [{ role: "principal", rank: "課長級", person }],
    });

  test.each<[string, Person, Person]>([
    ["width of digits", { code: "１２３４" }, { code: "1234" }],
    ["width of letters", { code: "Ａ－０１" }, { code: "A-01" }],
    ["a zero-width space", { code: "9012\u200B" }, { code: "9012" }],
    ["a variation selector", { name: "葛\u{E0100}城" }, { name: "葛城" }],
    ["a radical", { name: "市⻑太郎" }, { name: "市長太郎" }],
  ])("%s makes no other person", (_, one, other) => {
    const { meetings } = rollUp2022([by("1", one), by("2", other)]);
    expect(meetings.distinctAttendees).toBe(1);
    expect(meetings.repeatUse.distribution?.twice).toBe(1);
  });

  test("someone whose name a variation selector parts is one person, whatever the code", () => {
    const { meetings } = rollUp2022([
      by("1", { name: "葛\u{E0100}" }),
      by("2", { name: "葛" }),
      by("3", { code: "Ａ－０１", name: "葛" }),
      by("4", { code: "A-01\u200B", name: "葛\u{E0101}" }),
    ]);
    expect(meetings.distinctAttendees).toBe(2);
    expect(meetings.repeatUse.distribution?.twice).toBe(2);
  });

  test("a rank that is unknown for a character that nobody sees is told with it", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", {
        recordId: "1",
        attendances: [attendee("1", "部\u200B付")],
      }),
    ]);
    expect(shown(rollup.meetings.byRank)).toContain("未設定: 1/1/1");
    expect(
      rollup.findings.map((one) => findingMessage(one, "ja", WORDS.ja)),
    ).toEqual([expect.stringContaining("役職「部[U+200B]付」は設定にない")]);
  });

  test("letters that look alike are other people, and reported with both spellings", () => {
    const rollup = rollUp2022([
      by("1", { code: "S1", name: "髙﨑花" }),
      by("2", { code: "S2", name: "高崎 花" }),
      by("3", { name: "高﨑花" }),
      by("4", { name: "高島花" }),
    ]);
    expect(rollup.meetings.distinctAttendees).toBe(4);
    const alike = "高崎花, 高﨑花, 髙﨑花";
    expect(codesOf(rollup)).toEqual([
      `1 warning namesAlike ${alike}`,
      `2 warning namesAlike ${alike}`,
      `3 warning namesAlike ${alike}`,
      "3 info personNamedOnly 高﨑花",
      "4 info personNamedOnly 高島花",
    ]);
  });

  test("a rank from a PDF is that rank, and a division is shown as most wrote it", () => {
    const of = (recordId: string, rank: string, division: string) =>
      meeting(`2022-05-0${recordId}`, {
        recordId,
        attendances: [attendee(recordId, rank, { division })],
      });
    const rollup = rollUp2022([
      of("1", "課⻑級", "管財\u200B課"),
      of("2", "課長級", "管財\u200B課"),
      of("3", "課\u00AD長級", "管財 課"),
    ]);
    expect(shown(rollup.meetings.byRank)).toEqual(["課長級: 3/3/3"]);
    expect(shown(rollup.meetings.byDimension.division)).toEqual([
      "管財課: 3/3/3",
    ]);
    expect(rollup.findings).toEqual([]);
  });
});

describe("repeat use", () => {
  test("meetings a person, how often, first-time and returning", () => {
    const by = (code: string, ...dates: readonly string[]) =>
      dates.map((date) =>
        meeting(date, { attendances: [attendee(code, "課長級")] }),
      );
    const { repeatUse } = rollUp2022([
      ...by("1", "2022-05-01"),
      ...by("2", "2022-05-01", "2022-06-01"),
      ...by("3", "2022-07-02", "2022-05-02", "2022-05-01"),
    ]).meetings;
    expect(repeatUse.meetingsPerPerson).toBe(2);
    expect(repeatUse.distribution).toEqual({
      once: 1,
      twice: 1,
      threeOrMore: 1,
    });
    expect(repeatUse.byMonth.slice(1, 4)).toEqual([
      { month: "2022-05", firstTime: 3, returning: 1 },
      { month: "2022-06", firstTime: 0, returning: 1 },
      { month: "2022-07", firstTime: 0, returning: 1 },
    ]);
  });

  test("someone entered twice at one meeting came once", () => {
    const { meetings } = rollUp2022(
      [
        meeting("2022-05-01", {
          attendances: [attendee("1", "課長級"), companion("1", "課長級")],
        }),
      ],
      everyone,
    );
    expect(meetings.totalAttendance).toBe(2);
    expect(meetings.repeatUse.distribution?.once).toBe(1);
    expect(meetings.repeatUse.meetingsPerPerson).toBe(1);
  });

  test("nobody: no mean", () => {
    expect(rollUp2022([]).meetings.repeatUse.meetingsPerPerson).toBeNull();
  });
});
