import { HONORIFICS } from "../../../domain/words/words";
import type { Words } from "../../../domain/words/words";
import { samenessKey } from "../../../domain/sameness/sameness";

/** A part of a name that is shorter is the beginning of too many. */
const LEAST = 2;
const NUMBERED = /^[\d.,、()-]+/u;

/** Whether a text ends in what advisers are called: 宮崎補佐官. */
export const isCalledAdviser = (
  text: string,
  words: readonly Words[],
): boolean =>
  words
    .flatMap(({ adviser, adviserShort }) => [adviser, adviserShort])
    .map(samenessKey)
    .some((end) => end !== "" && samenessKey(text).endsWith(end));

/**
 * The one choice that a text names whole (宮崎光世 補佐官, 1 研修への支援), or begins like
 * as people are called for short: 宮崎補佐官, 宮崎さん of 宮崎光世.
 * @returns undefined where it is like none, or like several
 */
export const likeChoice = (
  text: string,
  options: readonly string[],
  words: readonly Words[],
): { readonly choice: string; readonly isWhole: boolean } | undefined => {
  const key = samenessKey(text).replace(NUMBERED, "");
  const whole = options.filter((option) => key.includes(samenessKey(option)));
  const ends = [
    ...words.flatMap(({ adviser, adviserShort }) => [adviser, adviserShort]),
    ...HONORIFICS,
  ].map(samenessKey);
  const called = ends.reduce(
    (rest, end) =>
      end !== "" && rest.endsWith(end) ? rest.slice(0, -end.length) : rest,
    key,
  );
  const begun =
    called.length < LEAST
      ? []
      : options.filter((option) => samenessKey(option).startsWith(called));
  const isWhole = whole.length > 0;
  const [choice, ...others] = isWhole ? whole : begun;
  return choice === undefined || others.length > 0
    ? undefined
    : { choice, isWhole };
};
