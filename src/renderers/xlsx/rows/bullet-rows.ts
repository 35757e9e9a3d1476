import type { Language } from "../../../i18n/language";
import { formatCell } from "../../../report/cells/format-cell";
import type { Bullet } from "../../../report/block";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import { numberFormat } from "../cells/number-format";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { rowOf } from "./sheet-row";
import { textHeight } from "../cells/text-height";
import { textRow } from "./text-row";
import { figureValueCell, wordCell } from "../cells/value-cell";

/** A bullet; each of its figures is a number in a cell of its own. */
export const bulletRows = (
  { label, figures, items = [] }: Bullet,
  grid: SheetGrid,
  language: Language,
): readonly SheetRow[] => {
  const text = `・${label}`;
  const below = items.flatMap((item) => bulletRows(item, grid, language));
  if (figures.length === 0) return [textRow(text, grid), ...below];
  const cells = figures.map(
    ({ lead, cell }, index) =>
      [
        grid.label + 1 + index,
        cell.kind === "hidden"
          ? wordCell(`${lead}${formatCell(cell, language)}`)
          : figureValueCell(cell, numberFormat(cell.unit, language, lead)),
      ] as const,
  );
  return [
    {
      ...rowOf([[grid.label, textCellOf(text)], ...cells], cellStyles.text),
      height: textHeight(text, grid.widths[grid.label] ?? 0),
    },
    ...below,
  ];
};
