import { expect, it } from "vitest";
import { isTrainingSection } from "../../../src/rollup/activities/is-training-section";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { activity, input, rules } from "../fixture";

/** A section of so many records, of which the first name a lecturer. */
const isTraining = (taught: number, records: number): boolean => {
  const activities = Array.from({ length: records }, (_, index) =>
    activity("2022-05-01", {
      summaryLine: index % 2 === 0 ? "座学" : "実習",
      ...(index < taught ? { lecturer: "講師" } : {}),
    }),
  );
  const { sections } = rollUpFiscalYear(input({ activities }), rules, 2022);
  return sections.some(isTrainingSection);
};

it.each([
  [4, 4, true],
  [2, 4, true],
  [1, 4, false],
  [1, 3, false],
  [0, 4, false],
])("%d of %d records with a lecturer: trainings %s", (taught, records, is) => {
  expect(isTraining(taught, records)).toBe(is);
});

it("is no section of trainings that has meetings or sentences alone", () => {
  const [rule] = rules.sections;
  if (rule === undefined) throw new Error("no section");
  expect(
    isTrainingSection({
      no: "01",
      rule,
      count: 3,
      lines: [],
      details: [],
      footnotes: [],
      countWithoutMonth: 0,
      byMonth: [],
    }),
  ).toBe(false);
});
