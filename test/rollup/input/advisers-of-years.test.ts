import { expect, it } from "vitest";
import type { Adviser } from "../../../src/domain/adviser";
import { advisersOfYears } from "../../../src/rollup/input/advisers-of-years";
import { day, month } from "../../support/dates";

const years = [
  { firstDay: day("2022-04-01"), lastDay: day("2023-03-31") },
  { firstDay: day("2024-04-01"), lastDay: day("2025-03-31") },
];

const adviser = (tenureFrom: string, tenureTo?: string): Adviser =>
  ({
    name: `${tenureFrom}～${tenureTo ?? ""}`,
    tenureFrom: month(tenureFrom),
    ...(tenureTo === undefined ? {} : { tenureTo: month(tenureTo) }),
  }) as Adviser;

/** A tenure touches a year by a single month of it. */
it.each([
  ["2022-04", "2022-04", true],
  ["2023-03", undefined, true],
  ["2020-01", "2022-04", true],
  ["2020-01", "2022-03", false],
  ["2023-04", "2024-03", false],
  ["2023-04", "2024-04", true],
  ["2025-03", "2030-01", true],
  ["2025-04", undefined, false],
  ["2020-01", undefined, true],
] as const)(
  "a tenure from %s to %s is one of the years: %s",
  (from, to, isOne) => {
    const one = adviser(from, to);
    expect(advisersOfYears([one], years as never)).toEqual(isOne ? [one] : []);
  },
);
