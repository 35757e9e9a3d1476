import type { Language } from "../../../i18n/language";
import type { DatedListBlock } from "../../../report/block";
import { cellStyles } from "../cells/cell-style";
import { textCellOf } from "../cells/cell-text";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { rowOf } from "./sheet-row";
import { textHeight } from "../cells/text-height";
import { valueCell } from "../cells/value-cell";

/** Dated entries: when, what, 回数. A sheet of tables has no column for dates: they stand before the words. */
export const datedRows = (
  { items }: DatedListBlock,
  { label, widths }: SheetGrid,
  language: Language,
): readonly SheetRow[] =>
  items.map(({ when, text, figure }) => {
    const words = label === 0 ? `${when} ${text}`.trimStart() : text;
    return {
      ...rowOf(
        [
          ...(label === 0 ? [] : [[0, textCellOf(when)] as const]),
          [label, textCellOf(words)],
          ...(figure === undefined
            ? []
            : [[label + 1, valueCell(figure, language)] as const]),
        ],
        cellStyles.text,
      ),
      height: textHeight(words, widths[label] ?? 0),
    };
  });
