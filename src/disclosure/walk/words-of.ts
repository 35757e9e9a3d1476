/** What a figure is, from the words around it: no word twice, none that is empty. */
export const wordsOf = (parts: readonly (string | undefined)[]): string =>
  [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join(
    " ",
  );
