import { roundDecimal } from "../../../domain/round-decimal";
import { inKanji } from "./kanji-number";
import { narrowWidth, wideWidth } from "./narrow-width";
import type { WrittenNumber } from "./read-numbers";

/**
 * A figure in the way in which a number of a sentence is written: its width,
 * its digits after the point, kanji, commas and its word for the unit. One
 * that is written as about so many is rounded as coarsely.
 * @param value in the unit of the figure: 0.931 for 93.1%
 * @param original the number as it stands, from its first digit to its unit
 */
export const writeNumber = (
  value: number,
  original: string,
  { scale, decimals, exactness, unitWord, value: written }: WrittenNumber,
): string => {
  const scaled = value / scale;
  const word = unitOf(original, unitWord);
  const place = exactness === "exact" ? 1 : lastPlace(written);
  const digits = Math.max(decimals, ownDecimals(scaled, scale));
  const rounded =
    place > 1 && scaled >= place
      ? Math.round(scaled / place) * place
      : Number(roundDecimal(scaled, digits));
  const isWhole = Number.isInteger(rounded);
  if (/^[〇一二三四五六七八九十百千万]/u.test(original) && isWhole) {
    return `${inKanji(rounded)}${word}`;
  }
  const toWidth = /[０-９]/u.test(original) ? wideWidth : asItIs;
  if (word === "") return toWidth(withRest(scaled, unitWord));
  return `${toWidth(grouped(roundDecimal(rounded, isWhole ? decimals : digits)))}${word}`;
};

const asItIs = (text: string): string => text;

/** The word for the unit in its own width; "" where more than one unit stands there: 2時間30分. */
const unitOf = (original: string, unitWord: string): string => {
  const end = original.slice(-unitWord.length);
  return narrowWidth(end) === unitWord ? end : "";
};

/** 2時間30分, 3割5分 */
const withRest = (value: number, unitWord: string): string => {
  const parts = unitWord === "割" ? 10 : 60;
  const whole = Math.round(value * parts);
  const rest = whole % parts;
  return `${Math.floor(whole / parts)}${unitWord}${rest === 0 ? "" : `${rest}分`}`;
};

/** Means need one digit after the point where counts need none; rates keep those of the sentence. */
const ownDecimals = (scaled: number, scale: number): number =>
  scale !== 1 || Number.isInteger(scaled) ? 0 : 1;

/** 10 of 70, 100 of 300, 1 of 67. */
export const lastPlace = (value: number): number => {
  if (!Number.isInteger(value) || value === 0) return 1;
  return 10 ** (/0*$/u.exec(String(value))?.[0].length ?? 0);
};

const grouped = (shown: string): string => {
  const [whole = "", fraction] = shown.split(".");
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
};
