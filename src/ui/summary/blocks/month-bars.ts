import type { TemplateResult } from "lit";
import { html } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type {
  Cell,
  TableBars,
  TableBlock,
  TableRow,
} from "../../../report/report";
import type { FiguresView } from "../chapters/report-view";
import { isWhole } from "../summary-source";
import { figureLink } from "../widgets/figure-link";

/**
 * A table with the months across as columns: a line a row, with a column a
 * month under its figure. All tables of this kind have one axis, so that years
 * can be compared.
 */
export const monthBars = (
  view: FiguresView,
  block: TableBlock,
  bars: TableBars,
  place: string,
): TemplateResult => {
  const highest = Math.max(
    ...tablesOf(view, block).flatMap((table) =>
      table.bars === undefined
        ? []
        : table.rows.flatMap((row) =>
            (table.bars ?? bars).lengths.map((column) =>
              heightOf(row.cells[column]),
            ),
          ),
    ),
    1,
  );
  return html`<p class="nendo-bars-caption">${block.caption}</p>
    <ul class="nendo-bars" aria-label=${block.caption}>
      ${block.rows.map((row) => line(view, { block, bars, place, highest }, row))}
    </ul>`;
};

/** The table itself and those of other years. */
const tablesOf = (
  { summary }: FiguresView,
  block: TableBlock,
): readonly TableBlock[] => [
  block,
  ...(isWhole(summary) ? summary.analysis : [])
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .filter(
      (each): each is TableBlock =>
        each.kind === "table" && each.bars?.isOverMonths === true,
    ),
];

const heightOf = (cell: Cell | undefined): number =>
  cell?.kind === "number" ? (cell.value ?? 0) : 0;

const line = (
  view: FiguresView,
  {
    block,
    bars,
    place,
    highest,
  }: {
    readonly block: TableBlock;
    readonly bars: TableBars;
    readonly place: string;
    readonly highest: number;
  },
  row: TableRow,
): TemplateResult => {
  const name = formatCell(row.header, view.language);
  const figure = (column: number) => {
    const cell = row.cells[column];
    const label = block.columns[column + 1]?.label ?? "";
    return cell !== undefined && isFigureCell(cell)
      ? figureLink(view, cell, `${name} ${label}`, place)
      : "";
  };
  return html`<li>
    <span class="nendo-bar-name">${name} ${bars.figures.map(figure)}</span>
    <span class="nendo-months">
      ${bars.lengths.map((column) => {
        const height = (100 * heightOf(row.cells[column])) / highest;
        return html`<span class="nendo-month">
          ${figure(column)}
          <svg
            class="nendo-month-bar"
            viewBox="0 0 10 100"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect
              class="nendo-bar-part-0"
              y=${100 - height}
              width="10"
              height=${height}
            ></rect>
          </svg>
          <span class="nendo-month-name" aria-hidden="true"
            >${block.columns[column + 1]?.label}</span
          >
        </span>`;
      })}
    </span>
  </li>`;
};
