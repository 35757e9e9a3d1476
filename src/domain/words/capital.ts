/** A word as an English sentence or a heading begins with it. */
export const capital = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A word within a sentence; names of people and programmes keep their capitals: CXO adviser. */
export const uncapital = (word: string): string =>
  /^.[A-Z]/u.test(word)
    ? word
    : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
