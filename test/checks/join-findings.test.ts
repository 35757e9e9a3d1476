import { expect, test } from "vitest";
import { joinFindings } from "../../src/checks/join-findings";
import type { RecordFinding } from "../../src/domain/record-finding";

const finding = (
  recordId: string,
  code: RecordFinding["code"],
  more: Partial<RecordFinding> = {},
): RecordFinding => ({
  source: "activities",
  recordId,
  code,
  level: "warning",
  ...more,
});

test("a fault that counting reports is told once, as counting tells it", () => {
  const counted = finding("2", "countInvalid", { level: "error", detail: "0" });
  expect(joinFindings([counted], [finding("2", "countInvalid")])).toEqual([
    counted,
  ]);
});

test("other faults of the record, and the same of another, are added in order", () => {
  const counted = finding("10", "countInvalid");
  const checked = [
    finding("10", "spellingNear", { detail: "講義" }),
    finding("9", "countInvalid"),
    finding("10", "countInvalid", { source: "meetings" }),
  ];
  expect(joinFindings([counted], checked)).toEqual([
    checked[1],
    counted,
    checked[0],
    checked[2],
  ]);
});

test("what belongs to no year is found in each of them and told once", () => {
  const undated = finding("1", "dateMissing");
  expect(joinFindings([undated, { ...undated }], [])).toEqual([undated]);
});
