import { WORDS } from "../support/words";
/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import type { Activity, ActivityPeriod } from "../../src/domain/activity";
import type { Commentary } from "../../src/domain/annual-summary";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { day, month } from "../support/dates";
import {
  activity,
  input,
  meeting,
  ofMonth,
  ofYear,
  rules,
  section,
  summary,
} from "./fixture";
import { codesOf } from "./rolled-up";

const rollUp2022 = (
  activities: readonly Activity[],
  more: Partial<RollupInput> = {},
  by: CountingRules = rules,
) => rollUpFiscalYear(input({ activities, ...more }), by, 2022);

const groupsOf = (
  activities: readonly Activity[],
  by: CountingRules = rules,
) => {
  const found = rollUp2022(activities, {}, by).sections.find(
    ({ rule }) => rule.id === "groups",
  );
  if (found === undefined) throw new Error("no section WG支援");
  return found;
};

describe("回数 (rule 7)", () => {
  test("a record counts as often as it says, never as its dates are long", () => {
    const { count } = groupsOf([
      activity("2022-05-01", { count: 4 }),
      activity({
        precision: "day",
        from: day("2022-11-07"),
        to: day("2022-11-08"),
      }),
    ]);
    expect(count).toBe(5);
  });

  test("months take part in monthly tables, fiscal years only in yearly ones", () => {
    const found = groupsOf([
      activity(ofMonth("2022-10"), { count: 4 }),
      activity(ofYear("2022-04-01"), { count: 14 }),
      activity("2022-10-31"),
      activity({
        precision: "day",
        from: day("2022-10-31"),
        to: day("2022-11-02"),
      }),
    ]);
    expect(found.count).toBe(20);
    expect(found.countWithoutMonth).toBe(14);
    expect(found.byMonth[6]).toEqual({ month: "2022-10", count: 6 });
    expect(found.byMonth[7]).toEqual({ month: "2022-11", count: 0 });
  });

  test("one over 31 March belongs to the year it starts in", () => {
    const crossing = activity({
      precision: "day",
      from: day("2023-03-31"),
      to: day("2023-04-01"),
    });
    expect(groupsOf([crossing]).count).toBe(1);
  });

  test.each([
    [0, 2],
    [-0, 2],
    [-3, 3],
    [1.5, 3],
    [NaN, 3],
    [Infinity, 3],
    [1e12, 3],
  ])(
    "%d times beside 2: 0 counts nothing, what can't be counts once",
    (count, sum) => {
      const rollup = rollUp2022([
        activity("2022-05-01", { count }),
        activity("2022-05-01", { count: 2 }),
      ]);
      expect(rollup.sections[0]!.count).toBe(sum);
    },
  );

  test("a section of records that count nothing stands with 0", () => {
    const rollup = rollUp2022([activity("2022-05-01", { count: 0 })]);
    expect(rollup.sections.map(({ count }) => count)).toEqual([0]);
    expect(rollup.sections[0]!.lines).toMatchObject([
      { label: "協議", count: 0 },
    ]);
  });
});

describe("基準日", () => {
  const when: Record<string, ActivityPeriod> = {
    "a day before": { precision: "day", from: day("2022-10-15") },
    "days across": {
      precision: "day",
      from: day("2022-10-14"),
      to: day("2022-10-16"),
    },
    "the month it lies in": ofMonth("2022-10"),
    "the month before": ofMonth("2022-09"),
    "months across": {
      precision: "month",
      from: month("2022-08"),
      to: month("2022-11"),
      isOpen: false,
    },
    "a month that goes on": {
      precision: "month",
      from: month("2022-08"),
      isOpen: true,
    },
    "the year": ofYear("2022-04-01"),
  };
  const namesOf = (asOf: string) => {
    const rollup = rollUp2022(
      Object.entries(when).map(([title, period], index) =>
        activity(period, { recordId: String(index + 1), title, count: 2 }),
      ),
      { asOf: day(asOf) },
    );
    expect(rollup.sections[0]!.count).toBe(14);
    const named = rollup.findings.filter(
      ({ code }) => code === "periodNotOver",
    );
    expect(named.map(({ recordId }) => recordId).sort()).toEqual(
      rollup.periodsNotOver.map(({ recordId }) => recordId).sort(),
    );
    return rollup.periodsNotOver.map(({ title }) => title).sort();
  };

  test("what it cuts through counts in full and is named", () => {
    expect(namesOf("2022-10-15")).toEqual([
      "a month that goes on",
      "days across",
      "months across",
      "the month it lies in",
      "the year",
    ]);
  });

  test("at the end of the year only what goes on is not over", () => {
    expect(namesOf("2023-03-31")).toEqual(["a month that goes on"]);
    expect(namesOf("2024-03-31")).toEqual(["a month that goes on"]);
  });

  test("leaves out a whole fiscal year that starts after it", () => {
    const activities = [activity(ofYear("2022-10-01"), { count: 4 })];
    const before = rollUp2022(activities, { asOf: day("2022-03-31") });
    expect(before.sections).toEqual([]);
    expect(before.activitiesLeftOut.afterAsOf).toBe(1);
    const within = rollUp2022(activities, { asOf: day("2022-04-01") });
    expect(within.sections[0]?.count).toBe(4);
  });

  test("days and months after it are left out; what may lie before it counts", () => {
    const rollup = rollUp2022(
      [
        activity("2022-09-15", { recordId: "1" }),
        activity("2022-09-16", { recordId: "2" }),
        activity(ofMonth("2022-09"), { recordId: "3" }),
        activity(ofMonth("2022-10"), { recordId: "4" }),
        activity(ofYear("2023-03-31"), { recordId: "5" }),
      ],
      { asOf: day("2022-09-15") },
    );
    expect(rollup.sections[0]!.count).toBe(3);
    expect(rollup.activitiesLeftOut.afterAsOf).toBe(2);
    expect(rollup.tally).toMatchObject({ read: 5, counted: 3, excluded: 2 });
    expect(codesOf(rollup)).toEqual([
      "2 info heldAfterAsOf 2022-09-16",
      "3 info periodNotOver 2022-09 – ",
      "4 info heldAfterAsOf 2022-10",
      "5 info periodNotOver",
    ]);
  });
});

test("a whole year after 基準日 is left out and said so without an empty date", () => {
  const { findings } = rollUp2022([activity(ofYear("2022-06-01"))], {
    asOf: day("2022-03-31"),
  });
  expect(
    findings.map((finding) => findingMessage(finding, "ja", WORDS.ja)),
  ).toEqual([expect.stringContaining("基準日より後の年度なので")]);
  expect(
    findings.map((finding) => findingMessage(finding, "en", WORDS.en)),
  ).toEqual(["Not counted: it lies after the closing date."]);
});

describe("planned and cancelled (rule 1)", () => {
  test.each([
    ["planned", 1, 0],
    ["cancelled", 0, 1],
  ] as const)(
    "%s ones stand in no number, no line and no detail, whatever else they say",
    (status, planned, cancelled) => {
      const rollup = rollUp2022(
        [
          activity("2022-05-01", { recordId: "1", count: 2 }),
          activity("2022-05-02", {
            recordId: "2",
            status,
            count: 5,
            standing: "excluded",
            exclusionReason: "事務局協議",
            detailHeading: "講習",
          }),
        ],
        { asOf: day("2022-05-01") },
      );
      const [only] = rollup.sections;
      expect(only).toMatchObject({ count: 2, footnotes: [] });
      expect(JSON.stringify(only!.details)).not.toContain('"2"');
      expect(rollup.activitiesLeftOut).toMatchObject({ planned, cancelled });
      expect(rollup.activitiesLeftOut).toMatchObject({
        excluded: 0,
        afterAsOf: 0,
      });
      expect(rollup.tally).toMatchObject({ read: 2, counted: 1, excluded: 1 });
      expect(codesOf(rollup)).toEqual([]);
    },
  );

  test("a section whose activities are all planned is not there", () => {
    const planned = activity("2022-05-01", { status: "planned" });
    expect(rollUp2022([planned]).sections).toEqual([]);
  });
});

describe("listed only and excluded (rule 8)", () => {
  test("listed ones appear in the detail, never in a number", () => {
    const listed = activity("2022-05-01", {
      standing: "listedOnly",
      count: 3,
      detailHeading: "講習",
    });
    const found = groupsOf([listed]);
    expect(found.count).toBe(0);
    expect(found.lines).toEqual([]);
    expect(found.details).toEqual([{ heading: "講習", activities: [listed] }]);
  });

  test("excluded ones appear nowhere; reasons stand once, in order of date", () => {
    const excluded = (when: string, exclusionReason: string) =>
      activity(when, { standing: "excluded", exclusionReason });
    const found = groupsOf([
      activity("2022-05-01"),
      excluded("2022-09-01", "事務局協議を除く"),
      excluded("2022-06-01", "庁内の打合せを除く"),
      excluded("2022-10-01", "事務局 協議を除く"),
    ]);
    expect(found.count).toBe(1);
    expect(found.details[0]!.activities).toHaveLength(1);
    expect(found.footnotes.map(({ text }) => text)).toEqual([
      "庁内の打合せを除く",
      "事務局協議を除く",
    ]);
  });

  test("excluded without a reason makes no section", () => {
    const rollup = rollUp2022([
      activity("2022-05-01", { recordId: "7", standing: "excluded" }),
    ]);
    expect(rollup.sections).toEqual([]);
  });
});

describe("sections (rules 9 and 10)", () => {
  const text = (more: Partial<Commentary>): Commentary => ({
    kind: "bullet",
    text: "情報提供",
    ...more,
  });
  const titlesWith = (commentary: readonly Commentary[], fiscalYear = 2022) =>
    rollUpFiscalYear(
      input({
        meetings: [meeting("2022-05-01"), meeting("2023-05-01")],
        activities: [activity("2022-05-01", { section: "視察" })],
        summary: summary({ commentary }),
      }),
      rules,
      fiscalYear,
    ).sections.map(({ no, rule }) => `${no} ${rule.title}`);

  test("those without records or text disappear; the rest are renumbered for each year", () => {
    const commentary = [text({ section: "その他" })];
    expect(titlesWith(commentary)).toEqual([
      "01 1on1ミーティング",
      "02 視察",
      "03 その他",
    ]);
    expect(titlesWith(commentary, 2023)).toEqual([
      "01 1on1ミーティング",
      "02 その他",
    ]);
  });

  test("a text belongs by id, title or record value, to its year or to all", () => {
    for (const name of ["others", "その他", "そ の他"]) {
      expect(titlesWith([text({ section: name })])).toContain("03 その他");
    }
    const of2022 = [text({ section: "その他", fiscalYear: 2022 })];
    expect(titlesWith(of2022)).toContain("03 その他");
    expect(titlesWith(of2022, 2023)).not.toContain("02 その他");
  });

  test("blank texts and texts of the document make no section", () => {
    expect(
      titlesWith([
        text({ section: "その他", text: " \n　" }),
        text({ kind: "outcome" }),
      ]),
    ).toHaveLength(2);
  });

  test("a section of sentences has no 回数; one of records without any has 0", () => {
    const { sections } = rollUp2022([], {
      summary: summary({
        commentary: [text({ section: "その他" }), text({ section: "研修" })],
      }),
    });
    expect(sections.map(({ rule, count }) => [rule.title, count])).toEqual([
      ["研修", 0],
      ["その他", null],
    ]);
  });

  test("planned meetings alone make no section", () => {
    const meetings = [meeting("2022-05-01", { status: "planned" })];
    expect(rollUp2022([], { meetings }).sections).toEqual([]);
  });

  test("records find their section whatever the width and spaces", () => {
    expect(
      groupsOf([activity("2022-05-01", { section: "ＷＧ 支援" })]).count,
    ).toBe(1);
  });

  test("a blank or unknown section is unclassified and reported, never counted", () => {
    const rollup = rollUp2022([
      activity("2022-05-01", { recordId: "1", section: "" }),
      activity("2022-05-01", { recordId: "2", section: "広報" }),
      activity("2022-05-01", { recordId: "3", section: "その他" }),
      activity("2022-05-01", {
        recordId: "4",
        section: "広報",
        standing: "excluded",
        exclusionReason: "対象外",
      }),
    ]);
    expect(rollup.sections).toEqual([]);
    expect(rollup.activitiesByDimension.mode).toEqual([]);
    expect(rollup.tally).toMatchObject({
      read: 4,
      counted: 0,
      excluded: 1,
      unclassified: 3,
    });
    expect(codesOf(rollup)).toEqual([
      "1 error sectionMissing",
      "2 error sectionUnknown 広報",
      "3 error sectionUnknown その他",
      "4 warning sectionUnknown 広報",
    ]);
  });

  test("where two sections claim a value the earlier has it", () => {
    const by = {
      ...rules,
      sections: [
        section({ id: "a", title: "甲", recordValues: ["研修"] }),
        section({ id: "b", title: "乙", recordValues: ["研修", "講座"] }),
      ],
    };
    const { sections } = rollUp2022(
      [
        activity("2022-05-01", { section: "研修" }),
        activity("2022-05-01", { section: "講座", count: 5 }),
      ],
      {},
      by,
    );
    expect(sections.map(({ count }) => count)).toEqual([1, 5]);
  });
});

describe("lines", () => {
  const by = (more: Parameters<typeof section>[0]) => ({
    ...rules,
    sections: [section(more)],
  });

  test("settings' order first, then first date, blank last and reported", () => {
    const rollup = rollUp2022(
      [
        activity("2022-08-01", { summaryLine: "視察" }),
        activity("2022-07-01", { summaryLine: "講義" }),
        activity("2022-06-01", { summaryLine: "見学" }),
        activity("2022-05-01", { recordId: "7", summaryLine: " " }),
        activity(ofYear("2022-04-01"), { summaryLine: "協議" }),
      ],
      {},
      by({ id: "groups", title: "WG支援", summaryLines: ["視察", "展示"] }),
    );
    expect(rollup.sections[0]!.lines.map(({ label }) => label)).toEqual([
      "視察",
      "見学",
      "講義",
      "協議",
      null,
    ]);
  });

  test("a line that a PDF wrote with radicals is the line of the others, as most of them write it", () => {
    const { lines } = groupsOf(
      [
        "市⻑との懇談",
        "市長との懇談",
        "市長との懇談\u200B",
        "市長との 懇談",
      ].map((summaryLine, index) =>
        activity("2022-05-01", { recordId: String(index + 1), summaryLine }),
      ),
    );
    expect(lines.map(({ label, count }) => [label, count])).toEqual([
      ["市長との懇談", 4],
    ]);
    // Once each: the letters of the keyboard, not those of the PDF.
    const once = groupsOf(
      ["市⻑との懇談", "市長との懇談"].map((summaryLine) =>
        activity("2022-05-01", { recordId: summaryLine, summaryLine }),
      ),
    );
    expect(once.lines.map(({ label, count }) => [label, count])).toEqual([
      ["市長との懇談", 2],
    ]);
  });

  test("a section that is not printed as lines needs none", () => {
    const rollup = rollUp2022([
      activity("2022-05-01", { section: "視察", summaryLine: "" }),
    ]);
    expect(rollup.findings).toEqual([]);
    expect(rollup.sections[0]!.count).toBe(1);
  });

  test("parts in the settings' order, then first date, without one last", () => {
    const part = (when: string, name: string, count = 1) =>
      activity(when, { part: name, count });
    const { lines } = groupsOf([
      part("2022-05-01", "準備"),
      part("2022-06-01", ""),
      part("2022-07-01", "協議", 4),
      part("2022-08-01", "実施", 2),
    ]);
    expect(lines[0]).toMatchObject({
      count: 8,
      parts: [
        { label: "実施", count: 2 },
        { label: "協議", count: 4 },
        { label: "準備", count: 1 },
        { label: null, count: 1 },
      ],
    });
  });

  test("no part at all: no parts", () => {
    expect(groupsOf([activity("2022-05-01")]).lines[0]!.parts).toEqual([]);
  });
});

describe("details", () => {
  test("headings follow their summary lines, then first date, none last", () => {
    const under = (when: string, summaryLine: string, detailHeading?: string) =>
      activity(when, {
        summaryLine,
        ...(detailHeading === undefined ? {} : { detailHeading }),
      });
    const { details } = groupsOf(
      [
        under("2022-04-01", "その他"),
        under("2022-05-01", "雑件", "雑"),
        under("2022-08-03", "視察", "現地視察"),
        under("2022-08-04", "見学", "庁舎見学"),
        under("2022-09-01", "協議", "庁舎見学"),
      ],
      {
        ...rules,
        sections: [
          section({
            id: "groups",
            title: "WG支援",
            summaryLines: ["見学", "視察"],
          }),
        ],
      },
    );
    expect(details.map(({ heading }) => heading)).toEqual([
      "庁舎見学",
      "現地視察",
      "雑",
      null,
    ]);
  });

  test("in order of date: a month before its days, undated last", () => {
    const records = [
      activity(ofYear("2022-04-01"), { recordId: "4" }),
      activity("2022-10-05", { recordId: "3" }),
      activity(ofMonth("2022-10"), { recordId: "2" }),
      activity("2022-09-30", { recordId: "1" }),
    ];
    expect(
      groupsOf(records).details[0]!.activities.map(({ recordId }) => recordId),
    ).toEqual(["1", "2", "3", "4"]);
  });
});

describe("tables of activities", () => {
  test("spellings of one working group are one row", () => {
    const rows = rollUp2022(
      ["窓口ＷＧ", "窓⼝WG", "窓口WG\uFEFF", "窓口WG"].map(
        (workingGroup, index) =>
          activity("2022-05-01", { recordId: String(index + 1), workingGroup }),
      ),
    ).activitiesByDimension.workingGroup;
    expect(rows).toEqual([{ key: "窓口WG", count: 4 }]);
  });

  test("a record counts under each of its advisers and divisions", () => {
    const rollup = rollUp2022(
      [
        activity("2022-05-01", {
          count: 2,
          advisers: ["宮崎", "石原", "石 原"],
          divisions: ["管財課"],
          mode: "対面",
          workingGroup: "窓口WG",
        }),
        activity("2022-05-02", { advisers: ["石原"] }),
        activity("2022-05-03", { standing: "listedOnly", advisers: ["阪上"] }),
      ],
      {
        advisers: [
          { recordId: "1", name: "石原", tenureFrom: month("2022-06") },
        ],
      },
    );
    expect(rollup.activitiesByDimension.adviser).toEqual([
      { key: "石原", count: 3 },
      { key: "宮崎", count: 2 },
    ]);
    expect(rollup.activitiesByDimension.division).toEqual([
      { key: "管財課", count: 2 },
      { key: null, count: 1 },
    ]);
    expect(rollup.activitiesByDimension.mode).toEqual([
      { key: "対面", count: 2 },
      { key: null, count: 1 },
    ]);
    expect(rollup.activitiesByDimension.workingGroup).toEqual([
      { key: "窓口WG", count: 2 },
      { key: null, count: 1 },
    ]);
  });
});

test("a reversed period stands at its start", () => {
  const rollup = rollUp2022([
    activity(
      { precision: "day", from: day("2022-05-02"), to: day("2022-05-01") },
      { recordId: "7" },
    ),
  ]);
  expect(rollup.sections[0]!.byMonth[1]!.count).toBe(1);
});
