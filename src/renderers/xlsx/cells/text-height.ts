import { wrapText } from "../../../chart/text-width";

const POINTS_PER_LINE = 18;

/**
 * Points that a text needs when it wraps at a width of so many characters
 * (half-width ones): spreadsheets don't fit the height of merged cells.
 */
export const textHeight = (text: string, characters: number): number =>
  text
    .split("\n")
    .reduce(
      (lines, line) => lines + wrapText(line, characters * 0.54, 1).length,
      0,
    ) * POINTS_PER_LINE;
