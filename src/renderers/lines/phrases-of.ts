import { jaModel, Parser } from "budoux";
import { textWidth } from "./char-width";
import { mayBreak } from "./may-break";

/** Made when first needed: it reads the whole model. */
let parser: Parser | undefined;
const WORDS = new Intl.Segmenter("ja", { granularity: "word" });
const DIGIT = /\d/u;
/** A number before its unit: 14 people. */
const NUMBER_LAST = /\d\s$/u;
/** か月, か所 behind their number. */
const COUNTER = /\d[かカヵヶ]$/u;
/** Of a month, the year that stands behind it, or that follows it in another era: March 2025, 令和7年（2025年）. */
const YEAR = {
  before: /(?:年|\p{Lu}\p{Ll}+\s)$/u,
  itself: /^[(（]?\d{4}(?!\d)/u,
};
/** What a short addition begins and ends with: （2年10か月）. */
const BRACKETS = { open: /^[(（]/u, close: /[)）]\s?$/u };
/** Em: a longer addition may break. */
const SHORT_ADDITION = 12;
/** Between the ends of a span of days or months a line may break. */
const SPAN = /(?<=[年月日)）]～)/u;
/** 級, 内 and the like are a part of the word before them. */
const ONE_HAN = /^\p{sc=Han}(?!\p{sc=Han})/u;
const HAN_LAST = /\p{sc=Han}$/u;
/** の, を and the like stand behind what they belong to. */
const PARTICLE = /^\p{sc=Hiragana}{1,2}$/u;

/** More than the different headings of a document; a bound, so that a tab left open stays small. */
const MOST_KNOWN = 1000;

/** Splits a text once: a heading is tried for every width that its table or slide might have. */
function onceEach(split: (text: string) => readonly string[]) {
  const known = new Map<string, readonly string[]>();
  return (text: string): readonly string[] => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const parts = split(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, parts);
    return parts;
  };
}

/**
 * Phrases of a text (文節): what stays together on a line, with the spaces and
 * marks behind it; numbers with their unit. All of them together are the text.
 * Empty for an empty text.
 */
export const phrasesOf = onceEach((text) => {
  parser ??= new Parser(jaModel);
  const { parse } = parser;
  return joined(
    text
      .split(/(?<=\s)/u)
      .flatMap((part) => part.split(SPAN))
      .flatMap((part) => parse.call(parser, part)),
  );
});

/** Words of a text, for lines that are too narrow for its phrases: データ, アカデミー. */
export const wordsOf = onceEach((text) =>
  joined(Array.from(WORDS.segment(text), ({ segment }) => segment)),
);

/** A text at its spaces, numbers with their unit: where a line ends best. */
export const spacedPartsOf = (text: string): readonly string[] =>
  joined(text.split(/(?<=\s)/u));

const joined = (segments: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    if (last === undefined || isBoundary(last, segment)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return withAdditions(parts);
};

/** Parts of which a short addition in brackets is one. */
const withAdditions = (parts: readonly string[]): readonly string[] => {
  const whole: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const end = BRACKETS.open.test(parts[at] ?? "")
      ? parts.findIndex(
          (part, index) => index >= at && BRACKETS.close.test(part),
        )
      : at;
    const addition = parts.slice(at, end + 1).join("");
    const isShort = end > at && textWidth(addition, 1) <= SHORT_ADDITION;
    whole.push(isShort ? addition : (parts[at] ?? ""));
    at = isShort ? end + 1 : at + 1;
  }
  return whole;
};

const isBoundary = (before: string, after: string): boolean => {
  const [left, right] = [before.at(-1) ?? "", after.charAt(0)];
  return (
    mayBreak(left, right) &&
    !PARTICLE.test(after) &&
    !(ONE_HAN.test(after) && HAN_LAST.test(before)) &&
    !(NUMBER_LAST.test(before) && !BRACKETS.open.test(after)) &&
    !COUNTER.test(before) &&
    !(YEAR.before.test(before) && YEAR.itself.test(after)) &&
    (left.trim() === "" || !(DIGIT.test(left) || DIGIT.test(right)))
  );
};
