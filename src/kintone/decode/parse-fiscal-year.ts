import { normalizeText } from "../../domain/normalize-text";

/** The western year before 元年 of the eras that records may still name. */
const YEAR_BEFORE: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
};

const WESTERN = /^(?:FY)?(\d{4})(?:年度?)?$/iu;
const ERA = /^(令和|平成|R|H)(元|\d{1,2})(?:年度?)?$/iu;

/**
 * A fiscal year as people write it: 2022, 2022年度, FY2022, 令和4年度, 令和元年度, R4.
 * @returns undefined for anything else
 */
export const parseFiscalYear = (text: string): number | undefined => {
  const plain = normalizeText(text);
  const western = WESTERN.exec(plain);
  if (western !== null) return Number(western[1]);
  const [, era, year] = ERA.exec(plain) ?? [];
  if (era === undefined) return undefined;
  const before = YEAR_BEFORE[era.toUpperCase()] ?? 0;
  return before + (year === "元" ? 1 : Number(year));
};
