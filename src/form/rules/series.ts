import { isSame } from "../../domain/sameness/sameness";
import type { FormFill } from "./form-fill";

const NUMBERED = /^(.*?)(第\s*)([0-9０-９]+)(\s*回)(.*)$/su;

/**
 * 第2回データアカデミー → 第3回データアカデミー; 第2回 分析設計について → 第3回, since
 * what stands apart from the number is the topic of that one time. Full-width
 * digits stay full-width.
 * @returns undefined for a title without a number
 */
export const nextInSeries = (title: string): string | undefined => {
  const part = parse(title);
  return part && write(part, part.number + 1, !/^\s/u.test(part.rest));
};

/**
 * The title after the last of a series, when the newest title belongs to one.
 * @param titles of the records under one summary line, newest first
 */
export const fillSeriesTitle = (
  titles: readonly string[],
): readonly FormFill[] => {
  const newest = titles[0] === undefined ? undefined : parse(titles[0]);
  if (newest === undefined) return [];
  const series = titles
    .flatMap((title) => parse(title) ?? [])
    .filter(({ before }) => isSame(before, newest.before));
  const isTopic =
    series.some(({ rest }) => !isSame(rest, newest.rest)) ||
    (series.length === 1 && /^\s/u.test(newest.rest));
  const next = Math.max(...series.map(({ number }) => number)) + 1;
  return [{ field: "title", value: write(newest, next, !isTopic) }];
};

interface Numbered {
  readonly before: string;
  readonly opening: string;
  /** As written, perhaps full-width */
  readonly digits: string;
  readonly number: number;
  readonly closing: string;
  readonly rest: string;
}

const parse = (title: string): Numbered | undefined => {
  const [, before, opening, digits, closing, rest] = NUMBERED.exec(title) ?? [];
  if (before === undefined || opening === undefined) return undefined;
  if (digits === undefined || closing === undefined) return undefined;
  const number = Number(digits.normalize("NFKC"));
  return { before, opening, digits, number, closing, rest: rest ?? "" };
};

const write = (
  { before, opening, digits, closing, rest }: Numbered,
  number: number,
  withRest: boolean,
): string =>
  `${before}${opening}${inWidthOf(digits, number)}${closing}${withRest ? rest : closingBracket(rest)}`;

/** （第2回）: the bracket is no topic. */
const closingBracket = (rest: string): string =>
  /^[）)」』】]/u.exec(rest)?.[0] ?? "";

const inWidthOf = (digits: string, number: number): string =>
  /[０-９]/u.test(digits)
    ? String(number).replace(/\d/gu, (digit) =>
        "０１２３４５６７８９".charAt(Number(digit)),
      )
    : String(number);
