import { fiscalYearLabel } from "../../domain/calendar/era";
import type { DateWriting } from "./document-date";

/** 令和4年度, or 2022年度; in English FY2022. */
export const fiscalYearTitle = (
  fiscalYear: number,
  { language, yearStyle }: DateWriting,
): string => fiscalYearLabel(fiscalYear, language, yearStyle);

/**
 * Several years in one title: 令和4・5年度; 平成30年度・令和元年度; 2022・2023年度;
 * in English FY2022, FY2023.
 */
export const fiscalYearsTitle = (
  fiscalYears: readonly number[],
  writing: DateWriting,
): string => {
  const titles = fiscalYears.map((year) => fiscalYearTitle(year, writing));
  if (writing.language === "en") return titles.join(", ");
  const parts = titles.map((title) => /^(\D*?)(\d+|元)年度$/u.exec(title));
  const era = parts[0]?.[1];
  return era !== undefined && parts.every((part) => part?.[1] === era)
    ? `${era}${parts.map((part) => part?.[2]).join("・")}年度`
    : titles.join("・");
};
