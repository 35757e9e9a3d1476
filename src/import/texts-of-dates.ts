/** Spreadsheets count days from the end of 1899: a time of day is one of the days before. */
const FIRST_YEAR = 1900;
const HALF_A_MINUTE_MS = 30_000;

/**
 * A date of a spreadsheet as a text: 2023-04-01, 2023-04-01 13:30 or 13:30; parts of
 * a day are seldom whole minutes. What a spreadsheet makes of 2023/4 is the first of
 * the month, shown without a day: 2023年4月. A year that is not shown was added by
 * the spreadsheet, when the day was typed, and tells nothing: 4/1, 4/1 13:30, 4月.
 * @param format the number format of its cell, as Excel writes it
 * @returns "" for what is no date
 */
export const textOfDate = (date: Date, format = ""): string => {
  const rounded = new Date(date.getTime() + HALF_A_MINUTE_MS);
  if (Number.isNaN(rounded.getTime())) return "";
  const [day = "", time = ""] = rounded.toISOString().split("T");
  const clock = time.slice(0, 5);
  if (date.getUTCFullYear() < FIRST_YEAR) {
    return rounded.getUTCDate() === date.getUTCDate() ? clock : "23:59";
  }
  const { hasYear, hasMonth, hasDay } = shownIn(format);
  const month = rounded.getUTCMonth() + 1;
  // Another day than the first was typed as a day.
  if (hasMonth && !hasDay && rounded.getUTCDate() === 1 && clock === "00:00")
    return `${hasYear ? `${rounded.getUTCFullYear()}年` : ""}${month}月`;
  const shown = hasMonth && !hasYear ? `${month}/${rounded.getUTCDate()}` : day;
  return clock === "00:00" ? shown : `${shown} ${clock}`;
};

/** yyyy"年"m"月", ggge"年"m"月", mmm-yy; m"月"d"日", d-mmm; m of h:mm is no month. */
const shownIn = (format: string) => {
  const parts = partsOf(format);
  const hasDay = /d/iu.test(parts);
  return {
    hasYear: /[yger]/iu.test(parts),
    hasMonth: /m/iu.test(parts) && (hasDay || !/[ahs]/iu.test(parts)),
    hasDay,
  };
};

const DAY_MS = 86_400_000;
const NONE_MS = Date.UTC(1899, 11, 30);
const FROM_1904_MS = Date.UTC(1904, 0, 1);

/**
 * The date that a cell of a spreadsheet holds; one that is shown by era and month
 * alone, or as 4月, is read as a number.
 * @param format the number format of the cell
 * @param isFrom1904 whether the workbook counts days from 1904, as those of old Macs do
 * @returns undefined for no date
 */
export const dateIn = (
  value: unknown,
  format = "",
  isFrom1904 = false,
): Date | undefined => {
  if (value instanceof Date) return value;
  return typeof value === "number" && /g.*m|^m(?:;@)?$/iu.test(partsOf(format))
    ? new Date((isFrom1904 ? FROM_1904_MS : NONE_MS) + value * DAY_MS)
    : undefined;
};

/** Letters in quotes and brackets are no parts of a date. */
const partsOf = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");

const MIDNIGHT =
  /^(\d{2,4}([-/.])\d{1,2}\2\d{1,2}|\d{2,4}年\d{1,2}月\d{1,2}日)[ T]0?0:00(?::00(?:\.0+)?)?$/u;

/** Databases write a day as 2022/08/11 0:00:00, which tells no time. */
export const withoutMidnight = (text: string): string =>
  MIDNIGHT.exec(text.trim())?.[1] ?? text;
