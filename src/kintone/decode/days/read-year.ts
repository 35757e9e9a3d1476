import type { NamedEra } from "../../../domain/calendar/era";
import { findEra } from "../../../domain/calendar/era";

/** A year at the start of a text, and what comes after it. */
export interface LeadingYear {
  readonly year: number;
  /** Of the era years among its spellings: days of the year lie in all of them. */
  readonly eras: readonly NamedEra[];
  readonly unit: "年" | "年度" | "";
  readonly rest: string;
}

const YEAR = String.raw`(?:(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})|(\d{4}))`;
const LEADING = new RegExp(
  String.raw`^${YEAR}(年度?)?(?:\(${YEAR}(?:年度?)?\)(年度?)?)?(.*)$`,
  "iu",
);

/**
 * The year that a normalised text starts with: 2022年, 令和4年, R4, and both at
 * once, 令和4年(2022年) or 2022(R4)年度, which have to agree.
 * @returns undefined without a year, for an era year that never was, and for
 * two spellings of different years
 */
export const readYear = (text: string): LeadingYear | undefined => {
  const match = LEADING.exec(text);
  if (match === null) return undefined;
  const [, era, eraYear, western, unit] = match;
  const [otherEra, otherEraYear, otherWestern, lateUnit, rest] = match.slice(5);
  const isTwice = otherEra !== undefined || otherWestern !== undefined;
  const first = yearFrom(era, eraYear, western);
  const second = isTwice
    ? yearFrom(otherEra, otherEraYear, otherWestern)
    : first;
  if (first === undefined || first.year !== second?.year) return undefined;
  // The unit stands before the brackets or after them: 令和4年(2022)年 is a slip.
  if (unit !== undefined && lateUnit !== undefined) return undefined;
  return {
    year: first.year,
    eras: [first, ...(isTwice ? [second] : [])].flatMap(
      ({ era: named }) => named ?? [],
    ),
    unit: (unit ?? lateUnit ?? "") as LeadingYear["unit"],
    rest: rest ?? "",
  };
};

const yearFrom = (
  era: string | undefined,
  eraYear: string | undefined,
  western: string | undefined,
): { readonly year: number; readonly era?: NamedEra } | undefined => {
  if (era === undefined) return { year: Number(western) };
  const named = findEra(era);
  if (named === undefined) return undefined;
  const count = eraYear === "元" ? 1 : Number(eraYear);
  const year = named.firstYear + count - 1;
  return count >= 1 && year <= named.lastYear
    ? { year, era: named }
    : undefined;
};
