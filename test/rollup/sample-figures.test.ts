/* eslint-disable @typescript-eslint/no-non-null-assertion -- a missing value fails the test */
import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/domain/calendar/activity-period";
import { resolveSelection } from "../../src/rollup/selection/resolve-selection";
import { rollUp } from "../../src/rollup/years/roll-up-fiscal-year";
import { EXPECTED_YEARS } from "../sample/expected-figures";
import { sampleInput, sampleRules } from "./sample-input";

const input = sampleInput();
const rollups = rollUp(input, sampleRules, [2022, 2023]);

const partsOf = (parts: readonly { label: string | null; count: number }[]) =>
  Object.fromEntries(parts.map(({ label, count }) => [label, count]));

describe.each(EXPECTED_YEARS)("the sample of $fiscalYear", (expected) => {
  const rollup = rollups.find(
    ({ fiscalYear }) => fiscalYear === expected.fiscalYear,
  )!;
  const sectionOf = (title: string) =>
    rollup.sections.find(({ rule }) => rule.title === title)!;

  test("has the published 回数 of every section, in order", () => {
    expect(
      rollup.sections
        .filter(({ count }) => count !== null)
        .map(({ rule, count }) => ({ title: rule.title, count })),
    ).toEqual(expected.sections.map(({ title, count }) => ({ title, count })));
  });

  test("has the published のべ and 実 of every rank", () => {
    const [section] = expected.sections;
    expect(
      rollup.meetings.byRank
        .filter(({ totalAttendance }) => totalAttendance > 0)
        .map((row) => ({
          rank: row.key,
          total: row.totalAttendance,
          distinct: row.distinctAttendees,
        })),
    ).toEqual(section!.byRank);
    expect(rollup.meetings.byRank).toHaveLength(5);
  });

  test("has the published lines with their parts, in order", () => {
    for (const { title, lines } of expected.sections) {
      if (lines === undefined) continue;
      expect(
        sectionOf(title).lines.map(({ label, count, parts }) => ({
          label,
          count,
          ...(parts.length === 0 ? {} : { parts: partsOf(parts) }),
        })),
      ).toEqual(lines);
    }
  });

  test("prints 実施 before 協議", () => {
    const orders = rollup.sections
      .flatMap(({ lines }) => lines)
      .filter(({ parts }) => parts.length > 0)
      .map(({ parts }) => parts.map(({ label }) => label));
    expect(orders).toEqual([["実施", "協議"]]);
  });

  test("has the published footnotes", () => {
    for (const { title, footnote } of expected.sections) {
      expect(sectionOf(title).footnotes.map(({ text }) => text)).toEqual(
        footnote === undefined ? [] : [footnote],
      );
    }
  });

  test("has the published detail lists, in order of date, undated last", () => {
    const { details } = sectionOf("ワーキンググループ等への支援");
    const countedOf = ({ activities }: (typeof details)[number]) =>
      activities.map(({ title, standing, count }) => ({
        what: title,
        count,
        isListedOnly: standing === "listedOnly",
      }));
    expect(
      details.map((group) => ({
        heading: group.heading,
        items: countedOf(group),
      })),
    ).toEqual(
      expected.details.map(({ heading, items }) => ({
        heading,
        items: items.map(({ what, count = 1, isListedOnly = false }) => ({
          what,
          count,
          isListedOnly,
        })),
      })),
    );
  });

  test("finds nothing wrong with the records", () => {
    expect(rollup.findings.filter(({ level }) => level === "error")).toEqual(
      [],
    );
  });
});

test("sections without content disappear and the rest are renumbered", () => {
  const numbers = rollups.map(({ sections }) =>
    sections.map(({ no, rule }) => `${no} ${rule.title}`),
  );
  expect(numbers[0]!.at(-1)).toBe("08 その他");
  expect(numbers[1]!.slice(-2)).toEqual(["07 その他", "08 定性的な事項"]);
});

test("the year without a date is told apart from the months", () => {
  const [, groups2023] = rollups[1]!.sections;
  expect(groups2023!.countWithoutMonth).toBe(14);
  expect(
    groups2023!.byMonth.reduce((sum, { count }) => sum + (count ?? 0), 0),
  ).toBe(9);
});

test("dates stand as published", () => {
  const printed = rollups
    .flatMap(({ sections }) => sections)
    .flatMap(({ details, lines }) => [...details, ...lines])
    .flatMap(({ activities }) => activities)
    .map(({ period, count }) => formatPeriod(period, count));
  for (const text of ["6月13日", "10月～", "11月7日-8日", "9月4日・5日"]) {
    expect(printed).toContain(text);
  }
});

test("a figure of the document leads to its records", () => {
  const ids = resolveSelection(
    { grain: "meeting", fiscalYear: 2022, rank: "理事、部長級" },
    input,
    sampleRules,
  );
  expect(ids).toHaveLength(22);
});

test("meetings a person are 1.56 and 2.91", () => {
  const [a, b] = rollups.map(({ meetings }) =>
    meetings.repeatUse.meetingsPerPerson!.toFixed(2),
  );
  expect([a, b]).toEqual(["1.56", "2.91"]);
});
