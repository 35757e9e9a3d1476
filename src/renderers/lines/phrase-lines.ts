import { textWidth } from "./char-width";
import { phrasesOf, spacedPartsOf, wordsOf } from "./phrases-of";

/** Narrower tries, the narrowest first: lines of a title are of like length. */
const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * Breaks a heading or a cell between phrases, or where that takes more lines
 * between words, also where they are written without spaces (活動まとめ), into as
 * few lines as can be and those as alike as can be.
 * @param size of the letters, in the unit of the width
 * @returns UTF-16 offsets at which lines begin, the first one with 0; undefined where a word is wider than a line
 */
export const phraseLines = (
  text: string,
  size: number,
  width: number,
): readonly number[] | undefined => {
  if (textWidth(text.trimEnd(), size) <= width) return [0];
  const words = fill(wordsOf(text), size, width);
  if (words === undefined) return undefined;
  const isAsFew = (starts: readonly number[] | undefined): boolean =>
    starts?.length === words.length;
  // A space is the best place of all.
  const atSpaces = fill(spacedPartsOf(text), size, width);
  if (isAsFew(atSpaces)) return atSpaces;
  const parts = [phrasesOf(text), wordsOf(text)].find((each) =>
    isAsFew(fill(each, size, width)),
  );
  return (
    parts &&
    SHARES.map((share) => fill(parts, size, width * share)).find(isAsFew)
  );
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

/** A text with line feeds where its lines begin; as it is where a word is wider than a line. */
export const inPhrases = (text: string, size: number, width: number): string =>
  (phraseLines(text, size, width) ?? [0])
    .map((start, index, starts) =>
      text.slice(start, starts[index + 1]).trimEnd(),
    )
    .join("\n");
