import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkRecords,
  checkRecordsInSteps,
} from "../../src/checks/check-records";
import type { Steps } from "../../src/domain/steps";
import { monthlySeries } from "../../src/rollup/activities/monthly-series";
import type { CountingRules } from "../../src/rollup/input/counting-rules";
import type { RollupInput } from "../../src/rollup/input/rollup-input";
import {
  countFiscalYear,
  rollUpFiscalYear,
} from "../../src/rollup/years/roll-up-fiscal-year";
import { makeMeetings } from "../../scripts/bench/make-meetings";
import { input as inputOf, rules as fixedRules } from "./fixture";
import { anyInput, anyRules } from "./random-input";

/* Work that stops for the page comes to what it comes to without a stop. */

const YEAR = 2022;

function* judgedYear(input: RollupInput, rules: CountingRules) {
  const series = monthlySeries(input, rules, [YEAR]);
  const { rollup, findings } = yield* countFiscalYear(
    input,
    rules,
    YEAR,
    series,
  );
  return { ...rollup, findings: yield* findings() };
}

const context = {
  fiscalYears: [YEAR],
  fiscalYearStartMonth: 4,
  sections: fixedRules.sections,
  ranks: fixedRules.ranks,
  terms: [{ preferred: "管財課", variants: ["管財 課"] }],
};

/** Takes turns between several works until all are done: what one leaves behind would show in the others. */
const takingTurns = <T>(works: readonly Steps<T>[]) => {
  const done = new Map<number, T>();
  let stops = 0;
  while (done.size < works.length) {
    for (const [index, work] of works.entries()) {
      if (done.has(index)) continue;
      const step = work.next();
      if (step.done === true) done.set(index, step.value);
      else stops += 1;
    }
  }
  return { results: works.map((_, index) => done.get(index)), stops };
};

test("figures and findings of years that are counted by turns are those of each alone", () => {
  fc.assert(
    fc.property(anyInput, anyInput, anyRules, (one, other, rules) => {
      const { results, stops } = takingTurns([
        judgedYear(one, rules),
        judgedYear(other, rules),
      ]);
      expect(stops).toBeGreaterThan(0);
      expect(results).toEqual(
        [one, other].map((input) => rollUpFiscalYear(input, rules, YEAR)),
      );
    }),
    { numRuns: 50 },
  );
});

test("so are checks of records", () => {
  fc.assert(
    fc.property(anyInput, anyInput, (one, other) => {
      const { results } = takingTurns([
        checkRecordsInSteps(one, context),
        checkRecordsInSteps(other, context),
      ]);
      expect(results).toEqual(
        [one, other].map((input) => checkRecords(input, context)),
      );
    }),
    { numRuns: 50 },
  );
});

test("thousands of meetings are left off many times, and come to the same", () => {
  const input = inputOf({ meetings: makeMeetings(4000) });
  const { results, stops } = takingTurns([judgedYear(input, fixedRules)]);
  expect(stops).toBeGreaterThan(20);
  expect(results).toEqual([rollUpFiscalYear(input, fixedRules, YEAR)]);
});
