const DITTO = /^(?:[〃″”"゛々]|同上|同じ|上に同じ)$/u;

/** Whether a text stands for what the row above has: 〃, 同上. */
export const isDitto = (text: string): boolean => DITTO.test(text.trim());

/** The cells of a row with what its dittos stand for. */
export const withDittos = (
  row: readonly string[],
  above: readonly string[],
): readonly string[] =>
  row.map((text, index) => (isDitto(text) ? (above[index] ?? "") : text));
