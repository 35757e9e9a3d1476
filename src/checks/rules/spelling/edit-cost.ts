const KANJI = /\p{Script=Han}/u;
/** Dearer than any limit: another kanji is another word (課長, 部長). */
const OTHER_WORD = 9;

/**
 * How far two spellings lie apart: 1 for a letter or kana put in, left out or
 * exchanged; 2 for a kanji put in or left out; out of reach for one kanji in
 * place of another.
 */
export const editCost = (a: string, b: string): number => {
  const [from, to] = withoutCommonEnds([...a], [...b]);
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

/** What two spellings begin and end with alike costs nothing, and is most of them. */
const withoutCommonEnds = (
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] => {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
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
