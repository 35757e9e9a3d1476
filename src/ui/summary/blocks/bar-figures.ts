import type { TemplateResult } from "lit";
import { isFigureCell } from "../../../report/cells/is-figure-cell";
import type { TableBars, TableRow } from "../../../report/block";
import type { FiguresView } from "../chapters/report-view";
import { figureLink } from "../widgets/figure-link";
import type { YearColumns } from "./bar-years";

/** The figures of a row and year, each named by the row, the year and its column. */
export const barFigures = (
  { view, bars, place }: BarsShown,
  row: TableRow,
  year: YearColumns,
  name: string,
): readonly TemplateResult[] =>
  bars.figures.flatMap((column) => {
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

/** Which columns are drawn, for whom and where. */
export interface BarsShown {
  readonly view: FiguresView;
  readonly bars: TableBars;
  readonly place: string;
}

/**
 * A bar is a larger target for what stands behind it: a click on a part leads
 * where its figure leads, the first where a bar has fewer figures than parts.
 * @param part place of the part in its bar
 */
export const openFigureOf =
  (part: number) =>
  ({ currentTarget }: Event): void => {
    const figures = (currentTarget as Element)
      .closest(".nendo-bar-place")
      ?.querySelectorAll(".nendo-figure");
    (figures?.[part] ?? figures?.[0])
      ?.querySelector<HTMLElement>(".nendo-figure-button")
      ?.click();
  };
