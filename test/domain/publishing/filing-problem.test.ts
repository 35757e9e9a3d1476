import { expect, test } from "vitest";
import { filingProblem } from "../../../src/domain/publishing/filing-problem";
import { day } from "../../support/dates";

const record = { fiscalYears: [2022, 2023], asOf: day("2024-03-31") };

test.each([
  ["the same years", { fiscalYears: [2022, 2023] }],
  ["in another order", { fiscalYears: [2023, 2022] }],
  ["and closing date", { fiscalYears: [2022, 2023], asOf: record.asOf }],
])("documents of %s may be filed", (_, shown) => {
  expect(filingProblem(record, shown)).toBeUndefined();
});

test.each([
  ["one of the years", [2022]],
  ["one year more", [2022, 2023, 2024]],
  ["as many other years", [2022, 2024]],
])("documents of %s may not", (_, fiscalYears) => {
  expect(filingProblem(record, { fiscalYears })).toBe("otherYears");
});

test("nor of another closing date, nor without a record", () => {
  const { fiscalYears } = record;
  expect(filingProblem(record, { fiscalYears, asOf: day("2024-03-30") })).toBe(
    "otherClosingDate",
  );
  expect(
    filingProblem({ fiscalYears }, { fiscalYears, asOf: record.asOf }),
  ).toBe("otherClosingDate");
  expect(filingProblem(undefined, { fiscalYears })).toBe("noRecord");
});
