import { isBlank } from "../../../../domain/sameness/sameness";
import type { ToldPeriod } from "./list-period";
import { periodOfHeading, periodOfTitle } from "./list-period";

/** What headings inside a list say of when the rows below them were. */
export interface ToldTime {
  /** What a heading inside the list, or its sheet, says last; absent: none does. */
  readonly period?: ToldPeriod;
  /** The heading inside the list that tells its month: 【5月】; absent: none does. */
  readonly headed?: string;
  /** The heading inside the list that tells the year of its period: ■令和4年; absent: none does. */
  readonly yearHeaded?: string;
}

/** What is said once a heading has told something. */
export const toldTime = (
  period: ToldPeriod | undefined,
  text: string,
  before: ToldTime,
): ToldTime => {
  const ofYear = isMonthAlone(periodOfHeading(text)) ? before.yearHeaded : text;
  return {
    ...(period === undefined ? {} : { period }),
    ...(period?.month === undefined ? {} : { headed: text }),
    ...(period?.year === undefined || ofYear === undefined
      ? {}
      : { yearHeaded: ofYear }),
  };
};

const isMonthAlone = ({ month, year, fiscalYear }: ToldPeriod = {}): boolean =>
  month !== undefined && year === undefined && fiscalYear === undefined;

/**
 * A month is of the year that stands above it, unless it says its own.
 * @param title of a table that begins below the row; absent: none does
 */
export const periodAfter = (
  row: readonly string[],
  { period: before }: ToldTime,
  title: string | undefined,
): ToldPeriod | undefined => {
  const text = title ?? row.find((one) => !isBlank(one)) ?? "";
  const told =
    title === undefined ? periodOfHeading(text) : periodOfTitle(title);
  if (told === undefined) return before;
  if (!isMonthAlone(told))
    return { ...told, by: { place: "heading", text: text.trim() } };
  const { fiscalYear, year, isMonths, by } = before ?? {};
  const witness = by === undefined ? {} : { by };
  if (fiscalYear !== undefined) return { ...told, fiscalYear, ...witness };
  // That of 令和4年12月 is of December alone.
  return year === undefined || isMonths ? told : { ...told, year, ...witness };
};
