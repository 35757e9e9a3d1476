import type { TableCell, TableRow } from "docx";
import { reportMessages } from "../../../../i18n/documents/report-messages";
import type { TableBlock } from "../../../../report/block";
import type { Unit } from "../../../../report/cell";
import type { DocxContext } from "../../document/docx-context";
import { soft } from "../../styles/colors";
import { tableCell, tableRow } from "./table-parts";

interface HeadParts {
  /** One a column; see headTexts(). */
  readonly heads: readonly string[];
  readonly units: readonly (Unit | undefined)[];
  /** Twips, one a column. */
  readonly widths: readonly number[];
}

/** What stands over each column: its label and, on a line of its own, the unit; under a group the label alone. */
export const headTexts = (
  { columns }: TableBlock,
  units: readonly (Unit | undefined)[],
  context: DocxContext,
): readonly string[] =>
  columns.map(({ label, group }, index) =>
    group === undefined ? withUnit(label, units[index], context) : label,
  );

/**
 * The header rows. Columns of one group stand under a spanning header that
 * also names their unit; the others reach over both rows.
 */
export const renderTableHead = (
  table: TableBlock,
  parts: HeadParts,
  context: DocxContext,
): readonly TableRow[] => {
  const isGrouped = table.columns.some(({ group }) => group !== undefined);
  const top = table.columns.flatMap((_, index) =>
    topCell(index, table, parts, isGrouped, context),
  );
  const kept = { isHeader: true, keepsNext: !context.isInCell };
  const rows = [tableRow(top, kept)];
  if (!isGrouped) return rows;
  const below = table.columns.flatMap(({ group }, index) =>
    group === undefined ? [] : headCell(index, table, parts),
  );
  return [...rows, tableRow(below, kept)];
};

const topCell = (
  index: number,
  table: TableBlock,
  parts: HeadParts,
  isGrouped: boolean,
  context: DocxContext,
): readonly TableCell[] => {
  const group = table.columns[index]?.group;
  if (group === undefined) {
    return [headCell(index, table, parts, isGrouped ? { rowSpan: 2 } : {})];
  }
  if (table.columns[index - 1]?.group === group) return [];
  const end = table.columns.findIndex(
    (column, at) => at > index && column.group !== group,
  );
  const last = end === -1 ? table.columns.length : end;
  return [
    tableCell({
      text: withUnit(group, parts.units[index], context).replace("\n", ""),
      width: parts.widths
        .slice(index, last)
        .reduce((sum, width) => sum + width, 0),
      columnSpan: last - index,
      isCentered: true,
      isBold: true,
      fill: soft,
    }),
  ];
};

const headCell = (
  index: number,
  { rows }: TableBlock,
  { heads, widths }: HeadParts,
  options: { readonly rowSpan?: number } = {},
): TableCell =>
  tableCell({
    ...options,
    text: heads[index] ?? "",
    width: widths[index] ?? 0,
    isNumber: rows.some(
      ({ cells }) => (cells[index - 1]?.kind ?? "text") !== "text",
    ),
    isBold: true,
    fill: soft,
    verticalAlign: "bottom",
  });

const withUnit = (
  label: string,
  unit: Unit | undefined,
  { report: { language } }: DocxContext,
): string => {
  if (unit === undefined) return label;
  const { brackets, units } = reportMessages[language];
  return `${label}\n${brackets(units[unit]).trim()}`;
};
