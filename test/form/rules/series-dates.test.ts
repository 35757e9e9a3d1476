import { expect, test } from "vitest";
import { seriesDates } from "../../../src/form/rules/series-dates";
import { day } from "../../support/dates";

test.each([
  ["2024-02-22", "week", ["2024-02-22", "2024-02-29", "2024-03-07"]],
  ["2024-12-24", "twoWeeks", ["2024-12-24", "2025-01-07", "2025-01-21"]],
  ["2024-01-31", "month", ["2024-01-31", "2024-02-29", "2024-03-31"]],
  ["2023-12-15", "month", ["2023-12-15", "2024-01-15", "2024-02-15"]],
] as const)("three days from %s every %s", (first, interval, dates) => {
  expect(seriesDates(day(first), interval, 3)).toEqual(dates);
});

test("a series of none has no days", () => {
  expect(seriesDates(day("2024-01-01"), "week", 0)).toEqual([]);
});
