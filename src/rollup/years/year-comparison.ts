import type { Comparison } from "./comparison";
import { compareFigures } from "./comparison";
import type {
  DimensionRow,
  FiscalYearRollup,
  MeetingMeasures,
} from "./fiscal-year-rollup";

/** The three measures of a group against the year before. */
export type MeasureComparison = Readonly<
  Record<keyof MeetingMeasures, Comparison>
>;

/** Key figures of a fiscal year against the one before. */
export interface YearComparison {
  /** Whether both years are counted to their end, or to the same day of the year (基準日). */
  readonly isLikeForLike: boolean;
  readonly meetings: MeasureComparison;
  /** Rows of the current year's rank table, in its order. */
  readonly byRank: readonly ({
    readonly key: string | null;
  } & MeasureComparison)[];
  readonly meetingsPerPerson: Comparison;
  readonly utilisationRate: Comparison;
}

/**
 * @param before the fiscal year before; undefined when it was not read: then
 *   every difference and ratio is null
 */
export const compareYears = (
  current: FiscalYearRollup,
  before: FiscalYearRollup | undefined,
): YearComparison => ({
  isLikeForLike:
    before !== undefined &&
    ((isComplete(current) && isComplete(before)) ||
      current.asOf.slice(5) === before.asOf.slice(5)),
  meetings: compareMeasures(current.meetings, before?.meetings),
  byRank: current.meetings.byRank.map((row) => ({
    key: row.key,
    ...compareMeasures(row, rowLike(row, before)),
  })),
  meetingsPerPerson: compareFigures(
    current.meetings.repeatUse.meetingsPerPerson,
    before?.meetings.repeatUse.meetingsPerPerson,
  ),
  utilisationRate: compareFigures(
    current.meetings.utilisation?.utilisationRate ?? null,
    before?.meetings.utilisation?.utilisationRate,
  ),
});

const isComplete = ({ asOf, lastDay }: FiscalYearRollup): boolean =>
  asOf === lastDay;

const compareMeasures = (
  current: MeetingMeasures,
  before: MeetingMeasures | undefined,
): MeasureComparison => ({
  count: compareFigures(current.count, before?.count),
  totalAttendance: compareFigures(
    current.totalAttendance,
    before?.totalAttendance,
  ),
  distinctAttendees: compareFigures(
    current.distinctAttendees,
    before?.distinctAttendees,
  ),
});

/** 未設定 has no row in a year without such records: its base is 0, like any rank's. */
const rowLike = (
  { key }: DimensionRow,
  before: FiscalYearRollup | undefined,
): MeetingMeasures | undefined =>
  before?.meetings.byRank.find((row) => row.key === key) ??
  (before !== undefined && key === null ? NOTHING : undefined);

const NOTHING: MeetingMeasures = {
  count: 0,
  totalAttendance: 0,
  distinctAttendees: 0,
};
