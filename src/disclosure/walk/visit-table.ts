import { formatCell } from "../../report/cells/format-cell";
import type { Language } from "../../i18n/language";
import type { ReportPlace } from "../../report/report-place";
import type { TableBlock } from "../../report/block";
import type { FigureId } from "../figure-id";
import type { FigureVisitor } from "./printed-figure";
import { visitCell } from "./visit-cell";
import { wordsOf } from "./words-of";

/** Tables whose rows are figures and whose columns are fiscal years. */
const BY_YEAR: readonly string[] = ["usage", "records"];

/** A table with the figures that are not hidden. */
export const visitTable = (
  block: TableBlock,
  place: ReportPlace,
  language: Language,
  visit: FigureVisitor,
): TableBlock => ({
  ...block,
  rows: block.rows.map((row, itemIndex) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const column = block.columns[index + 1];
      const header = formatCell(row.header, language);
      return visitCell(
        cell,
        {
          id: idOf(block, row.id, column?.id ?? "", place),
          label: wordsOf([block.caption, header, column?.group, column?.label]),
          place: { ...place, itemIndex },
        },
        visit,
      );
    }),
  })),
});

const idOf = (
  { id }: TableBlock,
  row: string,
  column: string,
  place: ReportPlace,
): FigureId =>
  BY_YEAR.includes(id)
    ? { kind: "year", fiscalYear: Number(column), measure: row }
    : { kind: "alone", name: JSON.stringify([place, id, row, column]) };
