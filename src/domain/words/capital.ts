/** A word as an English sentence or a heading begins with it. */
export const capital = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
