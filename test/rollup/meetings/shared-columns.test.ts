import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../../src/domain/steps";
import { narrowRows } from "../../../src/rollup/input/narrow-rows";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { meetingColumns } from "../../../src/rollup/meetings/meeting-columns";
import { rollUpFiscalYear } from "../../../src/rollup/years/roll-up-fiscal-year";
import { without } from "../fixture";
import { naiveRollup } from "../naive-rollup";
import { anyInput, anyRules } from "../random-input";

/* Columns are made once of all meetings; parts and years are counted from them. */

const withColumns = (input: RollupInput, of = input): RollupInput => ({
  ...input,
  columns: atOnce(meetingColumns(of.meetings)),
});

const filter = fc.record(
  {
    adviser: fc.constantFrom("宮崎", "石 原", "だれも"),
    division: fc.constantFrom("管財課", "市長室", "DX課", "ない課"),
  },
  { requiredKeys: [] },
);

test("a part that is counted from the columns of all is what its rows come to", () => {
  fc.assert(
    fc.property(anyInput, anyRules, filter, (input, rules, part) => {
      const counted = rollUpFiscalYear(
        atOnce(narrowRows(withColumns(input), part)),
        rules,
        2022,
      );
      const rows = atOnce(narrowRows(input, part));
      expect(counted).toEqual(rollUpFiscalYear(rows, rules, 2022));
      expect(without(counted, "findings")).toEqual(
        naiveRollup(rows, rules, 2022),
      );
    }),
    { numRuns: 300 },
  );
});

test("columns of other meetings change no figure", () => {
  fc.assert(
    fc.property(anyInput, anyInput, anyRules, (input, other, rules) => {
      expect(rollUpFiscalYear(withColumns(input, other), rules, 2022)).toEqual(
        rollUpFiscalYear(input, rules, 2022),
      );
    }),
    { numRuns: 100 },
  );
});
