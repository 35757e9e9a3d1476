import type { CellValue } from "hucre/xlsx";
import { textWidth } from "../../../chart/text-width";

const NARROWEST = 8;
const WIDEST = 60;
const DATE = 12;

/** Characters that fit the longest value of a column. */
export const columnWidth = (values: readonly CellValue[]): number => {
  const longest = values.reduce<number>(
    (width, value) =>
      Math.max(
        width,
        value instanceof Date ? DATE : textWidth(String(value ?? ""), 2) + 2,
      ),
    NARROWEST,
  );
  return Math.min(Math.ceil(longest), WIDEST);
};
