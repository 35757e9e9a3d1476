/**
 * A text that no spreadsheet takes for a formula: one that begins like it gets
 * an apostrophe in front.
 */
export const formulaSafe = (text: string): string =>
  /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
