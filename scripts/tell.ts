import { printableText } from "../src/markup/printable-text";

/**
 * A line for the terminal. Texts of records, names of apps and what kintone
 * says stand in it: without what a terminal would obey instead of showing it.
 */
export const tell = (line: string): void => console.log(printableText(line));

/** The same, to the errors. */
export const complain = (line: string): void =>
  console.error(printableText(line));

/** Words at the end of the errors that the next ones take the place of; none: the line is empty again. */
export const tellInPlace = (words: string): void => {
  process.stderr.write(`${CLEAR_LINE}${printableText(words)}`);
};

const CLEAR_LINE = "\r\u001b[2K";
