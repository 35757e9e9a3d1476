import { expect, test } from "vitest";
import { behindRecords } from "../../src/ui/summary/records/behind-records";
import {
  BY_DATE,
  recordFinder,
} from "../../src/ui/summary/records/find-records";
import { input, meeting, rules } from "../rollup/fixture";

const records = behindRecords(
  { grain: "meeting", fiscalYear: 2022 },
  input({
    meetings: [
      meeting("2022-07-04", { recordId: "1", theme: "ＤＸの 進め方" }),
      meeting("2022-05-10", { recordId: "2", theme: "採用" }),
      meeting("2022-05-10", { recordId: "3", startTime: "09:00" }),
      meeting("2022-05-10", { recordId: "4", theme: "採用とDX" }),
    ],
  }),
  rules,
  { language: "ja", yearStyle: "era" },
);

const ids = (...asked: Parameters<ReturnType<typeof recordFinder>>) =>
  recordFinder(records)(...asked).map(({ recordId }) => recordId);

test("records come in order of date, time and number, and turned round", () => {
  expect(ids("", BY_DATE)).toEqual(["2", "4", "3", "1"]);
  expect(ids("", { by: "when", isReversed: true })).toEqual([
    "1",
    "3",
    "4",
    "2",
  ]);
});

test("of equal ones the earlier goes first in any other order", () => {
  expect(ids("", { by: "count", isReversed: false })).toEqual(ids("", BY_DATE));
  expect(ids("", { by: "title", isReversed: false })).toEqual([
    "3",
    "2",
    "4",
    "1",
  ]);
});

test("every word must stand in a record, whatever the width and case of its letters", () => {
  expect(ids("dx", BY_DATE)).toEqual(["4", "1"]);
  expect(ids("dx　採用", BY_DATE)).toEqual(["4"]);
  expect(ids("7月4日", BY_DATE)).toEqual(["1"]);
  expect(ids("ない", BY_DATE)).toEqual([]);
});
