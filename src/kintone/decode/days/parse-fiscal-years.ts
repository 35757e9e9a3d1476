import { samenessKey } from "../../../domain/sameness/sameness";
import { parseFiscalYear } from "./parse-fiscal-year";

const SEPARATOR = /[・･/、,;と]|および|及び/u;
/** From one year to another: wave dashes, hyphens, dashes, and the long vowel that looks like one. */
const RANGE = /[~〜∼\-‐‒–—―−ー]|から/u;
const ERA = /^(?:令和|平成|昭和|大正|明治|[RHSTM](?=元|\d))/iu;
/** 5, 5年度: the era was said before. */
const BARE = /^(?:元|\d{1,2})(?:年度?)?$/u;
/** 令和4・5年度(2022・2023年度): all years said twice. */
const TWICE = /^([^()]+)\(([^()]+)\)$/u;

/** Longer than any programme: a longer range is a typing error. */
const LONGEST_RANGE = 30;

/**
 * Fiscal years as people write several: 令和4・5年度, 令和4年度～令和6年度, R4,R5,
 * 2022年度から2024年度まで, 令和4・5年度（2022・2023年度）. A number alone takes the
 * era before it.
 * @returns ascending, each once; undefined when any part names no year, or the
 * same years are said differently
 */
export const parseFiscalYears = (
  text: string,
): readonly number[] | undefined => {
  const plain = samenessKey(text).replaceAll("まで", "");
  const [, first, second] = TWICE.exec(plain) ?? [];
  if (first !== undefined && second !== undefined) {
    const years = parseList(first);
    if (years?.join() === parseList(second)?.join()) return years;
  }
  return parseList(plain);
};

const parseList = (text: string): readonly number[] | undefined => {
  const years: number[] = [];
  let era = "";
  const yearOf = (written: string): number | undefined => {
    era = ERA.exec(written)?.[0] ?? era;
    return parseFiscalYear(BARE.test(written) ? `${era}${written}` : written);
  };
  for (const part of text.split(SEPARATOR)) {
    const [first, last, ...more] = part.split(RANGE).map(yearOf);
    if (first === undefined || more.length > 0) return undefined;
    const end = RANGE.test(part) ? last : first;
    if (end === undefined || end < first || end - first > LONGEST_RANGE) {
      return undefined;
    }
    for (let year = first; year <= end; year += 1) years.push(year);
  }
  return [...new Set(years)].sort((a, b) => a - b);
};
