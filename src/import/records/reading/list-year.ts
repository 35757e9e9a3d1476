import { samenessKey } from "../../../domain/sameness/sameness";
import { parseFiscalYear } from "../../../kintone/decode/days/parse-fiscal-year";

const YEAR =
  /(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})年度|(?:19|20)\d{2}年度|FY(?:19|20)\d{2}/giu;

/**
 * The fiscal year that a list tells of itself: in its title, or in the name of
 * its sheet or file.
 * @returns undefined where none is told, or several
 */
export const yearOfList = (texts: readonly string[]): number | undefined => {
  const years = texts
    .flatMap((text) => samenessKey(text).match(YEAR) ?? [])
    .flatMap((text) => parseFiscalYear(text) ?? []);
  const [year, ...others] = new Set(years);
  return others.length === 0 ? year : undefined;
};

/** 令和4年度, ■令和4年度 面談一覧: a year, and few words, none of them a figure. */
const HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${YEAR.source})\\D{0,20}$`,
  "iu",
);

/** The year of a text that stands over rows of that year; undefined for any other text. */
export const yearOfHeading = (text: string): number | undefined =>
  HEADING.test(samenessKey(text)) ? yearOfList([text]) : undefined;
