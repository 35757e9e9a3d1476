import { WORDS } from "../support/words";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupFindings } from "../../src/checks/finding-groups";
import { checkRecords } from "../../src/checks/check-records";
import { checkActivity } from "../../src/checks/rules/check-activity";
import {
  countSpellings,
  nearSpelling,
} from "../../src/checks/rules/spelling/near-spelling";
import type {
  RecordFaultCode,
  RecordFinding,
} from "../../src/domain/record-finding";
import { RECORD_FAULTS } from "../../src/domain/record-finding";
import { checkMeetingForm } from "../../src/form/rules/check-meeting-form";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import type { Language } from "../../src/i18n/language";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import {
  activity,
  attendee,
  companion,
  input,
  meeting,
  rules,
  without,
} from "../rollup/fixture";
import { anyInput } from "../rollup/random-input";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { sampleInput, sampleRules } from "../rollup/sample-input";
import { day, month } from "../support/dates";

const ALL_YEARS = [2020, 2021, 2022, 2023, 2024];
const context = {
  fiscalYears: ALL_YEARS,
  fiscalYearStartMonth: 4,
  sections: rules.sections,
  today: day("2023-06-01"),
};

const advisers = [
  {
    recordId: "1",
    name: "宮崎",
    tenureFrom: month("2022-06"),
    tenureTo: month("2024-03"),
  },
];

const check = (more: Partial<RollupInput>) =>
  checkRecords(input({ advisers, ...more }), context);

const faults = (findings: readonly RecordFinding[]) =>
  findings.map(({ recordId, code }) => [recordId, code]);

const sentence = (
  finding: RecordFinding | undefined,
  language: Language,
): string =>
  finding === undefined
    ? ""
    : findingMessage(finding, language, WORDS[language]);

describe("a meeting", () => {
  const right = meeting("2022-10-05", {
    recordId: "7",
    startTime: "10:00",
    endTime: "11:00",
  });

  test("that is right is not named", () => {
    expect(check({ meetings: [right] })).toEqual([]);
  });

  test.each([
    ["dateOutsideFiscalYears", { heldOn: day("2020-05-01"), advisers: [] }],
    ["dateOutsideTenure", { heldOn: day("2022-05-31") }],
    ["heldInFuture", { heldOn: day("2023-06-02") }],
    ["timeReversed", { endTime: "09:59" }],
    ["principalMissing", { attendances: [companion("1", "課長級")] }],
    [
      "principalSeveral",
      { attendances: [attendee("1", "課長級"), attendee("2", "課長級")] },
    ],
    [
      "personTwice",
      { attendances: [attendee("1", "課長級"), companion("１", "課長級")] },
    ],
    ["fiscalYearDisagrees", { storedFiscalYear: 2023 }],
  ])("is named for %s", (code, change) => {
    const found = check({ meetings: [{ ...right, ...change }] });
    expect(faults(found)).toEqual([["7", code]]);
    expect(found[0]?.level).toBe(RECORD_FAULTS[code as RecordFaultCode].level);
    for (const language of ["ja", "en"] as const)
      expect(sentence(found[0], language)).not.toMatch(/undefined|（）|\(\)/u);
  });

  test("nothing is in the future when today is not known", () => {
    const timeless = without(context, "today");
    const late = [{ ...right, heldOn: day("2024-03-31") }];
    expect(checkRecords(input({ advisers, meetings: late }), timeless)).toEqual(
      [],
    );
  });

  test("that doesn't count has no errors", () => {
    const wrong = { ...right, status: "planned" as const, endTime: "09:00" };
    expect(check({ meetings: [wrong] })).toMatchObject([
      { code: "timeReversed", level: "warning" },
    ]);
  });

  test("is compared with other fiscal years, and named in its own only", () => {
    const early = { ...right, recordId: "8", endTime: "09:00" };
    expect(
      checkRecords(input({ advisers, meetings: [early] }), {
        ...context,
        fiscalYears: [2023],
      }),
    ).toEqual([]);
  });
});

describe("the same person, adviser and day", () => {
  const first = meeting("2022-10-05", {
    recordId: "9",
    attendances: [
      attendee("1", "課長級", { person: { code: "1", name: "青空" } }),
    ],
  });
  const other = (more: object) => ({ ...first, recordId: "10", ...more });

  test("names each record with the other's number, in a sentence too", () => {
    const found = check({ meetings: [other({}), first] });
    expect(found).toMatchObject([
      { recordId: "9", code: "meetingTwice", otherRecordId: "10" },
      { recordId: "10", code: "meetingTwice", otherRecordId: "9" },
    ]);
    expect(sentence(found[0], "ja")).toContain(
      "青空さんの同じ日・同じ補佐官の記録がすでにあります（記録番号 10）",
    );
  });

  test("speaks of no adviser where none is entered", () => {
    const open = other({ advisers: [] });
    const [found] = check({ meetings: [open, first] });
    expect(sentence(found, "ja")).toContain(
      "青空さんの同じ日の記録がすでにあります（記録番号 10）",
    );
    expect(sentence(found, "en")).toContain(
      "青空 already has a record on this day (record 10).",
    );
  });

  test("three records name each once", () => {
    const third = { ...first, recordId: "11" };
    expect(check({ meetings: [third, first, other({})] })).toHaveLength(3);
  });

  test.each([
    [
      "by name where a code is missing",
      {
        attendances: [attendee("1", "課長級", { person: { name: "青　空" } })],
      },
      2,
    ],
    ["without an adviser", { advisers: [] }, 2],
    ["another adviser", { advisers: ["石原"] }, 0],
    [
      "a namesake with another code",
      {
        attendances: [
          attendee("2", "課長級", { person: { code: "2", name: "青空" } }),
        ],
      },
      0,
    ],
    ["cancelled", { status: "cancelled" }, 0],
    ["another day", { heldOn: day("2022-10-06") }, 0],
  ])("%s", (_, change, count) => {
    expect(check({ meetings: [first, other(change)] })).toHaveLength(count);
  });
});

describe("an activity", () => {
  const right = activity("2022-10-05", { recordId: "7" });

  test.each([
    ["summaryLineMissing", { summaryLine: "" }],
    ["countInvalid", { count: 1.5 }],
    ["countZero", { count: 0 }],
    ["fiscalYearDisagrees", { storedFiscalYear: 2021 }],
    ["exclusionReasonMissing", { standing: "excluded" as const }],
    [
      "periodReversed",
      {
        period: {
          precision: "day" as const,
          from: day("2022-10-05"),
          to: day("2022-10-04"),
        },
      },
    ],
    [
      "activityInFuture",
      { period: { precision: "day" as const, from: day("2023-06-02") } },
    ],
    [
      "dateOutsideTenure",
      {
        period: { precision: "day" as const, from: day("2022-05-01") },
        advisers: ["宮崎"],
      },
    ],
    [
      "dateOutsideFiscalYears",
      {
        period: { precision: "fiscalYear" as const, within: day("2020-05-01") },
      },
    ],
  ])("is named for %s", (code, change) => {
    expect(check({ activities: [right] })).toEqual([]);
    const found = check({ activities: [{ ...right, ...change }] });
    expect(faults(found)).toEqual([["7", code]]);
    expect(found[0]?.level).toBe(
      "standing" in change
        ? "warning"
        : RECORD_FAULTS[code as RecordFaultCode].level,
    );
  });

  test("whose bullet or working group is spelt unlike the others is told theirs", () => {
    const lines = ["CXO研修", "CXO研修", "CX0研修"].map((summaryLine, index) =>
      activity("2022-10-05", { recordId: String(index), summaryLine }),
    );
    const groups = ["ChatGPT部会", "ChatGPT部会", "chatGPT部会"].map(
      (workingGroup, index) =>
        activity("2022-10-05", { recordId: String(index + 5), workingGroup }),
    );
    expect(check({ activities: [...lines, ...groups] })).toMatchObject([
      { recordId: "2", code: "spellingNear", detail: "CXO研修" },
      { recordId: "7", code: "spellingNear", detail: "ChatGPT部会" },
    ]);
  });
});

test("each fault has one owner: counting tells none that the checks tell", () => {
  const findersOf = (findings: readonly RecordFinding[]) =>
    new Set(findings.map(({ code }) => RECORD_FAULTS[code].by));
  fc.assert(
    fc.property(anyInput, (records) => {
      const counted = rollUpFiscalYear(records, rules, 2022).findings;
      expect([...findersOf(counted)].every((by) => by === "counting")).toBe(
        true,
      );
      const checked = findersOf(checkRecords(records, context));
      expect([...checked].filter((by) => by === "counting")).toEqual([]);
    }),
  );
});

test("the sample has nothing to correct", () => {
  expect(
    checkRecords(sampleInput(), {
      ...context,
      sections: sampleRules.sections,
      today: day("2026-11-22"),
    }),
  ).toEqual([]);
});

describe("any rows", () => {
  const shuffled = fc
    .tuple(anyInput, fc.infiniteStream(fc.nat()))
    .map(([rows, keys]) => {
      const shuffle = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => [keys.next().value, item] as const)
          .sort(([a], [b]) => a - b)
          .map(([, item]) => item);
      const { meetings, activities } = rows;
      return {
        rows,
        mixed: {
          ...rows,
          meetings: shuffle(meetings),
          activities: shuffle(activities),
        },
      };
    });

  test("are named alike in any order, each fault of a record once", () => {
    fc.assert(
      fc.property(shuffled, ({ rows, mixed }) => {
        const found = checkRecords(rows, context);
        expect(checkRecords(mixed, context)).toEqual(found);
        const told = found.map(({ source, recordId, code, detail }) =>
          [source, recordId, code, detail].join(),
        );
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });

  test("have the faults that their forms name", () => {
    fc.assert(
      fc.property(anyInput, (rows) => {
        const found = checkRecords(rows, context);
        const named = (source: string, id: string) =>
          new Set(
            found
              .filter((one) => one.source === source && one.recordId === id)
              .map(({ code }) => code)
              // A form asks of its own rank otherwise: rankNotAsOfDate.
              .filter((code) => code !== "rankDoubtful"),
          );
        const { meetings, activities } = rows;
        for (const one of meetings) {
          const inForm = checkMeetingForm(
            one,
            { ...context, ranks: [] },
            { advisers: rows.advisers, meetings },
          )
            .map(({ code }) => code)
            .filter((code) => code !== "rankNotAsOfDate");
          expect(named("meetings", one.recordId)).toEqual(new Set(inForm));
        }
        for (const one of activities) {
          const rest = activities.filter((other) => other !== one);
          const inForm = checkActivity(one, context, {
            advisers: rows.advisers,
            spellings: {
              summaryLine: nearSpelling(
                countSpellings(
                  rest.map(({ summaryLine }) => summaryLine),
                  context.sections.flatMap((each) => each.summaryLines),
                ),
              ),
              workingGroup: nearSpelling(
                countSpellings(
                  rest.map(({ workingGroup }) => workingGroup),
                  [],
                ),
              ),
            },
          }).map(({ code }) => code);
          expect(named("activities", one.recordId)).toEqual(new Set(inForm));
        }
      }),
    );
  });
});

test(
  "100,000 meetings on one day, half of them with one person, are all named",
  { tags: "proof" },
  () => {
    const meetings = Array.from({ length: 100_000 }, (_, index) =>
      meeting("2022-10-01", {
        recordId: String(index + 1),
        advisers: [],
        attendances: [
          attendee(index % 2 === 0 ? "0" : String(index), "課長級"),
        ],
      }),
    );
    const found = checkRecords(input({ meetings }), {
      ...context,
      fiscalYears: [2022],
    });
    expect(found.filter(({ code }) => code === "meetingSameDay")).toHaveLength(
      50_000,
    );
  },
);

test("a rank that the person's other meetings deny is told, unless it is of another year", () => {
  const meetings = [
    meeting("2022-05-10", {
      recordId: "61",
      attendances: [attendee("1", "部長級")],
    }),
    meeting("2023-05-10", {
      recordId: "62",
      attendances: [attendee("1", "課長級")],
    }),
    meeting("2023-05-20", {
      recordId: "63",
      attendances: [attendee("1", "部長級")],
    }),
  ];
  const ofRank = (fiscalYears: readonly number[]) =>
    checkRecords(input({ meetings }), {
      ...context,
      fiscalYears,
      ranks: rules.ranks,
    }).filter(({ code }) => code === "rankDoubtful");
  const [found] = ofRank([2022, 2023]);
  expect(found).toMatchObject({
    recordId: "61",
    level: "warning",
    otherRecordId: "62",
  });
  expect(sentence(found, "ja")).toContain("1 部長級 ≠ 課長級");
  expect(ofRank([2023])).toEqual([]);
});

describe("activities that are entered twice", () => {
  const talk = (recordId: string, more: Partial<ReturnType<typeof activity>>) =>
    activity("2022-06-01", {
      recordId,
      section: "研修",
      summaryLine: "講座",
      title: "第1回講座",
      ...more,
    });
  const twice = (...activities: ReturnType<typeof activity>[]) =>
    check({ activities })
      .filter(({ code }) => code === "activityTwice")
      .map(({ recordId, otherRecordId }) => [recordId, otherRecordId]);

  test("are told with the number of the other, however they are spelt", () => {
    expect(twice(talk("10", {}), talk("9", { title: "第１回 講座" }))).toEqual([
      ["9", "10"],
      ["10", "9"],
    ]);
  });

  test("are not those of another day, line or title, cancelled or known by month only", () => {
    expect(
      twice(
        talk("1", {}),
        talk("2", { period: { precision: "day", from: day("2022-06-02") } }),
        talk("3", { summaryLine: "別の講座" }),
        talk("4", { title: "第2回講座" }),
        talk("5", { status: "cancelled" }),
      ),
    ).toEqual([]);
    const inJune = {
      period: {
        precision: "month",
        from: month("2022-06"),
        isOpen: false,
      },
    } as const;
    expect(twice(talk("6", inJune), talk("7", inJune))).toEqual([]);
  });
});

test("activities outside the adviser's term are one thing to check, whatever their state", () => {
  const period = { precision: "day" as const, from: day("2022-05-01") };
  const found = check({
    activities: (["held", "planned", "cancelled"] as const).map((status) =>
      activity(period, { status, advisers: ["宮崎"] }),
    ),
  });
  const groups = groupFindings(found).filter(
    ({ code }) => code === "dateOutsideTenure",
  );
  expect(groups.map(({ findings }) => findings.length)).toEqual([3]);
});
