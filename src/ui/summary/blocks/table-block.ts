import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { Language } from "../../../i18n/language";
import type {
  Cell,
  TableBlock,
  TableColumn,
  TableRow,
} from "../../../report/report";
import { figureLink } from "../widgets/figure-link";
import type { ReportView } from "../chapters/report-view";
import { columnGroups } from "./column-groups";
import { folded } from "./folded";

/** How many fit half the width of the view; English words are longer. */
const MOST_COLUMNS_OF_HALF: Readonly<Record<Language, number>> = {
  ja: 8,
  en: 5,
};

const isWide = ({ language }: ReportView, { columns }: TableBlock): boolean =>
  columns.length > MOST_COLUMNS_OF_HALF[language];

/** A table with row and column headers; scrolls inside itself on narrow screens. */
export const table = (
  view: ReportView,
  block: TableBlock,
  place: string,
): TemplateResult => html`
  <div
    class="nendo-table-block ${isWide(view, block) ? "nendo-table-wide" : ""}"
  >
    ${folded(
      view,
      block.rows.filter(({ isTotal }) => !isTotal),
      (shown) => {
        const bodyRows = new Set(shown);
        // Totals stay in sight under the rows that are shown.
        return grid(
          view,
          block,
          block.rows.filter((row) => row.isTotal || bodyRows.has(row)),
          place,
        );
      },
    )}
    ${
      block.notes.length > 0
        ? html`<ul class="nendo-notes">
            ${block.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </div>
`;

const grid = (
  view: ReportView,
  block: TableBlock,
  rows: readonly TableRow[],
  place: string,
): TemplateResult => {
  const longest =
    view.hasBars && !isWide(view, block) ? highestTimes(block) : 0;
  return html` <div
    class="nendo-table-scroll"
    role="region"
    tabindex="0"
    aria-label=${block.caption}
  >
    <table
      class="nendo-table"
      .style=${`--nendo-columns: ${block.columns.length}`}
    >
      <caption>
        ${block.caption}
      </caption>
      <thead>
        ${head(block.columns)}
      </thead>
      <tbody>
        ${rows.map((row) => bodyRow(view, block, row, place, longest))}
      </tbody>
    </table>
  </div>`;
};

/** The most 回数 of a row of any year: bars of all years have one scale. 0 without any. */
const highestTimes = ({ rows }: TableBlock): number =>
  Math.max(
    0,
    ...rows
      .filter(({ isTotal }) => !isTotal)
      .flatMap(({ cells }) => cells.map(timesOf)),
  );

const timesOf = (cell: Cell): number =>
  cell.kind === "number" && cell.unit === "times" ? (cell.value ?? 0) : 0;

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
  view: ReportView,
  block: TableBlock,
  row: TableRow,
  place: string,
  longest: number,
): TemplateResult => {
  const header = formatCell(row.header, view.language);
  return html`<tr class=${row.isTotal ? "nendo-total" : ""}>
    <th scope="row">${header}</th>
    ${row.cells.map((cell, index) => {
      const column = block.columns[index + 1];
      const name = [header, column?.group, column?.label]
        .filter((part) => part !== undefined && part !== "")
        .join(" ");
      return bodyCell(view, cell, name, place, row.isTotal ? 0 : longest);
    })}
  </tr>`;
};

const bodyCell = (
  view: ReportView,
  cell: Cell,
  name: string,
  place: string,
  longest: number,
): TemplateResult =>
  isFigureCell(cell)
    ? html`<td class="nendo-number">
        ${figureLink(view, cell, name, place)}${bar(timesOf(cell), longest)}
      </td>`
    : html`<td>${formatCell(cell, view.language)}</td>`;

/** The figure above it once more, for the eye alone. */
const bar = (
  value: number,
  longest: number,
): TemplateResult | typeof nothing =>
  value === 0 || longest === 0
    ? nothing
    : html`<svg
        class="nendo-times-bar"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${svg`<rect width=${(100 * value) / longest} height="4"></rect>`}
      </svg>`;
