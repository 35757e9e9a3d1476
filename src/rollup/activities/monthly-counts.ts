import type { Activity } from "../../domain/activity";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { periodMonth } from "../../domain/calendar/activity-period";
import type { ActivityDimensionName } from "../dimensions/activity-dimensions";
import { ACTIVITY_DIMENSIONS } from "../dimensions/activity-dimensions";
import type { SectionRule } from "../input/counting-rules";
import { groupByText } from "../input/group-by-text";
import type { UnknownFacts } from "../input/unknown-facts";
import type { YearFrame } from "../input/year-frame";
import type {
  MonthlyCounts,
  MonthlyRest,
  SectionRollup,
} from "../years/fiscal-year-rollup";
import { sumOfCounts } from "./activity-count";
import { countIn } from "./count-in";
import { summaryLines } from "./summary-lines";

/** So many lines a chart tells apart by colour and pattern; of more, the last series is the rest. */
export const MOST_SERIES = 9;

/** What stands for lines where no record can have 集計見出し: of what the public edition may tell, and never what names people. */
const SPLITS = [
  "workingGroup",
  "mode",
] as const satisfies readonly ActivityDimensionName[];

/** A line, or a value of a dimension, and its records. */
interface Line {
  readonly label: string | null;
  readonly count: number;
  readonly activities: readonly Activity[];
}

/**
 * The numbers by month of a section by its lines; events beside them stand in
 * lists of their own.
 * @param counted counted records of the section, in order of date
 * @param unknown what no record can say
 */
export const monthlyCounts = (
  counted: readonly Activity[],
  rule: SectionRule,
  frame: YearFrame,
  unknown: UnknownFacts["activities"],
): Pick<SectionRollup, "monthly"> => {
  const monthly = counted.filter(({ isMonthly }) => isMonthly === true);
  if (monthly.length === 0) return {};
  const by = splitOf(monthly, unknown);
  const lines: readonly Line[] =
    by === "summaryLine"
      ? summaryLines(monthly, rule)
      : groupByText(monthly, ACTIVITY_DIMENSIONS[by].textsOf).map(
          ({ key, items }) => ({
            label: key,
            count: sumOfCounts(items),
            activities: items,
          }),
        );
  const inMonths = (activities: readonly Activity[]) =>
    frame.months.map((month) => countIn(month, activities, frame));
  const rest = restOf(lines);
  return {
    monthly: {
      by,
      count: sumOfCounts(monthly),
      counts: inMonths(monthly),
      lines: lines.map((line) => ({
        label: line.label,
        count: line.count,
        counts: inMonths(line.activities),
        isRest: rest.has(line),
      })),
      ...(rest.size === 0 ? {} : { rest: restCounts(rest, frame) }),
    },
  };
};

/** A record with several values would count several times in one column: such a dimension splits nothing. */
const splitOf = (
  monthly: readonly Activity[],
  unknown: UnknownFacts["activities"],
): MonthlyCounts["by"] =>
  unknown.includes("summaryLine")
    ? (SPLITS.find(
        (name) =>
          !unknown.includes(name) &&
          monthly.every(
            (activity) =>
              ACTIVITY_DIMENSIONS[name].textsOf(activity).length < 2,
          ),
      ) ?? "summaryLine")
    : "summaryLine";

/** The smallest lines, as many as a chart has no series for. */
const restOf = (lines: readonly Line[]): ReadonlySet<Line> =>
  new Set(
    lines.length <= MOST_SERIES
      ? []
      : [...lines].sort((a, b) => b.count - a.count).slice(MOST_SERIES - 1),
  );

const restCounts = (rest: ReadonlySet<Line>, frame: YearFrame): MonthlyRest => {
  const activities = [...rest].flatMap((line) => line.activities);
  const recordIds = (month: CalendarMonth) =>
    activities
      .filter(({ period }) => periodMonth(period) === month)
      .map(({ recordId }) => recordId);
  return {
    lineCount: rest.size,
    counts: frame.months.map((month) => countIn(month, activities, frame)),
    recordIds: frame.months.map(recordIds),
  };
};
