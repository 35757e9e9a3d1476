import { charWidth } from "../../lines/char-width";
import { phraseLines } from "../../lines/phrase-lines";

/** Characters of a column that an em of the bold letters of headers takes. */
export const HEAD_LETTER = 1.83;

const POINTS_PER_LINE = 18;

/**
 * Points that a text needs when it wraps at a width of so many characters
 * (half-width ones): spreadsheets don't fit the height of merged cells.
 */
export const textHeight = (text: string, characters: number): number =>
  text
    .split("\n")
    .reduce((lines, line) => lines + lineCount(line, characters * 0.54), 0) *
  POINTS_PER_LINE;

/** @param width em */
const lineCount = (text: string, width: number): number => {
  let count = 1;
  let used = 0;
  for (const character of text) {
    const needed = charWidth(character);
    if (used > 0 && used + needed > width) {
      count += 1;
      used = 0;
    }
    used += needed;
  }
  return count;
};

/** Points that a header needs, which breaks between words where they have room. */
export const headHeight = (head: string, characters: number): number =>
  head
    .split("\n")
    .reduce((points, line) => points + headLineHeight(line, characters), 0);

const headLineHeight = (line: string, characters: number): number => {
  const starts = phraseLines(line, HEAD_LETTER, characters);
  return starts === undefined
    ? textHeight(line, characters * 0.9)
    : starts.length * POINTS_PER_LINE;
};
