import { samenessKey } from "../../../domain/sameness/sameness";
import { readYear } from "./read-year";

/**
 * A fiscal year as people write it: 2022, 2022年度, FY2022, 令和4年度, 令和元年度, R4,
 * 令和4年度（2022年度）.
 * @returns undefined for anything else, and where the two years disagree
 */
export const parseFiscalYear = (text: string): number | undefined => {
  const written = readYear(samenessKey(text).replace(/^FY(?=\d)/iu, ""));
  return written?.rest === "" ? written.year : undefined;
};
