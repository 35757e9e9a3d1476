import { jaModel, Parser } from "budoux";
import { mayBreak } from "./may-break";

/** Made when first needed: it reads the whole model. */
let parser: Parser | undefined;
const WORDS = new Intl.Segmenter("ja", { granularity: "word" });
const DIGIT = /\d/u;
/** A number before its unit: 14 people. */
const NUMBER_LAST = /\d\s$/u;
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
    text.split(/(?<=\s)/u).flatMap((part) => parse.call(parser, part)),
  );
});

/** Words of a text, for lines that are too narrow for its phrases: データ, アカデミー. */
export const wordsOf = onceEach((text) =>
  joined(Array.from(WORDS.segment(text), ({ segment }) => segment)),
);

/** A text at its spaces, numbers with their unit: where a line ends best. */
export const spacedPartsOf = (text: string): readonly string[] =>
  text.split(/(?<=\s)(?<!\d\s)/u);

const joined = (segments: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    if (last === undefined || isBoundary(last, segment)) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
};

const isBoundary = (before: string, after: string): boolean => {
  const [left, right] = [before.at(-1) ?? "", after.charAt(0)];
  return (
    mayBreak(left, right) &&
    !PARTICLE.test(after) &&
    !(ONE_HAN.test(after) && HAN_LAST.test(before)) &&
    !NUMBER_LAST.test(before) &&
    (left.trim() === "" || !(DIGIT.test(left) || DIGIT.test(right)))
  );
};
