import type { Adviser } from "../domain/adviser";
import type { AnnualSummary } from "../domain/annual-summary";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { earlierOf } from "../domain/calendar/calendar-date";
import type { RecordFinding } from "../domain/record-finding";
import type { Steps } from "../domain/steps";
import { forEachInSteps } from "../domain/steps";
import type { RollupInput } from "../rollup/input/rollup-input";
import { chooseSummary } from "./choose-summary";
import type {
  DatedRow,
  Decoded,
  PlacedAdviser,
  SummaryRows,
} from "../rollup/input/summary-rows";

/** How the rows of a summary are counted, besides the settings. */
export interface SummaryTerms {
  /**
   * 基準日; absent: the one of the 年度まとめ record, else today. One that is still
   * to come is today: nothing is known of later days, and 0 would say that
   * nothing took place.
   */
  readonly asOf?: CalendarDate;
  /** The 年度まとめ record to take, one of the rows; absent: the one that fits the years best. */
  readonly summaryRecordId?: string;
  readonly today: CalendarDate;
}

/**
 * The rows that the figures of some fiscal years rest on. Rows of other years
 * that were read beside them stay out, also those that could not be decoded;
 * undated ones are in every input.
 * @param fiscalYears among those of the rows
 */
export function* rollupInputOf(
  rows: SummaryRows,
  fiscalYears: readonly number[],
  { asOf, summaryRecordId, today }: SummaryTerms,
): Steps<RollupInput> {
  const others = new Set(
    rows.fiscalYears.filter((year) => !fiscalYears.includes(year)),
  );
  const isWanted = ({ fiscalYear }: DatedRow<unknown>): boolean =>
    fiscalYear === undefined || !others.has(fiscalYear);
  const meetings = yield* gather(rows.meetings, isWanted);
  const activities = yield* gather(rows.activities, isWanted);
  const advisers = yield* gather(rows.advisers);
  const summary =
    summaryRecordId === undefined
      ? fittingSummary(rows.summaries, fiscalYears)
      : askedSummary(rows.summaries, summaryRecordId);
  return {
    meetings: meetings.values,
    activities: activities.values,
    advisers: inOrder(advisers.values),
    ...(summary.value === undefined ? {} : { summary: summary.value }),
    findings: [
      ...meetings.findings,
      ...activities.findings,
      ...advisers.findings,
      ...summary.findings,
    ],
    unreadable: {
      meetings: meetings.unreadable,
      activities: activities.unreadable,
    },
    unreadableInYear: countByYear([
      ...meetings.unreadableYears,
      ...activities.unreadableYears,
    ]),
    asOf: earlierOf(asOf ?? summary.value?.asOf ?? today, today),
  };
}

interface Gathered<T> {
  readonly values: readonly T[];
  readonly findings: readonly RecordFinding[];
  /** Rows without a value or a fiscal year. */
  readonly unreadable: number;
  /** The fiscal year of each row without a value of which it is known all the same. */
  readonly unreadableYears: readonly number[];
}

type GatheredRow<T> = Decoded<T> & Pick<DatedRow<T>, "fiscalYear">;

/** One pass: there are tens of thousands of rows. */
function* gather<T>(
  rows: readonly GatheredRow<T>[],
  isWanted: (row: GatheredRow<T>) => boolean = () => true,
): Steps<Gathered<T>> {
  const values: T[] = [];
  const findings: RecordFinding[] = [];
  const unreadableYears: number[] = [];
  let unreadable = 0;
  yield* forEachInSteps(rows, (row) => {
    if (!isWanted(row)) return;
    const { value, fiscalYear, findings: own } = row;
    if (value !== undefined) values.push(value);
    else if (fiscalYear === undefined) unreadable += 1;
    else unreadableYears.push(fiscalYear);
    for (const finding of own) findings.push(finding);
  });
  return { values, findings, unreadable, unreadableYears };
}

const countByYear = (
  fiscalYears: readonly number[],
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const year of fiscalYears) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
};

/**
 * The chosen summary with its own findings. When none fits, those of records
 * whose fiscal years can't be read: one of them may be the one that was meant.
 */
const fittingSummary = (
  decoded: readonly Decoded<AnnualSummary>[],
  fiscalYears: readonly number[],
): Decoded<AnnualSummary> => {
  const chosen = chooseSummary(
    decoded.flatMap(({ value }) => value ?? []),
    fiscalYears,
  );
  return (
    decoded.find(({ value }) => value !== undefined && value === chosen) ?? {
      findings: decoded.flatMap(({ value, findings }) =>
        value === undefined ? findings : [],
      ),
    }
  );
};

/** Whoever reads refuses when it is not there: another record must never stand in for it. */
const askedSummary = (
  summaries: readonly Decoded<AnnualSummary>[],
  recordId: string,
): Decoded<AnnualSummary> => {
  const asked = summaries.find(({ value }) => value?.recordId === recordId);
  if (asked !== undefined) return asked;
  throw new RangeError(`record ${recordId} is not among the rows`);
};

const inOrder = (placed: readonly PlacedAdviser[]): readonly Adviser[] =>
  [...placed]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ adviser }) => adviser);

/** A number, also where two have no place: Infinity less Infinity is none. */
const placeOf = ({ order }: PlacedAdviser): number =>
  order ?? Number.MAX_SAFE_INTEGER;
