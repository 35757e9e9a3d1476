import { expect, it } from "vitest";
import type { EntryProblem } from "../../../../src/entering/entered-record";
import type { PlannedRecord } from "../../../../src/import/records/planning/plan-records";
import { tellOnce } from "../../../../src/import/records/planning/results/tell-once";

const problem = (code: EntryProblem["code"], detail: string): EntryProblem => ({
  field: "heldOn",
  level: "warning",
  code,
  detail,
});
const codesOf = (lists: readonly (readonly EntryProblem[])[]) =>
  tellOnce(
    lists.map((problems) => ({ problems }) as unknown as PlannedRecord),
  ).map(({ problems }) => problems.map(({ code }) => code));

const ofYear = problem("dateOutsideFiscalYears", "2021");
const ofTenure = problem("dateOutsideTenure", "宮崎光世");

it("says once of a list that its year is not in use, and every other doubt of each row", () => {
  const early = problem("clockEarly", "01:30");
  expect(
    codesOf([[ofYear, ofTenure], [ofYear, ofTenure, early], [ofYear]]),
  ).toEqual([
    ["dateOutsideFiscalYears", "dateOutsideTenure"],
    ["clockEarly"],
    [],
  ]);
});

it("says of each row that an adviser was not appointed, in a year that is in use", () => {
  expect(codesOf([[ofTenure], [ofTenure]])).toEqual([
    ["dateOutsideTenure"],
    ["dateOutsideTenure"],
  ]);
});
