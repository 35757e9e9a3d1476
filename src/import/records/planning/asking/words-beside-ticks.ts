import { samenessKey } from "../../../../domain/sameness/sameness";
import { TICKS } from "../../columns/column-target";
import type { ColumnMapping } from "../../columns/map-columns";
import {
  noteBesideTick,
  personOfHeading,
} from "../../columns/people/ticked-people";
import type { ReadTable } from "../../reading/table-rows";
import { calledOffTexts } from "./called-off-texts";

/**
 * Words beside ticks (○途中から) that are not kept and raise no question, each
 * behind its person, those of most rows first.
 */
export const wordsBesideTicks = (
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
  rules: Pick<Parameters<typeof calledOffTexts>[1], "cancelled" | "fields">,
): readonly { readonly text: string; readonly rows: number }[] => {
  const told = new Map<string, { text: string; rows: number }>();
  for (const column of columns) {
    if (mapping.get(column.index) !== TICKS) continue;
    const alone = {
      ...rules,
      columns: [{ index: 0, heading: column.heading }],
      mapping: new Map([[0, TICKS]]),
    };
    for (const { cells } of rows) {
      const cell = cells[column.index] ?? "";
      if (noteBesideTick(cell) === "") continue;
      if (calledOffTexts({ cells: [cell] }, alone).length > 0) continue;
      const text = `${personOfHeading(column)}：${cell.trim()}`;
      const known = told.get(samenessKey(text)) ?? { text, rows: 0 };
      told.set(samenessKey(text), { ...known, rows: known.rows + 1 });
    }
  }
  return [...told.values()].sort((a, b) => b.rows - a.rows);
};
