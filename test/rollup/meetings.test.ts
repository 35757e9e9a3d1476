/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import type { Meeting } from "../../src/domain/meeting";
import type { CountingRules } from "../../src/rollup/counting-rules";
import type { DimensionRow } from "../../src/rollup/fiscal-year-rollup";
import { rollUpFiscalYear } from "../../src/rollup/roll-up-fiscal-year";
import type { RollupInput } from "../../src/rollup/rollup-input";
import {
  attendee,
  companion,
  day,
  everyone,
  input,
  meeting,
  month,
  rules,
  summary,
} from "./fixture";

const rollUp2022 = (
  meetings: readonly Meeting[],
  by: CountingRules = rules,
  more: Partial<RollupInput> = {},
) => rollUpFiscalYear(input({ meetings, ...more }), by, 2022);

/** Rows as `key: 回数/のべ/実`, zero rows left out. */
const shown = (rows: readonly DimensionRow[]) =>
  rows
    .filter(({ count, totalAttendance }) => count + totalAttendance > 0)
    .map(
      ({ key, count, totalAttendance, distinctAttendees }) =>
        `${key ?? "未設定"}: ${count}/${totalAttendance}/${distinctAttendees}`,
    );

const codesOf = (rollup: ReturnType<typeof rollUp2022>) =>
  rollup.findings.map(
    ({ recordId, code, level, detail }) =>
      `${recordId} ${level} ${code}${detail === undefined ? "" : ` ${detail}`}`,
  );

describe("which meetings count (rule 1)", () => {
  test("held ones of the fiscal year, its first and last day included", () => {
    const { meetings } = rollUp2022([
      meeting("2022-03-31"),
      meeting("2022-04-01"),
      meeting("2023-03-31"),
      meeting("2023-04-01"),
    ]);
    expect(meetings.count).toBe(2);
  });

  test("planned and cancelled ones are left out and said so", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", { status: "planned" }),
      meeting("2022-05-01", { status: "cancelled" }),
      meeting("2022-05-01"),
    ]);
    expect(rollup.meetings.count).toBe(1);
    expect(rollup.meetingsLeftOut).toEqual({
      planned: 1,
      cancelled: 1,
      afterAsOf: 0,
    });
    expect(rollup.tally).toEqual({
      read: 3,
      counted: 1,
      listedOnly: 0,
      excluded: 2,
      unclassified: 0,
    });
  });

  test("those after 基準日 do not count and are reported; the day itself does", () => {
    const rollup = rollUp2022(
      [
        meeting("2022-09-30", { recordId: "1" }),
        meeting("2022-10-01", { recordId: "2" }),
      ],
      rules,
      { asOf: day("2022-09-30") },
    );
    expect(rollup.asOf).toBe("2022-09-30");
    expect(rollup.meetings.count).toBe(1);
    expect(rollup.meetingsLeftOut.afterAsOf).toBe(1);
    expect(codesOf(rollup)).toEqual(["2 info heldAfterAsOf 2022-10-01"]);
  });

  test("基準日 of the caller goes before the summary's; neither reaches past the year", () => {
    const asOfWith = (more: Partial<RollupInput>) =>
      rollUp2022([], rules, more).asOf;
    const written = summary({ asOf: day("2022-12-31") });
    expect(asOfWith({})).toBe("2023-03-31");
    expect(asOfWith({ summary: written })).toBe("2022-12-31");
    expect(asOfWith({ summary: written, asOf: day("2022-06-30") })).toBe(
      "2022-06-30",
    );
    expect(asOfWith({ asOf: day("2024-03-31") })).toBe("2023-03-31");
  });

  test("a fiscal year may start in another month", () => {
    const january = { ...rules, fiscalYearStartMonth: 1 };
    const { meetings } = rollUp2022(
      [
        meeting("2021-12-31"),
        meeting("2022-01-01"),
        meeting("2022-12-31"),
        meeting("2023-01-01"),
      ],
      january,
    );
    expect(meetings.count).toBe(2);
    expect(meetings.byMonth[0]).toMatchObject({ month: "2022-01", count: 1 });
    expect(meetings.byMonth[11]).toMatchObject({ month: "2022-12", count: 1 });
  });
});

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
  ] as const)(
    "none, rule %s: it counts, in 未設定, and is reported",
    (_, by, row) => {
      const rollup = rollUp2022(
        [meeting("2022-05-01", { recordId: "7", attendances: [] })],
        by,
      );
      expect(rollup.meetings.count).toBe(1);
      expect(shown(rollup.meetings.byRank)).toEqual([row]);
      expect(shown(rollup.meetings.byMonth[1]!.byRank)).toEqual([row]);
      expect(codesOf(rollup)).toEqual(["7 error principalMissing"]);
    },
  );

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

  test("two: the first counts, and it is reported", () => {
    const rollup = rollUp2022([
      meeting("2022-05-01", {
        recordId: "7",
        attendances: [attendee("1", "部長級"), attendee("2", "課長級")],
      }),
    ]);
    expect(shown(rollup.meetings.byRank)).toEqual(["部長級: 1/1/1"]);
    expect(codesOf(rollup)).toEqual(["7 error principalSeveral 2"]);
  });
});

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
    expect(codesOf(rollup)).toEqual(["7 warning personUnidentified 課長級"]);
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
    expect(codesOf(rollup)).toEqual(["2 warning personNamedOnly 青空一郎: S1"]);
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
    const { byAdviser } = rollUp2022(
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
    expect(shown(byAdviser)).toEqual([
      "宮崎: 2/2/1",
      "石 原: 1/1/1",
      "未設定: 1/1/1",
    ]);
  });

  test("spellings that differ by width or spaces are one row under the most frequent", () => {
    const { byThemeCategory } = rollUp2022([
      meeting("2022-05-01", { themeCategory: "ＤＸ" }),
      meeting("2022-05-02", { themeCategory: "DX" }),
      meeting("2022-05-03", { themeCategory: "ＤＸ" }),
      meeting("2022-05-04", { themeCategory: "dx" }),
      meeting("2022-05-05"),
    ]).meetings;
    expect(shown(byThemeCategory)).toEqual([
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
    expect(shown(rollUp2022(meetings).meetings.byDivision)).toEqual([
      "管財課: 1/1/1",
    ]);
    expect(shown(rollUp2022(meetings, everyone).meetings.byDivision)).toEqual([
      "管財課: 1/1/1",
      "総務課: 0/1/1",
    ]);
    expect(shown(rollUp2022(meetings, everyone).meetings.byMode)).toEqual([
      "対面: 1/2/2",
    ]);
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
    expect(meetings.repeatUse.distribution.once).toBe(1);
    expect(meetings.repeatUse.meetingsPerPerson).toBe(1);
  });

  test("nobody: no mean", () => {
    expect(rollUp2022([]).meetings.repeatUse.meetingsPerPerson).toBeNull();
  });
});

describe("utilisation of 月間枠", () => {
  const slots = (from: string, count: number) => ({
    summary: summary({ monthlySlots: { from: month(from), count } }),
  });

  test("months before the slots have none and do not weigh on the rate", () => {
    const { utilisation } = rollUp2022(
      [meeting("2022-04-01"), meeting("2023-02-01"), meeting("2023-03-01")],
      rules,
      slots("2023-02", 4),
    ).meetings;
    expect(utilisation!.slots).toBe(8);
    expect(utilisation!.utilisationRate).toBe(0.25);
    expect(utilisation!.byMonth[0]).toEqual({
      month: "2022-04",
      count: 1,
      slots: null,
      utilisationRate: null,
    });
    expect(utilisation!.byMonth[10]).toEqual({
      month: "2023-02",
      count: 1,
      slots: 4,
      utilisationRate: 0.25,
    });
  });

  test("months that begin after 基準日 have none either", () => {
    const { utilisation } = rollUp2022([meeting("2022-04-01")], rules, {
      ...slots("2022-04", 8),
      asOf: day("2022-05-01"),
    }).meetings;
    expect(utilisation!.slots).toBe(16);
    expect(utilisation!.byMonth[2]!.slots).toBeNull();
  });

  test("no slots, none yet, or none at all: nothing to say", () => {
    const meetings = [meeting("2022-05-01")];
    for (const more of [{}, slots("2023-04", 8), slots("2022-04", 0)]) {
      expect(
        rollUp2022(meetings, rules, more).meetings.utilisation,
      ).toBeUndefined();
    }
  });
});

describe("council effect", () => {
  const sessions = (...ranges: readonly [string, string][]) =>
    summary({
      councilSessions: ranges.map(([from, to]) => ({
        from: day(from),
        to: day(to),
      })),
    });

  test("means of the months that a session touches, and of the others", () => {
    const { councilEffect } = rollUp2022(
      [
        meeting("2022-06-01"),
        meeting("2022-08-01"),
        meeting("2022-08-02"),
        meeting("2022-08-03"),
      ],
      rules,
      { summary: sessions(["2022-06-30", "2022-07-01"]) },
    ).meetings;
    expect(councilEffect).toEqual({
      monthsInside: 2,
      monthsOutside: 10,
      meanInside: 0.5,
      meanOutside: 0.3,
    });
  });

  test("only months in which meetings could be held are compared", () => {
    const { councilEffect } = rollUp2022([meeting("2022-08-01")], rules, {
      asOf: day("2022-09-15"),
      summary: summary({
        ...sessions(["2022-09-01", "2022-12-20"]),
        monthlySlots: { from: month("2022-07"), count: 8 },
      }),
    }).meetings;
    expect(councilEffect).toEqual({
      monthsInside: 1,
      monthsOutside: 2,
      meanInside: 0,
      meanOutside: 0.5,
    });
  });

  test("a session over the whole year leaves no months outside", () => {
    const { councilEffect } = rollUp2022([meeting("2022-08-01")], rules, {
      summary: sessions(["2022-01-01", "2023-12-31"]),
    }).meetings;
    expect(councilEffect).toMatchObject({
      monthsOutside: 0,
      meanOutside: null,
    });
  });

  test("no session in the year, or a reversed one: nothing to say", () => {
    for (const range of [
      ["2023-06-01", "2023-07-01"],
      ["2022-07-01", "2022-06-01"],
    ] as const) {
      const more = { summary: sessions([...range]) };
      expect(
        rollUp2022([], rules, more).meetings.councilEffect,
      ).toBeUndefined();
    }
  });
});

test("an empty year has every row and no figure but 0", () => {
  const { meetings, sections, tally, findings } = rollUp2022([]);
  expect(meetings).toMatchObject({
    count: 0,
    totalAttendance: 0,
    distinctAttendees: 0,
    distinctAcrossRanks: 0,
  });
  expect(meetings.byRank).toHaveLength(3);
  expect(meetings.byMonth).toHaveLength(12);
  expect([sections, findings]).toEqual([[], []]);
  expect(tally.read).toBe(0);
});

test("a record given twice counts once, also out of order", () => {
  const [a, b] = [
    meeting("2022-05-01", { recordId: "10" }),
    meeting("2022-05-02", { recordId: "9" }),
  ];
  expect(rollUp2022([a, b, a]).tally.read).toBe(2);
});

test("what decoding found stays with the year of its record", () => {
  const finding = (recordId: string, source: "meetings" | "summaries") =>
    ({ source, recordId, code: "statusUnknown", level: "error" }) as const;
  const rollup = rollUp2022(
    [
      meeting("2022-05-01", { recordId: "1" }),
      meeting("2023-05-01", { recordId: "2" }),
    ],
    rules,
    {
      findings: [
        finding("1", "meetings"),
        finding("2", "meetings"),
        finding("3", "meetings"),
        finding("2", "summaries"),
      ],
      unreadable: { meetings: 1, activities: 0 },
    },
  );
  expect(
    rollup.findings.map(({ source, recordId }) => `${source} ${recordId}`),
  ).toEqual(["meetings 1", "meetings 3", "summaries 2"]);
  expect(rollup.tally).toMatchObject({ read: 2, counted: 1, unclassified: 1 });
});
