const KANJI = /\p{Script=Han}/u;
/** Dearer than any limit: another kanji is another word (課長, 部長). */
const OTHER_WORD = 9;

/**
 * How far two spellings lie apart: 1 for a letter or kana put in, left out or
 * exchanged; 2 for a kanji put in or left out; out of reach for one kanji in
 * place of another.
 */
export const editCost = (a: string, b: string): number => {
  const from = [...a];
  const to = [...b];
  let above = [0, ...to.map((_, j) => sum(to.slice(0, j + 1)))];
  for (const [i, left] of from.entries()) {
    const row = [sum(from.slice(0, i + 1))];
    for (const [j, right] of to.entries()) {
      row.push(
        Math.min(
          at(above, j) + exchangeCost(left, right),
          at(above, j + 1) + letterCost(left),
          at(row, j) + letterCost(right),
        ),
      );
    }
    above = row;
  }
  return at(above, to.length);
};

const at = (costs: readonly number[], index: number): number =>
  costs[index] ?? Infinity;

const letterCost = (letter: string): number => (KANJI.test(letter) ? 2 : 1);

const exchangeCost = (left: string, right: string): number => {
  if (left === right) return 0;
  return KANJI.test(left) && KANJI.test(right) ? OTHER_WORD : 1;
};

const sum = (letters: readonly string[]): number =>
  letters.reduce((total, letter) => total + letterCost(letter), 0);
