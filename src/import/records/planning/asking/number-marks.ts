import { samenessKey } from "../../../../domain/sameness/sameness";
import { isOnlyMark } from "../../../../entering/remarks/only-remark";
import type { ColumnMapping } from "../../columns/map-columns";
import { isRowNumber } from "../../columns/row-numbers";
import type { TableColumn, TableRow } from "../../reading/table-rows";

/** What numbers are written with: R4-1, 5の2, 1/3, №1. */
const OF_NUMBERS = /[\p{L}\p{N}\s./_#№-]+/gu;

/**
 * Marks in the place of the number of a row, or at it, which may say that it is none
 * of the others: No.：×, No.：×5. Those that most rows have, (1) and (2), say nothing;
 * of the others one answer serves all numbers with the same mark.
 */
export const numberMarks = (
  rows: readonly Pick<TableRow, "cells">[],
  columns: readonly Pick<TableColumn, "index" | "heading">[],
  mapping: ColumnMapping,
): ((row: Pick<TableRow, "cells">) => readonly string[]) => {
  const numbers = columns
    .filter(({ index, heading }) => !mapping.has(index) && isRowNumber(heading))
    .map(({ index, heading }) => {
      const marks = rows.map(({ cells }) => markIn(cells[index] ?? ""));
      const isUsual = (mark: string): boolean =>
        marks.filter((other) => other === mark).length * 2 > marks.length;
      return { index, heading, usual: new Set(marks.filter(isUsual)) };
    });
  return ({ cells }) =>
    numbers.flatMap(({ index, heading, usual }) => {
      const text = cells[index] ?? "";
      const mark = markIn(text);
      if (isOnlyMark(text)) return [`${heading}：${text.trim()}`];
      const isPlain = mark.replaceAll("…", "") === "" || usual.has(mark);
      return isPlain ? [] : [`${heading}：${mark}`];
    });
};

/** ×… of ×5, (…) of (4), × of ×; "" where nothing stands there. */
const markIn = (text: string): string =>
  samenessKey(text).replace(OF_NUMBERS, "…");
