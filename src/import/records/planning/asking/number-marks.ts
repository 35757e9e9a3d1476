import { samenessKey } from "../../../../domain/sameness/sameness";
import { isOnlyMark } from "../../../../entering/remarks/only-remark";
import type { ColumnMapping } from "../../columns/map-columns";
import type { TableColumn, TableRow } from "../../reading/table-rows";

const NUMBER =
  /^(?:no\.?|№|#|番号|項番|通番|連番|通し番号|整理番号|管理番号)$/iu;

/** Marks in the place of the number of a row, which may say that it is none of the others: No.：×. */
export const numberMarks = (
  { cells }: Pick<TableRow, "cells">,
  columns: readonly Pick<TableColumn, "index" | "heading">[],
  mapping: ColumnMapping,
): readonly string[] =>
  columns.flatMap(({ index, heading }) => {
    const text = cells[index] ?? "";
    const isNumber = !mapping.has(index) && NUMBER.test(samenessKey(heading));
    return isNumber && isOnlyMark(text) ? [`${heading}：${text.trim()}`] : [];
  });
