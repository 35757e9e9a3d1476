import { tabSeparated } from "../../../markup/tab-separated";
import type { Language } from "../../../i18n/language";
import { formatCell } from "../../../report/cells/format-cell";
import type { TableBlock } from "../../../report/block";
import type { Cell } from "../../../report/cell";

/**
 * A table as spreadsheets paste it: numbers without their units, rates as
 * percents, what is hidden or can't be computed as it is written.
 */
export const tableText = (
  { columns, rows }: TableBlock,
  language: Language,
): string =>
  tabSeparated([
    columns.map(({ label, group }) =>
      group === undefined ? label : `${group} ${label}`,
    ),
    ...rows.map(({ header, cells }) =>
      [header, ...cells].map((cell) => pasted(cell, language)),
    ),
  ]);

const NUMBER = /^-?[\d,]+(?:\.\d+)?%?/u;

const pasted = (cell: Cell, language: Language): string | number => {
  const text = formatCell(cell, language);
  if (cell.kind !== "number") return text;
  const [digits] = NUMBER.exec(text) ?? [];
  if (digits === undefined || digits.endsWith("%")) return digits ?? text;
  return Number(digits.replaceAll(",", ""));
};
