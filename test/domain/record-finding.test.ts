import { expect, test } from "vitest";
import { isListedOnly } from "../../src/domain/activity";
import { RECORD_FAULTS, recordFinding } from "../../src/domain/record-finding";

test("a finding is as grave as its code, or as it is said to be", () => {
  const code = "rankNotOnDay";
  const { level } = RECORD_FAULTS[code];
  expect(recordFinding("meetings", "7", code)).toEqual({
    source: "meetings",
    recordId: "7",
    code,
    level,
  });
  expect(recordFinding("meetings", "7", code, "課長級", "info")).toEqual({
    source: "meetings",
    recordId: "7",
    code,
    level: "info",
    detail: "課長級",
  });
});

test("only 掲載のみ is listed without being counted", () => {
  expect(isListedOnly({ standing: "listedOnly" })).toBe(true);
  expect(isListedOnly({ standing: "counted" })).toBe(false);
  expect(isListedOnly({ standing: "excluded" })).toBe(false);
});
