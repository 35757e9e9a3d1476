import type { Activity } from "../../../src/domain/activity";
import { recordIdIn } from "../../../src/domain/record-id";
import type { CountingRules } from "../../../src/rollup/input/counting-rules";
import type { ActivityFact } from "../../../src/rollup/input/unknown-facts";
import type { RollupInput } from "../../../src/rollup/input/rollup-input";
import { rollUp } from "../../../src/rollup/years/roll-up-fiscal-year";
import { activity, input, rules, without } from "../fixture";

/** A number of a month of one school. */
export const numberOf = (
  from: string,
  summaryLine: string,
  count: number,
  more: Partial<Activity> = {},
): Activity => activity(from, { summaryLine, count, isMonthly: true, ...more });

/** One of the app 40, whose records can't say a school. */
export const untoldNumber = (from: string, count: number): Activity =>
  without(
    activity(from, {
      count,
      isMonthly: true,
      recordId: recordIdIn(String(count), "40"),
    }),
    "summaryLine",
  );

/** A city in which only those of the app 40 don't say a school, and none says a group or a mode. */
export const lackingInOne: CountingRules = {
  ...rules,
  unknown: {
    meetings: [],
    activities: ["workingGroup", "mode"] satisfies ActivityFact[],
    inSome: {
      meetings: [],
      activities: [{ fact: "summaryLine", apps: [{ appId: "40", app: "40" }] }],
    },
  },
};

/** The numbers by month of WG支援, a year each. */
export const numbersByMonth = (
  activities: readonly Activity[],
  {
    years = [2022],
    counting = rules,
    more = {},
  }: {
    readonly years?: readonly number[];
    readonly counting?: CountingRules;
    readonly more?: Partial<RollupInput>;
  } = {},
) =>
  rollUp(input({ activities, ...more }), counting, years).map(
    ({ sections }) =>
      sections.find(({ rule }) => rule.id === "groups")?.monthly,
  );

/** Ten schools, of which the last two have the smallest numbers, first met in the other order. */
export const tenSchools = (year: number): readonly Activity[] =>
  [1, 2, 10, 9, 8, 7, 6, 5, 4, 3].map((count) =>
    numberOf(`${year}-06-01`, `第${count}小`, count, {
      recordId: `${year}-${count}`,
    }),
  );
