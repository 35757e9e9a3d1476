import { textWidth } from "../../../chart/text-width";

/** Padding of a cell, in characters. */
const PADDING = 1.2;
/** A longer text wraps. */
const WIDEST = 26;
const NARROWEST = 3;

/**
 * Widths in twips that share the width of the page in proportion to the
 * longest text of each column.
 * @param columns the texts of each column, header lines and cells
 */
export const columnWidths = (
  columns: readonly (readonly string[])[],
  total: number,
): readonly number[] => {
  const wanted = columns.map(
    (texts) =>
      Math.min(
        Math.max(NARROWEST, ...texts.map((text) => textWidth(text, 1))),
        WIDEST,
      ) + PADDING,
  );
  const sum = wanted.reduce((left, right) => left + right, 0);
  const widths = wanted.map((width) => Math.floor((width / sum) * total));
  const rest = total - widths.reduce((left, right) => left + right, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
};
