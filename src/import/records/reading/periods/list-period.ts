import { samenessKey } from "../../../../domain/sameness/sameness";
import { parseDateText } from "../../../../kintone/decode/days/parse-date-text";
import { parseFiscalYear } from "../../../../kintone/decode/days/parse-fiscal-year";

/** What says the year of days that don't say it themselves. */
export interface YearWitness {
  readonly place: "sheet" | "title" | "heading" | "column" | "file" | "chosen";
  /** As it is written; "" where somebody chose it. */
  readonly text: string;
}

/** What a text over rows says of when they were. */
export interface ToldPeriod {
  /** 年度 */
  readonly fiscalYear?: number;
  /** The last of several fiscal years that are told, from `fiscalYear` on: R3-4. */
  readonly until?: number;
  /** Of the calendar. */
  readonly year?: number;
  /** 1..12 */
  readonly month?: number;
  /** The year is told with the month, and is that month's alone: R5.4. */
  readonly isMonths?: true;
  /** The fiscal year stands beside a month, and may be the month's year: 1月(R5). */
  readonly isBesideMonth?: true;
  /** Its name and its title tell different years. */
  readonly isDisputed?: true;
  /** What tells the year; absent: no year is told. */
  readonly by?: YearWitness;
}

/**
 * The fiscal year that is told, of a month and its year too.
 * @param startMonth first month of a fiscal year, 1..12
 * @returns undefined, too, for 1月(R5), which may be of either
 */
export const fiscalYearOfPeriod = (
  { fiscalYear, year, month, isBesideMonth }: ToldPeriod,
  startMonth: number,
): number | undefined => {
  const isEarly = month !== undefined && month < startMonth;
  if (fiscalYear !== undefined)
    return isBesideMonth && isEarly ? undefined : fiscalYear;
  return year === undefined || month === undefined
    ? undefined
    : year - (isEarly ? 1 : 0);
};

/** 令和4, R4 */
export const ERA = "(?:令和|平成|昭和|[RHS])(?:元|\\d{1,2})";
const YEAR = new RegExp(
  `${ERA}年度|(?:19|20)\\d{2}年度|FY(?:19|20)\\d{2}`,
  "giu",
);
/** R5 where no month and no 年 follows: R1 1on1 is of the first year, so spaces count. */
const SHORT_YEAR = /(?<![A-Z\d])[RH](?:元|\d{1,2})(?![\d年月/-]|\.\d)/giu;

const yearsIn = (text: string): readonly string[] => [
  ...(samenessKey(text).match(YEAR) ?? []),
  ...(text.normalize("NFKC").match(SHORT_YEAR) ?? []),
];

/** The fiscal years that texts tell, each once. */
export const yearsTold = (texts: readonly string[]): readonly number[] => [
  ...new Set([
    ...texts.flatMap(yearsIn).flatMap((text) => parseFiscalYear(text) ?? []),
    ...texts.flatMap(yearOfSpan),
  ]),
];

/** 期間：令和3年4月1日～令和4年3月31日 */
const SPAN = new RegExp(
  `(${ERA}|(?:19|20)\\d{2})年(\\d{1,2})月(?:1日)?(?:[~〜∼-]|から)(${ERA}|(?:19|20)\\d{2})年(\\d{1,2})月`,
  "iu",
);

/** The year of twelve months that are none of the calendar's. */
const yearOfSpan = (text: string): readonly number[] => {
  const [, first = "", month, last = "", until] =
    SPAN.exec(samenessKey(text)) ?? [];
  const [year, next] = [parseFiscalYear(first), parseFiscalYear(last)];
  const isYear =
    year !== undefined &&
    next === year + 1 &&
    Number(until) === Number(month) - 1;
  return isYear ? [year] : [];
};

/**
 * The fiscal year that a list tells of itself: in its title, or in the name of
 * its sheet or file.
 * @returns undefined where none is told, or several
 */
export const yearOfList = (texts: readonly string[]): number | undefined =>
  only(yearsTold(texts));

/** 令和4年度, ■令和4年度 面談一覧: a year, and few words, none of them a figure. */
const HEADING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${YEAR.source}|[RH](?:元|\\d{1,2}))(?![\\d.年月/-])\\D{0,20}$`,
  "iu",
);

/** 4月, 【4月分】, 令和5年度4月, R5.4, 2023年4月: a month, and nothing else. */
export const monthOf = (text: string): ToldPeriod | undefined => {
  const plain = bare(text);
  const [, fiscal = "", month] =
    /^(.*年度)?(\d{1,2})月(?:分|度|実績)?$/u.exec(plain) ?? [];
  const fiscalYear = parseFiscalYear(fiscal);
  if (month !== undefined && (fiscal === "" || fiscalYear !== undefined)) {
    const number = Number(month);
    if (number < 1 || number > 12) return undefined;
    return {
      month: number,
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    };
  }
  // 202204, and R404 of two digits for the month.
  const [, compact, ofCompact] =
    /^((?:19|20)\d{2}|[RHS]\d{1,2})(0[1-9]|1[0-2])$/iu.exec(plain) ?? [];
  const yearOfCompact = parseFiscalYear(compact ?? "");
  if (yearOfCompact !== undefined)
    return { year: yearOfCompact, month: Number(ofCompact), isMonths: true };
  const written = parseDateText(plain.replace(/(?<=月)(?:分|度|実績)$/u, ""));
  if (written?.precision !== "month") return undefined;
  const [year, number] = written.month.split("-").map(Number);
  return year === undefined || number === undefined
    ? undefined
    : { year, month: number, isMonths: true };
};

/** ■令和4年, 【2022年分】, 2022: a year of the calendar, and nothing else. */
export const yearAlone = (text: string): number | undefined => {
  const [, year] = YEAR_ALONE.exec(bare(text)) ?? [];
  return year === undefined ? undefined : parseFiscalYear(year);
};
const YEAR_ALONE = new RegExp(
  `^(${ERA}(?=年)|(?:19|20)\\d{2})年?(?:分|中|実績)?$`,
  "iu",
);

/** ここから令和5年度, 以下、5月分 */
const OPENING = /^[※*(【]*(?:ここから|これより|以下|以降)[はがの、,:：]?/u;

/** 6月（2件）: how many rows are below. */
const SO_MANY = /\s*[(（](?:計|全)?[\d０-９]{1,3}[件回名人][)）](?=[】\s]*$)/u;

/** What a text that stands over rows says of them; undefined for any other text. */
export const periodOfHeading = (heading: string): ToldPeriod | undefined => {
  const text = heading.trim().replace(OPENING, "").replace(SO_MANY, "");
  const month = monthOf(text);
  if (month !== undefined) return month;
  const year = yearAlone(text);
  if (year !== undefined) return { year };
  if (!HEADING.test(samenessKey(text))) return undefined;
  const fiscalYear = yearOfList([text]);
  return fiscalYear === undefined ? undefined : { fiscalYear };
};

/** The same of the title of a table, which may say more: 令和5年度 1on1一覧. */
export const periodOfTitle = (text: string): ToldPeriod | undefined => {
  const heading = periodOfHeading(text) ?? monthOfTitle([text]);
  if (heading !== undefined) return heading;
  const fiscalYear = yearOfList([text]);
  return fiscalYear === undefined ? undefined : { fiscalYear };
};

/** 令和5年4月 in a title, but no day: 令和5年4月1日現在 says nothing of the rows. */
const TITLE_MONTH = new RegExp(
  `(?:${ERA}|(?:19|20)\\d{2})年\\d{1,2}月(?![\\d初中下末])`,
  "giu",
);

/** The month that titles tell with its year. */
export const monthOfTitle = (
  above: readonly string[],
): ToldPeriod | undefined => {
  const found = above.flatMap(
    (text) => samenessKey(text).match(TITLE_MONTH) ?? [],
  );
  const [month, ...others] = new Set(found);
  return month === undefined || others.length > 0 ? undefined : monthOf(month);
};

/** The one value of all; undefined for none, and for several. */
export const only = <Value>(values: readonly Value[]): Value | undefined => {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
};

/** Without what decorates it. */
export const bare = (text: string): string =>
  samenessKey(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
