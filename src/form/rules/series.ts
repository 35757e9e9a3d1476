import { normalizeText } from "../../domain/normalize-text";
import type { FormFill } from "./form-fill";

const NUMBER_IN_SERIES = /(第\s*)([0-9０-９]+)(\s*回)/u;

/** 第2回 → 第3回, full-width digits staying full-width; undefined for a title without one. */
export const nextInSeries = (title: string): string | undefined => {
  const number = numberInSeries(title);
  return number === undefined ? undefined : withNumber(title, number + 1);
};

/**
 * The title after the last of a series, when the newest title belongs to one.
 * @param titles of the records under one summary line, newest first
 */
export const fillSeriesTitle = (
  titles: readonly string[],
): readonly FormFill[] => {
  const [newest] = titles;
  if (newest === undefined || numberInSeries(newest) === undefined) return [];
  const numbers = titles
    .filter((title) => stemOf(title) === stemOf(newest))
    .map((title) => numberInSeries(title) ?? 0);
  return [
    { field: "title", value: withNumber(newest, Math.max(...numbers) + 1) },
  ];
};

const numberInSeries = (title: string): number | undefined => {
  const digits = NUMBER_IN_SERIES.exec(title)?.[2];
  return digits === undefined ? undefined : Number(digits.normalize("NFKC"));
};

const withNumber = (title: string, number: number): string =>
  title.replace(
    NUMBER_IN_SERIES,
    (_, before: string, digits: string, after: string) =>
      `${before}${inWidthOf(digits, number)}${after}`,
  );

const inWidthOf = (digits: string, number: number): string =>
  /[０-９]/u.test(digits)
    ? String(number).replace(/\d/gu, (digit) =>
        "０１２３４５６７８９".charAt(Number(digit)),
      )
    : String(number);

const stemOf = (title: string): string =>
  normalizeText(title.replace(NUMBER_IN_SERIES, "#"));
