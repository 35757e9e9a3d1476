import { DESIGN } from "../../../design-values";
import { textWidth } from "../../../lines/char-width";
import { phrasesOf, wordsOf } from "../../../lines/phrases-of";
import { shareWidth } from "../../../share-width";

/** What a column holds: the lines of its header, and of its cells. */
interface ColumnTexts {
  readonly head: readonly string[];
  readonly cells: readonly string[];
}

/** Twips of a letter. */
const LETTER = DESIGN.page.table * 20;
/** Padding of a cell, in letters. */
const PADDING = 1;
/** Letters of headers are bold. */
const BOLD = 1.1;
/** A longer text wraps. */
const WIDEST = 26;
const NARROWEST = 3;
/** Where letters or digits stand beside kanji or kana: the day of 12月27日 has one on both sides. */
const SCRIPT_CHANGES =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[A-Za-z\d])|(?<=[A-Za-z\d])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;

/** Letters that a line of a cell has room for. @param width twips */
export const lettersIn = (width: number): number => width / LETTER - PADDING;

/**
 * Widths in twips that share the width of the page: in proportion to the
 * longest text of each column where all have a line; else headers break
 * between their phrases first, then the longest cells.
 */
export const columnWidths = (
  columns: readonly ColumnTexts[],
  total: number,
): readonly number[] => {
  const whole = columns.map(({ head, cells }) => wishesOf([...head, ...cells]));
  const broken = columns.map(({ head, cells }) => {
    const least = Math.max(...wishesOf(head.flatMap(phrasesOf)));
    return wishesOf(["", ...cells]).map((wish) => Math.max(wish, least));
  });
  const fitting = [whole, broken].find(
    (wishes) => sumOf(widestOf(wishes)) <= total,
  );
  const wanted =
    fitting === undefined
      ? withRoomForWords(shareWidth(broken, total), columns)
      : widestOf(fitting);
  const sum = sumOf(wanted);
  const widths = wanted.map((width) => Math.floor((width / sum) * total));
  const rest = total - sumOf(widths);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
};

/** Widths of which columns with room to spare give to those that a word of their header would break in. */
const withRoomForWords = (
  widths: readonly number[],
  columns: readonly ColumnTexts[],
): readonly number[] => {
  const least = columns.map(({ head }) =>
    Math.max(...wishesOf(head.flatMap(wordsOf))),
  );
  const missing = widths.map((width, index) =>
    Math.max((least[index] ?? 0) * BOLD - width, 0),
  );
  const spare = widths.map((width, index) =>
    Math.max(width - (least[index] ?? 0) * BOLD, 0),
  );
  const given = Math.min(sumOf(missing) / (sumOf(spare) || 1), 1);
  const got = Math.min(sumOf(spare) / (sumOf(missing) || 1), 1);
  return widths.map(
    (width, index) =>
      width + (missing[index] ?? 0) * got - (spare[index] ?? 0) * given,
  );
};

const wishesOf = (texts: readonly string[]): readonly number[] =>
  texts.map(
    (text) =>
      (Math.min(Math.max(NARROWEST, setWidth(text.trimEnd())), WIDEST) +
        PADDING) *
      LETTER,
  );

/** Letters that a text takes: programs put a quarter of one between those of Japanese and others. */
const setWidth = (text: string): number =>
  textWidth(text, 1) + (text.match(SCRIPT_CHANGES)?.length ?? 0) / 4;

const widestOf = (wishes: readonly (readonly number[])[]): readonly number[] =>
  wishes.map((each) => Math.max(...each));

const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
