import { columnUnit } from "../../report/cells/column-unit";
import { formatCell, formatUnderUnit } from "../../report/cells/format-cell";
import { isFigureCell } from "../../report/cells/is-figure-cell";
import type { TableBlock, TableRow } from "../../report/block";
import type { Cell, Unit } from "../../report/cell";
import type { HtmlContext } from "./html-context";
import type { Content, Markup } from "./markup";
import { markup } from "./markup";
import { phrased } from "./phrased";
import { renderTableHead } from "./render-table-head";
import { tableColumns } from "./table-columns";

/** Rows that a page has room for: paper need not keep a longer table together. */
const PAGE_ROWS = 30;

/** A table with caption, header scopes and its notes; wide ones scroll by themselves on small screens. */
export const renderTable = (
  table: TableBlock,
  context: HtmlContext,
): Markup => {
  const units = table.columns.map((_, index) => columnUnit(table, index));
  const captionId = `${table.id}-caption`;
  const kind = table.rows.length > PAGE_ROWS ? "table long" : "table";
  return markup`<div class="${kind}" id="${table.id}">
<section class="scroll" aria-labelledby="${captionId}" tabindex="0">
<table>
<caption id="${captionId}">${table.caption}</caption>
${tableColumns(table, context)}${renderTableHead(table, units, context)}<tbody>
${table.rows.map((row) => renderRow(row, units, context))}</tbody>
</table>
</section>
${table.notes.map(
  (note) => markup`<p class="footnote">${note}</p>
`,
)}</div>
`;
};

const renderRow = (
  { header, cells, isTotal }: TableRow,
  units: readonly (Unit | undefined)[],
  context: HtmlContext,
): Markup => {
  const values = cells.map((cell, index) =>
    renderCell(cell, units[index + 1], context),
  );
  return markup`<tr class="${isTotal ? "total" : "row"}"><th scope="row">${formatCell(header, context.language)}</th>${values}</tr>
`;
};

const renderCell = (
  cell: Cell,
  unit: Unit | undefined,
  context: HtmlContext,
): Markup =>
  markup`<td class="${isFigureCell(cell) ? "number" : cell.kind}">${linked(cell, formatUnderUnit(cell, unit, context.language), context)}</td>`;

/** To the record that a cell names, where its address is known. */
const linked = (
  cell: Cell,
  text: string,
  { assets: { recordUrl } }: HtmlContext,
): Content => {
  const words = cell.kind === "text" ? phrased(text) : text;
  if (cell.kind !== "text" || cell.record === undefined || !recordUrl) {
    return words;
  }
  const { source, recordId } = cell.record;
  return markup`<a href="${recordUrl(source, recordId)}">${words}</a>`;
};
