import { isFigureCell } from "../../report/cells/is-figure-cell";
import { reportMessages } from "../../i18n/documents/report-messages";
import type { TableBlock } from "../../report/block";
import type { Unit } from "../../report/cell";
import type { HtmlContext } from "./html-context";
import type { Markup } from "./markup";
import { markup } from "./markup";
import { worded } from "./phrased";

interface Header {
  readonly label: string;
  readonly unit: Unit | undefined;
  readonly isNumber: boolean;
  /** Columns under it */
  readonly span: number;
  /** Whether it spans columns that have headers of their own. */
  readonly isGroup: boolean;
}

/**
 * Column headers with the unit of their column. Columns of one group stand
 * under a spanning header that also names their unit.
 */
export const renderTableHead = (
  table: TableBlock,
  units: readonly (Unit | undefined)[],
  context: HtmlContext,
): Markup => {
  const headers = topHeaders(table, units);
  const grouped = table.columns.filter(({ group }) => group !== undefined);
  if (grouped.length === 0) {
    return markup`<thead>
<tr>${headers.map((header) => headerCell(header, 1, context))}</tr>
</thead>
`;
  }
  return markup`${headers.map(({ span }) => markup`<colgroup span="${span}"></colgroup>`)}
<thead>
<tr>${headers.map((header) => headerCell(header, 2, context))}</tr>
<tr>${grouped.map(({ label }) => markup`<th scope="col" class="number">${worded(label)}</th>`)}</tr>
</thead>
`;
};

/** The first header row: neighbouring columns of one group have one header. */
const topHeaders = (
  { columns, rows }: TableBlock,
  units: readonly (Unit | undefined)[],
): readonly Header[] => {
  const headers: Header[] = [];
  columns.forEach(({ label, group }, index) => {
    const previous = headers.at(-1);
    if (previous?.isGroup && previous.label === group) {
      headers[headers.length - 1] = { ...previous, span: previous.span + 1 };
      return;
    }
    headers.push({
      label: group ?? label,
      unit: units[index],
      isNumber: rows.some((row) => isFigureCell(row.cells[index - 1])),
      span: 1,
      isGroup: group !== undefined,
    });
  });
  return headers;
};

const headerCell = (
  { label, unit, isNumber, span, isGroup }: Header,
  rowCount: number,
  { language }: HtmlContext,
): Markup => {
  const { brackets, units } = reportMessages[language];
  const text =
    unit === undefined
      ? markup`${worded(label)}`
      : markup`${worded(label)}<span class="unit">${brackets(units[unit])}</span>`;
  if (isGroup) {
    return markup`<th scope="colgroup" colspan="${span}">${text}</th>`;
  }
  return markup`<th scope="col" rowspan="${rowCount}" class="${isNumber ? "number" : "words"}">${text}</th>`;
};
