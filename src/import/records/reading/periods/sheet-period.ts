import { parseFiscalYear } from "../../../../kintone/decode/days/parse-fiscal-year";
import { parseFiscalYears } from "../../../../kintone/decode/days/parse-fiscal-years";
import type { ToldPeriod } from "./list-period";
import {
  bare,
  ERA,
  fiscalYearOfPeriod,
  monthOf,
  monthOfTitle,
  only,
  yearAlone,
  yearOfList,
  yearsTold,
} from "./list-period";

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
  const told =
    severalYears([name, ...above]) ??
    besideMonth(name, above) ??
    oneYear(name, above, startMonth);
  const period = hasYear(told) || told.isDisputed ? told : ofTitle(told, above);
  return hasYear(period)
    ? { ...period, by: witnessOf(name, above, startMonth) }
    : period;
};

const hasYear = ({ year, fiscalYear }: ToldPeriod): boolean =>
  year !== undefined || fiscalYear !== undefined;

/** The name of the sheet where that tells a year, else the title that does. */
const witnessOf = (
  name: string,
  above: readonly string[],
  startMonth: number,
): NonNullable<ToldPeriod["by"]> => {
  const tells = (one: string, titles: readonly string[]): boolean =>
    hasYear(
      severalYears([one, ...titles]) ??
        besideMonth(one, titles) ??
        ofTitle(oneYear(one, titles, startMonth), titles),
    );
  if (tells(name, [])) return { place: "sheet", text: name };
  const text = above.find((title) => tells("", [title]));
  return { place: "title", text: text ?? above[0] ?? "" };
};

/** 令和3・4年度, R3-4, 2021～2022年度: years that follow each other; R5-2 is a part of one. */
const SEVERAL = new RegExp(
  `(?:(?:${ERA}|(?:19|20)\\d{2})(?:年度?)?[・、,~〜\\-ー－](?:${ERA}|(?:19|20)\\d{2}|\\d{1,2})年度)|^(?:(?:${ERA}|(?:19|20)\\d{2})[・、,~〜\\-ー－](?:${ERA}|(?:19|20)\\d{2}|\\d{1,2}))$`,
  "iu",
);

const severalYears = (texts: readonly string[]): ToldPeriod | undefined => {
  const found = texts.flatMap((text) => {
    const [several] = SEVERAL.exec(bare(text)) ?? [];
    const years =
      several === undefined ? [] : (parseFiscalYears(several) ?? []);
    return isOnEnd(years) ? [years.join()] : [];
  });
  const told = only(found)?.split(",").map(Number);
  const [first] = told ?? [];
  const until = told?.at(-1);
  return first === undefined || until === undefined
    ? undefined
    : { fiscalYear: first, until };
};

const isOnEnd = (years: readonly number[]): boolean =>
  years.length > 1 &&
  years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);

/** 1月(R5), 1月 2023, R5(1月): whose year it is, of the month or the fiscal one, the other sheets may tell. */
const BESIDE_MONTH = new RegExp(
  `^(?:(\\d{1,2})月分?[\\s(_・-]+(${ERA}|(?:19|20)\\d{2})(年)?\\)?|(${ERA}|(?:19|20)\\d{2})[\\s(_・]+(\\d{1,2})月分?\\)?)$`,
  "iu",
);

const besideMonth = (
  name: string,
  above: readonly string[],
): ToldPeriod | undefined => {
  const [, first, behind, sign, before, last] =
    BESIDE_MONTH.exec(name.normalize("NFKC").trim()) ?? [];
  const month = Number(first ?? last);
  const year = parseFiscalYear(behind ?? before ?? "");
  if (year === undefined || !(month >= 1 && month <= 12)) return undefined;
  if (sign !== undefined) return { year, month, isMonths: true };
  // A title that tells the fiscal year settles it.
  return yearOfList(above) === undefined
    ? { fiscalYear: year, month, isBesideMonth: true }
    : undefined;
};

/** 2022年 1on1一覧, 令和4年分 実績, and no day or month: 2022年4月1日現在 says nothing of the rows. */
const TITLE_YEAR = new RegExp(
  `(${ERA}|(?:19|20)\\d{2})年(?![度\\d]|\\s*\\d{1,2}月)`,
  "giu",
);

const ofTitle = (told: ToldPeriod, above: readonly string[]): ToldPeriod => {
  const years = above.flatMap((title) =>
    [...title.normalize("NFKC").matchAll(TITLE_YEAR)].flatMap(
      ([, year = ""]) => parseFiscalYear(year) ?? [],
    ),
  );
  const year = only(years);
  return year === undefined || yearsTold(above).length > 0
    ? told
    : { ...told, year };
};

/**
 * R5-2 and 2023-2 are February, or the second part of a year: a month alone is
 * told where both are of one year.
 */
const PART = new RegExp(
  `^(${ERA}|(?:19|20)\\d{2})(?:年度?)?[-_]([1-9]|1[0-2])$`,
  "iu",
);

/** The one year that the name of a sheet and its titles tell. */
const oneYear = (
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
  const titled = yearOfList(above);
  const ofName = [
    fiscalYearOfPeriod(month ?? {}, startMonth),
    parseFiscalYear(ofPart),
  ];
  const years = [...ofName, named, titled].filter((year) => year !== undefined);
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
  if (ofPart !== "" && (titled === undefined || ofName.includes(titled)))
    return {};
  // Without its year a month of one is of no year.
  return {
    ...(month?.year === undefined ? monthAlone(month) : {}),
    isDisputed: true,
  };
};

const monthAlone = ({ month }: ToldPeriod = {}): ToldPeriod =>
  month === undefined ? {} : { month };
