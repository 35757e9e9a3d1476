import fc from "fast-check";
import { expect, test } from "vitest";
import { recordIdIn } from "../../src/domain/record-id";
import type { FiscalYearRollup } from "../../src/rollup/years/fiscal-year-rollup";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { anyInput, anyRules } from "./random-input";

/** Numbers begin anew in every app. */
const spread = <T extends { readonly recordId: string }>(
  rows: readonly T[],
  apps: readonly number[],
): T[] => {
  const numbers = new Map<number, number>();
  return rows.map((row, index) => {
    const app = apps[index % apps.length] ?? 0;
    const number = (numbers.get(app) ?? 0) + 1;
    numbers.set(app, number);
    const id = recordIdIn(
      String(number),
      app === 0 ? undefined : String(40 + app),
    );
    return { ...row, recordId: id };
  });
};

/** Every figure, whatever records of one day stand first. */
const figuresOf = ({
  meetings: { repeatUse, ...meetings },
  meetingsLeftOut,
  activitiesLeftOut,
  sections,
  tally,
}: FiscalYearRollup) => ({
  meetings,
  repeatUse,
  meetingsLeftOut,
  activitiesLeftOut,
  tally,
  sections: sections.map(({ no, count, countWithoutMonth, lines }) => ({
    no,
    count,
    countWithoutMonth,
    counts: lines.map((line) => line.count).sort((a, b) => a - b),
  })),
});

test("records of several apps count as those of one app that holds them all", () => {
  fc.assert(
    fc.property(
      anyInput,
      anyRules,
      fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 7 }),
      (input, rules, apps) => {
        const several = {
          ...input,
          meetings: spread(input.meetings, apps),
          activities: spread(input.activities, apps),
        };
        expect(figuresOf(rollUpFiscalYear(several, rules, 2022))).toEqual(
          figuresOf(rollUpFiscalYear(input, rules, 2022)),
        );
      },
    ),
    { numRuns: 300 },
  );
});
