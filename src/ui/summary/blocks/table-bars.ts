import type { SVGTemplateResult, TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { formatCell } from "../../../report/cells/format-cell";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type {
  Cell,
  TableBars,
  TableBlock,
  TableColumn,
  TableRow,
} from "../../../report/report";
import type { FiguresView } from "../chapters/report-view";
import { figureLink } from "../widgets/figure-link";
import { folded } from "./folded";

/** One fiscal year of a table. */
interface YearColumns {
  /** Absent where the table is of one year alone. */
  readonly label: string | undefined;
  /** Place of its first cell in a row. */
  readonly first: number;
  readonly columns: readonly TableColumn[];
}

/**
 * A table as bars: names at the left, under each a bar a year, all on one axis,
 * with the figure behind it that leads to the records.
 */
export const tableBars = (
  view: FiguresView,
  block: TableBlock,
  bars: TableBars,
  place: string,
): TemplateResult => {
  const years = yearsOf(block, bars);
  const longest = longestBar(block, bars, years);
  const drawn = (row: TableRow): TemplateResult =>
    barRow({ view, block, bars, place, years, longest }, row);
  const totals = block.rows.filter(({ isTotal }) => isTotal);
  return html`<p class="nendo-bars-caption">${block.caption}</p>
    ${legend(bars, years)}
    ${folded(
      view,
      block.rows.filter(({ isTotal }) => !isTotal),
      (shown) =>
        html`<ul class="nendo-bars" aria-label=${block.caption}>
          ${shown.map(drawn)} ${totals.map(drawn)}
        </ul>`,
    )}`;
};

const yearsOf = (
  { columns }: TableBlock,
  { perYear }: TableBars,
): readonly YearColumns[] => {
  const [, ...cells] = columns;
  return Array.from(
    { length: Math.ceil(cells.length / perYear) },
    (_, year): YearColumns => {
      const first = year * perYear;
      const own = cells.slice(first, first + perYear);
      return {
        first,
        columns: own,
        label: own[0]?.group ?? (perYear === 1 ? own[0]?.label : undefined),
      };
    },
  );
};

const lengthOf = (cell: Cell | undefined): number =>
  cell?.kind === "number" ? (cell.value ?? 0) : 0;

const lengthsIn = (
  row: TableRow,
  { first }: YearColumns,
  { lengths }: TableBars,
): readonly number[] =>
  lengths.map((column) => lengthOf(row.cells[first + column]));

/** Of all rows and years: they have one axis. */
const longestBar = (
  { rows }: TableBlock,
  bars: TableBars,
  years: readonly YearColumns[],
): number =>
  Math.max(
    0,
    ...rows
      .filter(({ isTotal }) => !isTotal)
      .flatMap((row) =>
        years.map((year) =>
          lengthsIn(row, year, bars).reduce((sum, each) => sum + each, 0),
        ),
      ),
  );

/** What the parts of a bar are, where it has several. */
const legend = (
  { lengths }: TableBars,
  [year]: readonly YearColumns[],
): TemplateResult | typeof nothing =>
  lengths.length < 2
    ? nothing
    : html`<p class="nendo-bars-legend" aria-hidden="true">
        ${lengths.map(
          (column, index) =>
            html`<span
              ><svg class="nendo-bar-swatch" viewBox="0 0 100 10">
                ${part(index, 0, 100)}</svg
              >${year?.columns[column]?.label}</span
            >`,
        )}
      </p>`;

interface Drawing {
  readonly view: FiguresView;
  readonly block: TableBlock;
  readonly bars: TableBars;
  readonly place: string;
  readonly years: readonly YearColumns[];
  readonly longest: number;
}

const barRow = (drawing: Drawing, row: TableRow): TemplateResult => {
  const name = formatCell(row.header, drawing.view.language);
  return html`<li class=${row.isTotal ? "nendo-bars-total" : ""}>
    <span class="nendo-bar-name">${name}</span>
    ${drawing.years.map((year) => barLine(drawing, row, year, name))}
  </li>`;
};

const barLine = (
  { view, bars, place, longest }: Drawing,
  row: TableRow,
  year: YearColumns,
  name: string,
): TemplateResult => {
  const lengths = lengthsIn(row, year, bars);
  const figures = bars.figures.flatMap((column) => {
    const cell = row.cells[year.first + column];
    const label = year.columns[column]?.label;
    return cell === undefined || !isFigureCell(cell)
      ? []
      : [
          figureLink(
            view,
            cell,
            [name, year.label, label === year.label ? "" : label]
              .filter((part) => part !== undefined && part !== "")
              .join(" "),
            place,
          ),
        ];
  });
  return html`<span class="nendo-bar-line">
    ${
      year.label === undefined
        ? nothing
        : html`<span class="nendo-bar-year">${year.label}</span>`
    }
    ${row.isTotal ? nothing : barOf(lengths, longest)}
    <span class="nendo-bar-figures">${figures}</span>
  </span>`;
};

/** The figure beside it once more, for the eye and the pointer. */
const barOf = (lengths: readonly number[], longest: number): TemplateResult => {
  let from = 0;
  const parts = lengths.map((length, index) => {
    const width = longest === 0 ? 0 : (100 * length) / longest;
    const drawn = part(index, from, width);
    from += width;
    return drawn;
  });
  return html`<svg
    class="nendo-bar-length"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    @click=${openFirstFigure}
  >
    ${parts}
  </svg>`;
};

const part = (index: number, x: number, width: number): SVGTemplateResult =>
  svg`<rect class="nendo-bar-part-${index}" x=${x} width=${width} height="10"></rect>`;

/** A bar is a larger target for what stands behind it. */
const openFirstFigure = ({ currentTarget }: Event): void => {
  (currentTarget as Element).parentElement
    ?.querySelector<HTMLElement>(".nendo-figure-button")
    ?.click();
};
