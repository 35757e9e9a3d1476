import { samenessKey } from "../../../domain/sameness/sameness";
import { parseDateText } from "../../../kintone/decode/days/parse-date-text";
import { parseFiscalYear } from "../../../kintone/decode/days/parse-fiscal-year";

/** What a text over rows says of when they were. */
export interface ToldPeriod {
  /** 年度 */
  readonly fiscalYear?: number;
  /** Of the calendar. */
  readonly year?: number;
  /** 1..12 */
  readonly month?: number;
  /** Its name and its title tell different years. */
  readonly isDisputed?: true;
}

/**
 * The fiscal year that is told, of a month and its year too.
 * @param startMonth first month of a fiscal year, 1..12
 */
export const fiscalYearOfPeriod = (
  { fiscalYear, year, month }: ToldPeriod,
  startMonth: number,
): number | undefined =>
  fiscalYear ??
  (year === undefined || month === undefined
    ? undefined
    : year - (month < startMonth ? 1 : 0));

/** The same in another fiscal year; absent: none is told. */
export const inFiscalYear = (
  { month }: ToldPeriod,
  fiscalYear: number | undefined,
): ToldPeriod => ({
  ...(month === undefined ? {} : { month }),
  ...(fiscalYear === undefined ? {} : { fiscalYear }),
});

const ERA = "(?:令和|平成|昭和|[RHS])(?:元|\\d{1,2})";
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
  ...new Set(
    texts.flatMap(yearsIn).flatMap((text) => parseFiscalYear(text) ?? []),
  ),
];

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
  const written = parseDateText(plain.replace(/(?<=月)(?:分|度|実績)$/u, ""));
  if (written?.precision !== "month") return undefined;
  const [year, number] = written.month.split("-").map(Number);
  return year === undefined || number === undefined
    ? undefined
    : { year, month: number };
};

/** ■令和4年, 【2022年分】, 2022: a year of the calendar, and nothing else. */
const yearAlone = (text: string): number | undefined => {
  const [, year] = YEAR_ALONE.exec(bare(text)) ?? [];
  return year === undefined ? undefined : parseFiscalYear(year);
};
const YEAR_ALONE = new RegExp(
  `^(${ERA}(?=年)|(?:19|20)\\d{2})年?(?:分|中|実績)?$`,
  "iu",
);

/** What a text that stands over rows says of them; undefined for any other text. */
export const periodOfHeading = (text: string): ToldPeriod | undefined => {
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

/**
 * R5-2 and 2023-2 are February, or the second part of a year: a month alone is
 * told where both are of one year.
 */
const PART = new RegExp(
  `^(${ERA}|(?:19|20)\\d{2})(?:年度?)?[-_]([1-9]|1[0-2])$`,
  "iu",
);

/**
 * What a sheet says of its rows: by its name (R3, 2021, 4月, R5.4; 令和4年 is of the
 * calendar), else by what stands above its headings. Where years differ, which is meant can't be told,
 * and none is.
 * @param startMonth first month of a fiscal year, 1..12
 */
export const periodOfSheet = (
  name: string,
  above: readonly string[],
  startMonth: number,
): ToldPeriod => {
  const plain = bare(name);
  const [, ofPart = ""] = PART.exec(plain) ?? [];
  const month = monthOf(name) ?? monthOfTitle(above);
  const named =
    yearOfList([name]) ??
    (/^(?:(?:19|20)\d{2}|(?:令和|平成)(?:元|\d{1,2}))$/u.test(plain)
      ? parseFiscalYear(plain)
      : undefined);
  const ofTitle = yearOfList(above);
  const ofName = [
    fiscalYearOfPeriod(month ?? {}, startMonth),
    parseFiscalYear(ofPart),
  ];
  const years = [...ofName, named, ofTitle].filter(
    (year) => year !== undefined,
  );
  const year = /年/u.test(plain) ? yearAlone(plain) : undefined;
  if (year !== undefined && years.length === 0) return { year };
  // 令和4年 has days of two fiscal years, and of no other.
  if (
    year !== undefined &&
    years.some((one) => one !== year && one !== year - 1)
  )
    return { isDisputed: true };
  const fiscalYear = only(years);
  if (fiscalYear !== undefined)
    return month?.year === undefined ? { ...month, fiscalYear } : month;
  if (years.length === 0) return monthAlone(month);
  // Either year of R5-2 may be meant.
  if (ofPart !== "" && (ofTitle === undefined || ofName.includes(ofTitle)))
    return {};
  // Without its year a month of one is of no year.
  return {
    ...(month?.year === undefined ? monthAlone(month) : {}),
    isDisputed: true,
  };
};

const monthAlone = ({ month }: ToldPeriod = {}): ToldPeriod =>
  month === undefined ? {} : { month };

const monthOfTitle = (above: readonly string[]): ToldPeriod | undefined => {
  const found = above.flatMap(
    (text) => samenessKey(text).match(TITLE_MONTH) ?? [],
  );
  const [month, ...others] = new Set(found);
  return month === undefined || others.length > 0 ? undefined : monthOf(month);
};

const only = <Value>(values: readonly Value[]): Value | undefined => {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
};

/** Without what decorates it. */
const bare = (text: string): string =>
  samenessKey(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
