/** Shortest word that the index of the real kintone finds. */
const MIN_WORD_LENGTH = 2;

/**
 * Approximates `like`, which is a word search on an index and not a substring
 * search: every word must occur, Latin words and numbers as whole words,
 * Japanese ones anywhere; a word of one letter finds nothing.
 */
export function wordSearch(wanted: string): (text: string) => boolean {
  const words = normalise(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.some((w) => w.length < MIN_WORD_LENGTH)) {
    return () => false;
  }
  const tests = words.map(wordTest);
  return (text) => {
    const normalised = normalise(text);
    return tests.every((test) => test(normalised));
  };
}

function wordTest(word: string): (text: string) => boolean {
  if (!/^[\x21-\x7e]+$/.test(word)) return (text) => text.includes(word);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(^|[^a-z0-9])${escaped}($|[^a-z0-9])`);
  return (text) => pattern.test(text);
}

function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
