import { reportMessages } from "../../i18n/report-messages";
import { columnUnit } from "../../report/column-unit";
import {
  formatCell,
  formatNumber,
  NOT_COMPUTABLE,
} from "../../report/format-cell";
import type {
  Cell,
  TableBlock,
  TableColumn,
  TableRow,
  Unit,
} from "../../report/report";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { html } from "./markup";

/** A table with caption, header scopes and its notes; wide ones scroll by themselves on small screens. */
export const renderTable = (
  table: TableBlock,
  context: HtmlContext,
): Markup => {
  const units = table.columns.map((_, index) => columnUnit(table, index));
  const captionId = `${table.id}-caption`;
  return html`<div class="table" id="${table.id}">
    <div
      class="scroll"
      role="region"
      aria-labelledby="${captionId}"
      tabindex="0"
    >
      <table>
        <caption id="${captionId}">
          ${table.caption}
        </caption>
        ${tableHead(table.columns, units, context)}
        <tbody>
          ${table.rows.map((row) => renderRow(row, units, context))}
        </tbody>
      </table>
    </div>
    ${table.notes.map((note) => html`<p class="footnote">${note}</p> `)}
  </div> `;
};

interface Header {
  readonly label: string;
  readonly unit: Unit | undefined;
  readonly span: number;
  readonly isGroup: boolean;
}

/** Columns of one group stand under a spanning header that also names their unit. */
const tableHead = (
  columns: readonly TableColumn[],
  units: readonly (Unit | undefined)[],
  context: HtmlContext,
): Markup => {
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const top: Header[] = [];
  columns.forEach(({ label, group }, index) => {
    const previous = top.at(-1);
    if (group !== undefined && previous?.isGroup && previous.label === group) {
      top[top.length - 1] = { ...previous, span: previous.span + 1 };
    } else {
      top.push({
        label: group ?? label,
        unit: units[index],
        span: 1,
        isGroup: group !== undefined,
      });
    }
  });
  const groups = html`${top.map(({ span }) => html`<colgroup span="${span}"></colgroup>`)} `;
  const below = columns.filter(({ group }) => group !== undefined);
  return html`${isGrouped ? groups : undefined}
    <thead>
      <tr>
        ${top.map((header) => headerCell(header, isGrouped, context))}
      </tr>
      ${
        below.length === 0
          ? undefined
          : html`<tr>
              ${below.map(({ label }) => html`<th scope="col" class="number">${label}</th>`)}
            </tr> `
      }
    </thead> `;
};

const headerCell = (
  { label, unit, span, isGroup }: Header,
  isGrouped: boolean,
  { language }: HtmlContext,
): Markup => {
  const { brackets, units } = reportMessages(language);
  const text =
    unit === undefined
      ? html`${label}`
      : html`${label}<span class="unit">${brackets(units[unit])}</span>`;
  if (isGroup) return html`<th scope="colgroup" colspan="${span}">${text}</th>`;
  const kind = unit === undefined ? "words" : "number";
  return isGrouped
    ? html`<th scope="col" class="${kind}" rowspan="2">${text}</th>`
    : html`<th scope="col" class="${kind}">${text}</th>`;
};

const renderRow = (
  { header, cells, isTotal }: TableRow,
  units: readonly (Unit | undefined)[],
  context: HtmlContext,
): Markup =>
  html`<tr class="${isTotal ? "total" : "row"}">
    <th scope="row">${formatCell(header, context.language)}</th>
    ${cells.map((cell, index) => renderCell(cell, units[index + 1], context))}
  </tr> `;

const renderCell = (
  cell: Cell,
  unit: Unit | undefined,
  { language }: HtmlContext,
): Markup => {
  const kind = cell.kind === "number" ? "number" : "words";
  return html`<td class="${kind}">${cellText(cell, unit, language)}</td>`;
};

const cellText = (
  cell: Cell,
  unit: Unit | undefined,
  language: HtmlContext["language"],
): string => {
  if (cell.kind !== "number" || unit === undefined) {
    return formatCell(cell, language);
  }
  return cell.value === null ? NOT_COMPUTABLE : formatNumber(cell.value, unit);
};
