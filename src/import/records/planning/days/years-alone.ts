import { yearAlone } from "../../reading/periods/list-period";

/** How 令和4年 may be meant as the time of an activity. */
export const YEAR_ALONE = ["fiscal", "calendar"] as const;
type YearAloneWay = (typeof YEAR_ALONE)[number];

const WITH_UNIT = /年(?:中|分)?$/u;

/**
 * The year that is all that is written of a day: 令和4年, which is of the calendar by its
 * word, and often the fiscal one; not 令和4年度, R4 and 2022.
 */
export const yearAloneIn = (text: string): number | undefined =>
  WITH_UNIT.test(text.normalize("NFKC").trim()) ? yearAlone(text) : undefined;

/** 令和4年 as 2022年度, or as the months of that year. */
export const withYearMeant = (year: number, way: YearAloneWay): string =>
  way === "fiscal" ? `${year}年度` : `${year}年1月～${year}年12月`;
