// @module-tag proof
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  rollUp,
  rollUpFiscalYear,
} from "../../src/rollup/years/roll-up-fiscal-year";
import { without } from "./fixture";
import { naiveRollup } from "./naive-rollup";
import { anyInput, anyRules } from "./random-input";

test("a second, naive implementation agrees in every figure of 1,000 random data sets", () => {
  fc.assert(
    fc.property(
      anyInput,
      anyRules,
      fc.constantFrom(2022, 2023),
      (input, rules, fiscalYear) => {
        const rollup = rollUpFiscalYear(input, rules, fiscalYear);
        expect(without(rollup, "findings")).toEqual(
          naiveRollup(input, rules, fiscalYear),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("several fiscal years at once are each year alone", () => {
  fc.assert(
    fc.property(anyInput, anyRules, (input, rules) => {
      expect(rollUp(input, rules, [2023, 2022])).toEqual([
        rollUpFiscalYear(input, rules, 2023),
        rollUpFiscalYear(input, rules, 2022),
      ]);
    }),
  );
});
