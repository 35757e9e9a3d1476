import { isBlank } from "../../../domain/sameness/sameness";
import { isDitto, withDittos } from "../../../entering/reading/ditto";
import type { GridRow } from "../rows/grid-rows";
import { isUsed } from "../rows/grid-rows";
import type { PastedCells } from "./pasted-cells";

/**
 * What is meant by a text of a cell: by 〃 what the row above that is in use shows
 * there; nothing where there is none.
 * @param shown what a row shows in the same column
 */
export const textOrAbove = (
  text: string,
  rows: readonly GridRow[],
  index: number,
  shown: (index: number) => string,
): string => {
  if (!isDitto(text)) return text;
  const above = rows.slice(0, index).map(isUsed).lastIndexOf(true);
  return above < 0 ? "" : shown(above);
};

/** Pasted lines with what their dittos stand for; those of the first line stay, and so do those below them. */
export const linesWithDittos = (lines: PastedCells): PastedCells => {
  let above: readonly string[] = lines[0] ?? [];
  return lines.map((line) => {
    if (line.every((text) => isBlank(text))) return line;
    above = withDittos(line, above);
    return above;
  });
};
