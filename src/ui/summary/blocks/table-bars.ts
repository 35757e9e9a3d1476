import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import { formatCell } from "../../../report/cells/format-cell";
import type { TableBars, TableBlock, TableRow } from "../../../report/block";
import type { FiguresView } from "../chapters/report-view";
import { phrased } from "../widgets/phrased";
import { barFigures, openFigureOf, type BarsShown } from "./bar-figures";
import { barLanes, type Lane } from "./bar-lanes";
import { barHead, barLegend } from "./bar-legend";
import {
  barLengths,
  barYears,
  longestBar,
  shortLabel,
  type YearColumns,
} from "./bar-years";
import { FOLD_OF_LINES, folded } from "./folded";

/** So many years are bars below each other; more are columns side by side. */
export const MOST_YEARS_OF_BARS = 3;

/**
 * A table as bars: names at the left, beside each a bar a year below each other,
 * all on one axis, and the figures that lead to the records in a column a year.
 * Many years are a line of columns. Where the table has several measures, that
 * of the reader's choice.
 * @param title of the section, which the caption need not repeat
 */
export const tableBars = (
  view: FiguresView,
  block: TableBlock,
  told: TableBars,
  place: string,
  title: string,
): TemplateResult => {
  const choice = told.choices?.[view.barChoice];
  const bars =
    choice === undefined
      ? told
      : { ...told, lengths: [choice], figures: [choice] };
  const years = barYears(block, bars);
  const longest = longestBar(block, bars, years);
  const shown: BarsShown = { view, bars, place };
  const measure =
    choice === undefined ? undefined : block.columns[choice + 1]?.label;
  const name = nameOf(view, block, measure);
  const caption = isTold(block, title) ? (measure ?? "") : name;
  const totals = block.rows.filter(({ isTotal }) => isTotal);
  const areLanes = years.length > MOST_YEARS_OF_BARS;
  const list = (rows: readonly TableRow[]): TemplateResult =>
    areLanes
      ? barLanes(
          name,
          rows.map((row) => laneOf(shown, row, years)),
          longest,
        )
      : html`<ul
          class="nendo-bars nendo-bars-across"
          aria-label=${name}
          .style=${`--nendo-years: ${years.length}`}
        >
          ${barHead(caption, years)}
          ${rows.map((row) => barRow(shown, row, years, longest))}
        </ul>`;
  return html`${
    areLanes && caption !== ""
      ? html`<p class="nendo-bars-caption">${caption}</p>`
      : nothing
  }
  ${barLegend(bars, years)}
  ${folded(
    view,
    block.rows.filter(({ isTotal }) => !isTotal),
    FOLD_OF_LINES,
    (rows) => list([...rows, ...totals]),
  )}`;
};

/** What the table is of, and which of its measures is drawn. */
const nameOf = (
  { language }: FiguresView,
  { caption }: TableBlock,
  measure: string | undefined,
): string =>
  measure === undefined
    ? caption
    : chartMessages[language].drawn(caption, measure);

/** Whether the heading above says already what the table is of. */
const isTold = ({ caption }: TableBlock, title: string): boolean =>
  title !== "" && caption.toLowerCase().includes(title.toLowerCase());

const laneOf = (
  shown: BarsShown,
  row: TableRow,
  years: readonly YearColumns[],
): Lane => {
  const name = formatCell(row.header, shown.view.language);
  return {
    name,
    figures: [],
    isTotal: row.isTotal,
    points: years.map((year) => ({
      label: shortLabel(year),
      figures: barFigures(shown, row, year, name),
      parts: row.isTotal ? [] : barLengths(row, year, shown.bars),
    })),
  };
};

const barRow = (
  shown: BarsShown,
  row: TableRow,
  years: readonly YearColumns[],
  longest: number,
): TemplateResult => {
  const name = formatCell(row.header, shown.view.language);
  return html`<li class=${row.isTotal ? "nendo-bars-total" : ""}>
    <span class="nendo-bar-name">${phrased(name)}</span>
    ${years.map(
      (year, index) =>
        html`<span
          class="nendo-bar-place"
          .style=${`--nendo-year: ${index + 1}`}
        >
          ${row.isTotal ? nothing : barOf(barLengths(row, year, shown.bars), longest)}
          <span class="nendo-bar-figures" data-year=${shortLabel(year)}
            >${barFigures(shown, row, year, name)}</span
          >
        </span>`,
    )}
  </li>`;
};

/** The figure beside it once more, for the eye and the pointer. */
const barOf = (lengths: readonly number[], longest: number): TemplateResult => {
  let from = 0;
  const parts = lengths.map((length, index): SVGTemplateResult => {
    const width = longest === 0 ? 0 : (100 * length) / longest;
    const drawn = svg`<rect
      class="nendo-bar-part-${index}"
      x=${from}
      width=${width}
      height="10"
    ></rect>`;
    from += width;
    return drawn;
  });
  return html`<svg
    class="nendo-bar-length"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    @click=${openFigureOf(0)}
  >
    ${parts}
  </svg>`;
};
