import { fiscalYearLabel } from "../../domain/calendar/era";
import type { DateWriting } from "./document-date";

/** 令和4年度, or 2022年度; in English FY2022. */
export const fiscalYearTitle = (
  fiscalYear: number,
  { language, yearStyle }: DateWriting,
): string => fiscalYearLabel(fiscalYear, language, yearStyle);

/** From here on years in a row are told by the first and the last. */
const SPAN = 3;

/**
 * Several years in one title: 令和4・5年度; 平成30年度・令和元年度; 2022・2023年度;
 * in English FY2022, FY2023. Three and more in a row are 令和4～6年度.
 */
export const fiscalYearsTitle = (
  fiscalYears: readonly number[],
  writing: DateWriting,
): string => {
  const isSpan =
    fiscalYears.length >= SPAN &&
    fiscalYears.every(
      (year, index) => index === 0 || year - 1 === fiscalYears[index - 1],
    );
  const named = isSpan
    ? [fiscalYears.at(0), fiscalYears.at(-1)].filter(
        (year) => year !== undefined,
      )
    : fiscalYears;
  const titles = named.map((year) => fiscalYearTitle(year, writing));
  if (writing.language === "en") return titles.join(isSpan ? " to " : ", ");
  const sign = isSpan ? "～" : "・";
  const parts = titles.map((title) => /^(\D*?)(\d+|元)年度$/u.exec(title));
  const era = parts[0]?.[1];
  return era !== undefined && parts.every((part) => part?.[1] === era)
    ? `${era}${parts.map((part) => part?.[2]).join(sign)}年度`
    : titles.join(sign);
};
