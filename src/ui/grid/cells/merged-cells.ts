import { isBlank } from "../../../domain/sameness/sameness";
import type { PastedCells } from "./pasted-cells";

/** Of a table as spreadsheets copy it: where rows begin, and cells with what they span. */
const TAG = /<(tr|td|th)\b([^>]*)>/giu;

/**
 * Pasted rows with what stands in merged cells in each row that these span: as
 * plain text a spreadsheet gives it to the first one only. Of the markup nothing
 * is read but how many rows and columns cells span.
 * @param markup of the same cells, as spreadsheets put it beside the text; "" where there is none
 * @param isRepeated whether what stands in a column, from 0, is said of each row
 */
export const spreadMerged = (
  rows: PastedCells,
  markup: string,
  isRepeated: (column: number) => boolean,
): PastedCells => {
  if (!/rowspan/iu.test(markup)) return rows;
  const spread = rows.map((row) => [...row]);
  const taken = new Set<string>();
  let y = -1;
  let x = 0;
  for (const [, tag = "", attributes = ""] of markup.matchAll(TAG)) {
    if (tag.toLowerCase() === "tr") {
      y += 1;
      x = 0;
      continue;
    }
    while (taken.has(`${y}/${x}`)) x += 1;
    const width = spanOf(attributes, "colspan");
    const height = Math.min(spanOf(attributes, "rowspan"), rows.length - y);
    for (let down = 1; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        taken.add(`${y + down}/${x + right}`);
      }
      const below = spread[y + down];
      if (below !== undefined && isBlank(below[x]) && isRepeated(x)) {
        below[x] = spread[y]?.[x] ?? "";
      }
    }
    x += width;
  }
  // Other rows than the text has: the markup is of something else.
  return y + 1 === rows.length ? spread : rows;
};

/** As many columns as a spreadsheet has, at most. */
const MOST = 16_384;

const spanOf = (attributes: string, name: "colspan" | "rowspan"): number => {
  const [, count] =
    new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, "iu").exec(attributes) ??
    [];
  return Math.min(Math.max(Number(count ?? 1), 1), MOST);
};
