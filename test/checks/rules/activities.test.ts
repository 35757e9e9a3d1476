import { describe, expect, test } from "vitest";
import { checkCount } from "../../../src/checks/rules/activity-count";
import { checkExclusionReason } from "../../../src/checks/rules/exclusion-reason";
import { checkSummaryLine } from "../../../src/checks/rules/summary-line";
import type { SectionRule } from "../../../src/rollup/input/counting-rules";

describe("回数", () => {
  test.each([
    [undefined, true],
    [1, true],
    [9999, true],
    [10000, false],
    [0, false],
    [-1, false],
    [1.5, false],
    [NaN, false],
    [Infinity, false],
  ])("%s", (count, isFine) => {
    expect(checkCount(count === undefined ? {} : { count }).length === 0).toBe(
      isFine,
    );
  });
});

test("0 times are asked about, other numbers refused with what was entered", () => {
  expect(checkCount({ count: 0 })).toEqual([
    { field: "count", level: "warning", code: "countZero" },
  ]);
  expect(checkCount({ count: 2.5 })).toEqual([
    { field: "count", level: "error", code: "countInvalid", detail: "2.5" },
  ]);
  expect(checkCount({ count: NaN })).toEqual([
    { field: "count", level: "error", code: "countInvalid" },
  ]);
});

describe("records that are left out", () => {
  test("need a reason", () => {
    expect(checkExclusionReason({ standing: "excluded" })).toEqual([
      {
        field: "exclusionReason",
        level: "error",
        code: "exclusionReasonMissing",
      },
    ]);
    expect(
      checkExclusionReason({ standing: "excluded", exclusionReason: "　" }),
    ).toHaveLength(1);
  });

  test("with a reason are fine; so are records that count without one", () => {
    expect(
      checkExclusionReason({ standing: "excluded", exclusionReason: "重複" }),
    ).toEqual([]);
    expect(checkExclusionReason({ standing: "counted" })).toEqual([]);
    expect(checkExclusionReason({})).toEqual([]);
  });
});

describe("summary lines", () => {
  const section = (
    title: string,
    style: SectionRule["style"],
  ): SectionRule => ({
    id: title,
    title,
    source: "activities",
    recordValues: [title],
    style,
    hasDetail: false,
    summaryLines: [],
    partOrder: [],
  });
  const sections = [section("研修", "lines"), section("視察", "visits")];

  test("are missed in a section written in bullets", () => {
    expect(
      checkSummaryLine({ section: "研修", summaryLine: " " }, sections),
    ).toEqual([
      {
        field: "summaryLine",
        level: "warning",
        code: "summaryLineMissing",
      },
    ]);
  });

  test("are not missed elsewhere, nor by a record that does not count", () => {
    expect(checkSummaryLine({ section: "視察" }, sections)).toEqual([]);
    expect(checkSummaryLine({}, sections)).toEqual([]);
    expect(
      checkSummaryLine({ section: "研修", standing: "excluded" }, sections),
    ).toEqual([]);
    expect(
      checkSummaryLine({ section: "研修", standing: "listedOnly" }, sections),
    ).toEqual([]);
    expect(
      checkSummaryLine({ section: "研修", summaryLine: "講義" }, sections),
    ).toEqual([]);
  });
});
