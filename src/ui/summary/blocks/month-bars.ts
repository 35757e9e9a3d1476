import type { TemplateResult } from "lit";
import { html } from "lit";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import { formatCell } from "../../../report/cells/format-cell";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { TableBars, TableBlock, TableRow } from "../../../report/block";
import type { FiguresView } from "../chapters/report-view";
import { isWhole } from "../summary-source";
import { figureLink } from "../widgets/figure-link";
import { earlierYears } from "../chapters/earlier-years";
import { barFigures, type BarsShown } from "./bar-figures";
import { barLanes, type Lane } from "./bar-lanes";
import { barLegend } from "./bar-legend";
import {
  barLength,
  barLengths,
  barYears,
  longestBar,
  type YearColumns,
} from "./bar-years";

/**
 * A table of months as lines of twelve columns: one a row where the months are
 * its columns, one a year where they are its rows.
 */
export const monthBars = (
  view: FiguresView,
  block: TableBlock,
  bars: TableBars,
  place: string,
): TemplateResult =>
  bars.months === "rows"
    ? yearsOverMonths({ view, bars, place }, block)
    : rowsOverMonths({ view, bars, place }, block);

/** So many years are lines below each other at first, in a narrow window one; those before open on demand. */
const mostLines = ({ isNarrow }: FiguresView): number => (isNarrow ? 1 : 4);

const yearsOverMonths = (
  shown: BarsShown,
  block: TableBlock,
): TemplateResult => {
  const years = barYears(block, shown.bars);
  const months = block.rows.filter(({ isTotal }) => !isTotal);
  const totals = block.rows.filter(({ isTotal }) => isTotal);
  const nameOf = (row: TableRow) => formatCell(row.header, shown.view.language);
  const monthOf = (row: TableRow) =>
    chartMessages[shown.view.language].month(nameOf(row), true);
  const laneOf = (year: YearColumns): Lane => ({
    name: year.label ?? "",
    figures: totals.flatMap((row) => barFigures(shown, row, year, nameOf(row))),
    points: months.map((row) => ({
      label: monthOf(row),
      figures: barFigures(shown, row, year, nameOf(row)),
      parts: barLengths(row, year, shown.bars),
    })),
  });
  const longest = longestBar(block, shown.bars, years);
  const lanes = (some: readonly YearColumns[]): TemplateResult =>
    barLanes(block.caption, some.map(laneOf), longest);
  const earlier = years.slice(0, -mostLines(shown.view));
  return html`<div class="nendo-years-over-months">
    <p class="nendo-bars-caption">${block.caption}</p>
    ${barLegend(shown.bars, years)}
    ${earlierYears(shown.view, earlier.length, lanes(earlier))}
    ${lanes(years.slice(earlier.length))}
  </div>`;
};

/** All tables of this kind have one axis, so that years can be compared. */
const rowsOverMonths = (
  { view, bars, place }: BarsShown,
  block: TableBlock,
): TemplateResult => {
  const highest = Math.max(
    ...tablesOf(view, block).flatMap((table) =>
      table.rows.flatMap((row) =>
        (table.bars ?? bars).lengths.map((column) =>
          barLength(row.cells[column]),
        ),
      ),
    ),
    1,
  );
  const laneOf = (row: TableRow): Lane => {
    const name = formatCell(row.header, view.language);
    const figuresOf = (column: number): readonly TemplateResult[] => {
      const cell = row.cells[column];
      const label = block.columns[column + 1]?.label ?? "";
      return cell !== undefined && isFigureCell(cell)
        ? [figureLink(view, cell, `${name} ${label}`, place)]
        : [];
    };
    return {
      name,
      figures: bars.figures.flatMap(figuresOf),
      points: bars.lengths.map((column) => ({
        label: chartMessages[view.language].month(
          block.columns[column + 1]?.label ?? "",
          true,
        ),
        figures: figuresOf(column),
        parts: [barLength(row.cells[column])],
      })),
    };
  };
  // Units of English are words: in a narrow window twelve don't fit beside each other.
  return html`<div class=${view.language === "ja" ? "nendo-short-counts" : ""}>
    <p class="nendo-bars-caption">${block.caption}</p>
    ${barLanes(block.caption, block.rows.map(laneOf), highest)}
  </div>`;
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
        each.kind === "table" && each.bars?.months === "columns",
    ),
];
