import { textWidth } from "./char-width";
import { mayBreak } from "./wrap-text";

const SEGMENTER = new Intl.Segmenter("ja", { granularity: "word" });
const DIGIT = /\d/u;
/** の, を and the like stand behind what they belong to. */
const PARTICLE = /^\p{sc=Hiragana}{1,2}$/u;
/** Narrower tries, the narrowest first: lines of a title are of like length. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Breaks a heading between words, also where they are written without spaces
 * (活動まとめ), into as few lines as can be and those as alike as can be.
 * @returns UTF-16 offsets at which lines begin, the first one with 0; undefined where a word is wider than a line
 */
export const phraseLines = (
  text: string,
  size: number,
  width: number,
): readonly number[] | undefined => {
  const words = wordsOf(text);
  const whole = fill(words, size, width);
  if (whole === undefined) return undefined;
  const isAsFew = (starts: readonly number[] | undefined): boolean =>
    starts?.length === whole.length;
  // A space is the best place of all.
  const atSpaces = fill(text.split(/(?<=\s)/u), size, width);
  return isAsFew(atSpaces)
    ? atSpaces
    : (SHARES.map((share) => fill(words, size, width * share)).find(isAsFew) ??
        whole);
};

const fill = (
  words: readonly string[],
  size: number,
  width: number,
): readonly number[] | undefined => {
  const starts = [0];
  let line = "";
  let offset = 0;
  for (const word of words) {
    if (line !== "" && textWidth((line + word).trimEnd(), size) > width) {
      starts.push(offset);
      line = "";
    }
    if (textWidth(word.trimEnd(), size) > width) return undefined;
    line += word;
    offset += word.length;
  }
  return starts;
};

/** What stays together: words with what can't begin or end a line, and numbers with their unit. */
const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  for (const { segment } of SEGMENTER.segment(text)) {
    const last = words.at(-1);
    if (last === undefined || isBoundary(last, segment)) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
};

const isBoundary = (before: string, after: string): boolean => {
  const [left, right] = [before.at(-1) ?? "", after.charAt(0)];
  return (
    mayBreak(left, right) &&
    !PARTICLE.test(after) &&
    (left.trim() === "" || !(DIGIT.test(left) || DIGIT.test(right)))
  );
};
