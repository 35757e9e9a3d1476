import { monthNumberOf } from "../../../domain/calendar/calendar-date";
import type { SectionRollup } from "../../../rollup/years/fiscal-year-rollup";
import type { Cadence } from "./read-cadence";
import { readCadence } from "./read-cadence";

/** A text that says how often, and what the records of the section say. */
export interface CadenceSlip {
  /** Offsets in the text of what says how often. */
  readonly from: number;
  readonly to: number;
  /** 回数 that the text makes, at least and at most. */
  readonly expected: { readonly least: number; readonly most: number };
  /** Months that it is said of. */
  readonly months: number;
  /** 回数 of the section. */
  readonly count: number;
}

/**
 * Compares 毎月1回 with the 回数 and months of its section (domain: Checks
 * before publication).
 * @returns undefined where they agree, where the text says no cadence, and for a section of sentences only
 */
export const checkCadence = (
  text: string,
  { count, byMonth }: Pick<SectionRollup, "count" | "byMonth">,
): CadenceSlip | undefined => {
  const cadence = readCadence(text);
  if (cadence === undefined || count === null) return undefined;
  const begun = byMonth.filter((row) => row.count !== null);
  const months = begun.filter(({ month }) =>
    isWithin(
      begun.map((row) => monthNumberOf(row.month)),
      monthNumberOf(month),
      cadence,
    ),
  ).length;
  const expected = expectedCount(cadence, months);
  return count >= expected.least && count <= expected.most
    ? undefined
    : { from: cadence.from, to: cadence.to, expected, months, count };
};

/** Months go from the first to the last of the year, whatever their numbers. */
const isWithin = (
  order: readonly number[],
  month: number,
  { fromMonth, toMonth }: Cadence,
): boolean => {
  const at = order.indexOf(month);
  const from = fromMonth === undefined ? 0 : order.indexOf(fromMonth);
  const to = toMonth === undefined ? order.length - 1 : order.indexOf(toMonth);
  return at >= from && (to < 0 || at <= to);
};

const WEEKS_PER_MONTH = 52 / 12;

/** About so often leaves a fifth either way, and one at least. */
const expectedCount = (
  { per, times, low = times, isAbout }: Cadence,
  months: number,
): CadenceSlip["expected"] => {
  const periods = { month: months, week: months * WEEKS_PER_MONTH, year: 1 }[
    per
  ];
  const [least, most] = [low * periods, times * periods];
  const slack = (value: number): number =>
    isAbout ? Math.max(1, value * 0.2) : 0;
  return {
    least: Math.floor(least - slack(least)),
    most: Math.ceil(most + slack(most)),
  };
};
