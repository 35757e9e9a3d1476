import type { Language } from "../../i18n/language";
import { formatCell } from "../../report/format-cell";
import type { CardsBlock } from "../../report/report";
import { cellStyles } from "./cell-style";
import { textCellOf } from "./cell-text";
import type { SheetGrid } from "./sheet-grid";
import type { SheetRow } from "./sheet-row";
import { emptyRow, rowOf } from "./sheet-row";
import { textRow } from "./text-row";
import { valueCell } from "./value-cell";

/** Cards one under the other: heading, facts with their names before them, content. */
export const cardRows = (
  { cards }: CardsBlock,
  grid: SheetGrid,
  language: Language,
): readonly SheetRow[] =>
  cards.flatMap(({ heading, lines, text }) => [
    textRow(heading, { ...grid, label: 0 }, cellStyles.caption),
    ...lines.map(({ label, value }) =>
      grid.label === 0
        ? textRow(`${label} ${formatCell(value, language)}`, grid)
        : rowOf(
            [
              [0, textCellOf(label)],
              [1, leftOf(valueCell(value, language))],
            ],
            cellStyles.text,
          ),
    ),
    ...(text === undefined ? [] : [textRow(text, grid)]),
    emptyRow,
  ]);

/** Among facts in words a number stands at the left like them. */
const leftOf = (cell: ReturnType<typeof valueCell>) => ({
  ...cell,
  style: {
    ...cell.style,
    alignment: { horizontal: "left" as const },
  },
});
