import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { Language } from "../../../i18n/language";
import type { TableBlock, TableColumn, TableRow } from "../../../report/block";
import type { Cell } from "../../../report/cell";
import { figureLink } from "../widgets/figure-link";
import type { FiguresView } from "../chapters/report-view";
import { columnGroups } from "./column-groups";
import { FOLD_OF_ROWS, folded } from "./folded";
import { monthBars } from "./month-bars";
import { tableBars } from "./table-bars";
import { tableText } from "./table-text";
import "../widgets/copy-button";

/** How many fit half the width of the view; English words are longer. */
const MOST_COLUMNS_OF_HALF: Readonly<Record<Language, number>> = {
  ja: 8,
  en: 5,
};

/** Whether a table, as a table, needs more than half the width of the view. */
export const isWide = (
  { language }: FiguresView,
  { columns }: TableBlock,
): boolean => columns.length > MOST_COLUMNS_OF_HALF[language];

/**
 * A table with row and column headers; scrolls inside itself on narrow screens.
 * @param title of the section that it stands in
 */
export const table = (
  view: FiguresView,
  block: TableBlock,
  place: string,
  title = "",
): TemplateResult => html`
  <div
    class="nendo-table-block ${isWide(view, block) ? "nendo-table-wide" : ""}"
  >
    ${
      view.hasBars && block.bars !== undefined
        ? html`${
              block.bars.months === undefined
                ? tableBars(view, block, block.bars, place, title)
                : monthBars(view, block, block.bars, place)
            }
            <details class="nendo-as-table">
              <summary>${view.messages.showTable}</summary>
              ${rowsOf(view, block, place, title)}
            </details>`
        : rowsOf(view, block, place, title)
    }
    ${
      block.notes.length > 0
        ? html`<ul class="nendo-notes">
            ${block.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </div>
`;

/** The table itself, long ones folded. */
const rowsOf = (
  view: FiguresView,
  block: TableBlock,
  place: string,
  title: string,
): TemplateResult =>
  folded(
    view,
    block.rows.filter(({ isTotal }) => !isTotal),
    FOLD_OF_ROWS,
    (shown) => {
      const bodyRows = new Set(shown);
      // Totals stay in sight under the rows that are shown.
      return grid(
        view,
        block,
        block.rows.filter((row) => row.isTotal || bodyRows.has(row)),
        place,
        title,
      );
    },
  );

const grid = (
  view: FiguresView,
  block: TableBlock,
  rows: readonly TableRow[],
  place: string,
  title: string,
): TemplateResult =>
  html` <div
      class="nendo-table-scroll"
      role="region"
      tabindex="0"
      aria-label=${block.caption}
    >
      <table
        class="nendo-table"
        .style=${`--nendo-columns: ${block.columns.length}`}
      >
        <caption class=${block.caption === title ? "nendo-hidden" : ""}>
          ${block.caption}
        </caption>
        <thead>
          ${head(block.columns)}
        </thead>
        <tbody>
          ${rows.map((row) => bodyRow(view, block, row, place))}
        </tbody>
      </table>
    </div>
    ${view.isCompact ? scrollHint(view, block) : copyButton(view, block)}`;

/** More columns than a phone shows at once. */
const MOST_COLUMNS_OF_PHONE = 4;

const scrollHint = (
  { messages }: FiguresView,
  { columns }: TableBlock,
): TemplateResult | typeof nothing =>
  columns.length <= MOST_COLUMNS_OF_PHONE
    ? nothing
    : html`<p class="nendo-scroll-hint" aria-hidden="true">
        ${messages.scrollsSideways}
      </p>`;

/** For spreadsheets; all rows, whatever is folded. */
const copyButton = (view: FiguresView, block: TableBlock): TemplateResult =>
  html`<div class="nendo-table-tools">
    <nendo-copy-button
      .text=${() => tableText(block, view.language)}
      .name=${block.caption}
      .messages=${view.messages}
    ></nendo-copy-button>
  </div>`;

const head = (columns: readonly TableColumn[]): TemplateResult => {
  const groups = columnGroups(columns);
  if (groups.every((group) => group.label === undefined)) {
    return html`<tr>
      ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
    </tr>`;
  }
  return html`
    <tr>
      ${groups.map((group) =>
        group.label === undefined
          ? group.columns.map(
              (column) =>
                html`<th scope="col" rowspan="2">${column.label}</th>`,
            )
          : html`<th scope="colgroup" colspan=${group.columns.length}>
              ${group.label}
            </th>`,
      )}
    </tr>
    <tr>
      ${groups
        .filter((group) => group.label !== undefined)
        .flatMap((group) => group.columns)
        .map((column) => html`<th scope="col">${column.label}</th>`)}
    </tr>
  `;
};

const bodyRow = (
  view: FiguresView,
  block: TableBlock,
  row: TableRow,
  place: string,
): TemplateResult => {
  const header = formatCell(row.header, view.language);
  return html`<tr class=${row.isTotal ? "nendo-total" : ""}>
    <th scope="row">${header}</th>
    ${row.cells.map((cell, index) => {
      const column = block.columns[index + 1];
      const name = [header, column?.group, column?.label]
        .filter((part) => part !== undefined && part !== "")
        .join(" ");
      return bodyCell(view, cell, name, place);
    })}
  </tr>`;
};

const bodyCell = (
  view: FiguresView,
  cell: Cell,
  name: string,
  place: string,
): TemplateResult =>
  isFigureCell(cell)
    ? html`<td class="nendo-number">${figureLink(view, cell, name, place)}</td>`
    : html`<td>${formatCell(cell, view.language)}</td>`;
