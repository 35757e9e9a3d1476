/** A text that a spreadsheet would take for a formula stands behind an apostrophe in what we copy and write: here it is without. */
export const withoutFormulaMark = (text: string): string =>
  /^'[=+\-@＝＋－＠]/u.test(text) ? text.slice(1) : text;
