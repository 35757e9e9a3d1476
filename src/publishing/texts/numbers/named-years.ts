import { findEra } from "../../../domain/calendar/era";
import { narrowWidth } from "./narrow-width";

const YEARS =
  /(令和|平成|昭和|R|H|S)(元|\d{1,2})(?=年|[^\d.]|$)|(?<!\d)(\d{4})年/gu;
const YEAR_BEFORE = /前年|昨年|昨年度|一昨年/u;
const SEVERAL = /年間|両年|か年|ヵ年|カ年|通算|累計|これまで/u;

/** The fiscal years that a sentence speaks of, by name or from its own. */
export interface NamedYears {
  readonly years: readonly number[];
  /** The one that is called 前年度. */
  readonly before?: number;
  /** Of all years of the document together. */
  readonly isOfSeveral: boolean;
}

/**
 * 令和4年度, R4, 2022年度, and 前年度 of a text that is for a year. A year of
 * dates (令和5年1月) may belong to the fiscal year before: both are named.
 * @param own the fiscal year that the text is for; absent: the whole document
 */
export const namedYears = (
  sentence: string,
  own: number | undefined,
): NamedYears => {
  const plain = narrowWidth(sentence);
  const named = [...plain.matchAll(YEARS)].flatMap((match) => {
    const [found, sign = "", count = "", western] = match;
    const year = western === undefined ? eraYear(sign, count) : Number(western);
    if (year === undefined) return [];
    const rest = plain.slice(match.index + found.length);
    return /^年?度/u.test(rest) ? [year] : [year, year - 1];
  });
  const before =
    own !== undefined && YEAR_BEFORE.test(plain) ? { before: own - 1 } : {};
  return {
    years: [...new Set([...named, ...Object.values(before)])],
    ...before,
    isOfSeveral: SEVERAL.test(plain),
  };
};

const eraYear = (sign: string, count: string): number | undefined => {
  const era = findEra(sign);
  return era === undefined
    ? undefined
    : era.firstYear + (count === "元" ? 1 : Number(count)) - 1;
};
