import type { Term } from "../../../domain/term";

/** A misspelling that stands in a text. */
interface TermSlip {
  readonly found: string;
  readonly preferred: string;
}

/** Tells the misspellings in a text, each once, in the order of the list. */
export type TermChecker = (text: string) => readonly TermSlip[];

/**
 * Looks for the listed misspellings, letter by letter: ＣＸＯ and CXO are
 * different here. Letters and digits of the Latin alphabet must end where the
 * word ends, so that cxo is not found in "cxos"; and a variant inside the
 * preferred spelling, of this or of another term, is no misspelling.
 */
export const termChecker = (terms: readonly Term[]): TermChecker => {
  const find = termFinder(terms);
  return (text) => {
    const told = new Map(
      find(text).map(({ found, preferred }) => [found, { found, preferred }]),
    );
    return [...told.values()];
  };
};

/** A misspelling with its place in the text. */
interface PlacedSlip extends TermSlip, Span {}

/** The same with their places, a listed spelling after the other. */
export const termFinder = (
  terms: readonly Term[],
): ((text: string) => readonly PlacedSlip[]) => {
  const preferred = terms.map((term) => term.preferred);
  const rules = terms.flatMap((term) =>
    term.variants
      .filter((variant) => variant !== "" && !preferred.includes(variant))
      .map((variant) => ({ found: variant, preferred: term.preferred })),
  );
  return (text) => {
    const slips = rules.filter(({ found }) => text.includes(found));
    if (slips.length === 0) return [];
    const right = spansOf(text, preferred);
    return slips.flatMap((rule) =>
      spansOf(text, [rule.found])
        .filter(
          ({ from, to }) =>
            isWord(text, from, to) &&
            !right.some((span) => span.from <= from && to <= span.to),
        )
        .map((span) => ({ ...rule, ...span })),
    );
  };
};

interface Span {
  readonly from: number;
  readonly to: number;
}

const spansOf = (text: string, words: readonly string[]): readonly Span[] =>
  words
    .filter((word) => word !== "")
    .flatMap((word) => {
      const spans: Span[] = [];
      for (
        let from = text.indexOf(word);
        from !== -1;
        from = text.indexOf(word, from + 1)
      ) {
        spans.push({ from, to: from + word.length });
      }
      return spans;
    });

const isWord = (text: string, from: number, to: number): boolean =>
  !(isLatin(text[from - 1]) && isLatin(text[from])) &&
  !(isLatin(text[to - 1]) && isLatin(text[to]));

const isLatin = (letter: string | undefined): boolean =>
  letter !== undefined && /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u.test(letter);
