import { expect, test } from "vitest";
import type { ActivityFact } from "../../src/rollup/input/unknown-facts";
import { rollUpFiscalYear } from "../../src/rollup/years/roll-up-fiscal-year";
import { activity, input, rules } from "./fixture";

/** Numbers of a month, of a city that keeps no 集計見出し. */
const splitWithout = (unknown: readonly ActivityFact[]) => {
  const { summaryLine, ...counted } = activity("2022-05-01", {
    section: "WG支援",
    divisions: ["第一小学校"],
    mode: "対面",
    isMonthly: true,
  });
  expect(summaryLine).toBeDefined();
  const year = rollUpFiscalYear(
    input({ activities: [counted] }),
    {
      ...rules,
      unknown: {
        meetings: [],
        activities: unknown,
        inSome: { meetings: [], activities: [] },
      },
    },
    2022,
  );
  const { by, lines } =
    year.sections.find(({ monthly }) => monthly !== undefined)?.monthly ?? {};
  return { by, labels: lines?.map(({ label }) => label) };
};

test("numbers by month are split by what the public edition may tell", () => {
  expect(splitWithout(["summaryLine", "workingGroup"])).toEqual({
    by: "mode",
    labels: ["対面"],
  });
});

test("numbers by month are never split by divisions, which the public edition leaves out", () => {
  expect(splitWithout(["summaryLine", "workingGroup", "mode"])).toEqual({
    by: "summaryLine",
    labels: [null],
  });
});
