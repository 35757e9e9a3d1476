import type { Activity } from "../../domain/activity";
import { periodMonth } from "../../domain/calendar/activity-period";
import { samenessKey } from "../../domain/sameness/sameness";
import { ACTIVITY_NARROWINGS } from "../dimensions/activity-dimensions";
import type { YearFrame } from "../input/year-frame";
import type {
  CountsByMonth,
  MonthlyCounts,
  SectionRollup,
} from "../years/fiscal-year-rollup";
import { sumOfCounts } from "./activity-count";
import { countIn } from "./count-in";
import type { SectionSeries } from "./monthly-series";

/**
 * The numbers by month of a section by its lines; events beside them stand in
 * lists of their own.
 * @param counted counted records of the section in one year, in order of date
 * @param series how lines are told apart; absent for a section of events
 */
export const monthlyCounts = (
  counted: readonly Activity[],
  frame: YearFrame,
  series: SectionSeries | undefined,
): Pick<SectionRollup, "monthly"> => {
  const monthly = counted.filter(({ isMonthly }) => isMonthly === true);
  if (series === undefined || monthly.length === 0) return {};
  const { by, labels, rest, isSplit, hasUnsplit } = series;
  const split = monthly.filter(isSplit);
  const lines = labels.map((label) => ({
    label,
    records: split.filter(isOfLine(by, label)),
    isRest: rest.has(label),
  }));
  return {
    monthly: {
      by,
      ...inMonths(monthly, frame),
      lines: lines.map(({ label, records, isRest }) => ({
        label,
        isRest,
        isAbsent: records.length === 0,
        ...inMonths(records, frame),
      })),
      ...(rest.size === 0
        ? {}
        : {
            rest: {
              lineCount: rest.size,
              ...inMonths(
                lines.flatMap(({ records, isRest }) => (isRest ? records : [])),
                frame,
              ),
            },
          }),
      ...(hasUnsplit ? { unsplit: unsplitOf(monthly, series, frame) } : {}),
    },
  };
};

const unsplitOf = (
  monthly: readonly Activity[],
  { isSplit }: SectionSeries,
  frame: YearFrame,
): NonNullable<MonthlyCounts["unsplit"]> => {
  const records = monthly.filter((activity) => !isSplit(activity));
  return { isAbsent: records.length === 0, ...inMonths(records, frame) };
};

const isOfLine = (
  by: MonthlyCounts["by"],
  label: string | null,
): ((activity: Activity) => boolean) => {
  const key = samenessKey(label ?? "");
  const { textsOf } = ACTIVITY_NARROWINGS[by];
  return (activity) =>
    textsOf(activity).every((text) => samenessKey(text ?? "") === key);
};

const inMonths = (
  records: readonly Activity[],
  frame: YearFrame,
): CountsByMonth => ({
  count: sumOfCounts(records),
  counts: frame.months.map((month) => countIn(month, records, frame)),
  recordIds: frame.months.map((month) =>
    records
      .filter(({ period }) => periodMonth(period) === month)
      .map(({ recordId }) => recordId),
  ),
});
