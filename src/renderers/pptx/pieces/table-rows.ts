import type { GridCell, TableGrid } from "../../ooxml/table-grid";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Language } from "../../../i18n/language";
import { inPhrases } from "../../lines/phrase-lines";
import { wrapText } from "../flow/wrap-text";
import type { PlannedRow } from "./planned-table";
import { datePartsOf } from "./column-widths";
import { CELL_MARGIN, tableLineHeight } from "./planned-table";

interface RowOptions {
  readonly widths: readonly number[];
  readonly textSize: number;
  readonly language: Language;
}

/** Header rows and body rows with the heights that their texts need. */
export const tableRows = (
  { head, body }: TableGrid,
  options: RowOptions,
): {
  readonly head: readonly PlannedRow[];
  readonly body: readonly PlannedRow[];
} => ({
  head: head.map((cells, row) =>
    rowOf("head", cells, options, spannedLines(head, row, options)),
  ),
  body: body.map(({ cells, isTotal }) =>
    rowOf(
      isTotal ? "total" : "body",
      cells.map((cell, index) =>
        body.some((row) => row.cells[index]?.isNumber)
          ? datedCell(cell, index, options)
          : cell,
      ),
      options,
    ),
  ),
});

/** A date in a column of figures stands to the right as they do; on lines of its parts where the column is too narrow for it. */
const datedCell = (
  cell: GridCell,
  index: number,
  options: RowOptions,
): GridCell =>
  cell.isNumber
    ? cell
    : {
        ...cell,
        isNumber: true,
        text:
          linesOf(cell, index, options).length < 2
            ? cell.text
            : datePartsOf(cell.text).join("\n"),
      };

/** Lines of the headers that end in a row: LibreOffice gives their last row room for all of them. */
const spannedLines = (
  head: readonly (readonly GridCell[])[],
  last: number,
  options: RowOptions,
): number =>
  Math.max(
    1,
    ...head.flatMap((cells, row) =>
      cells.flatMap((cell, index) =>
        cell.rowSpan > 1 && row + cell.rowSpan - 1 === last
          ? [linesOf(cell, index, options).length]
          : [],
      ),
    ),
  );

const rowOf = (
  kind: PlannedRow["kind"],
  wholeCells: readonly GridCell[],
  options: RowOptions,
  least = 1,
): PlannedRow => {
  const cells = wholeCells.map((cell, index) =>
    // Another font may need more room: in a sentence a break of ours would then be one too many.
    kind === "head" || index === 0 || isDated(cell)
      ? phrasedCell(cell, index, options, kind === "head" ? 1 : 0)
      : cell,
  );
  const lines = Math.max(
    least,
    ...cells.map((cell, index) =>
      cell.rowSpan > 1 ? 1 : linesOf(cell, index, options).length,
    ),
  );
  return { kind, cells, height: heightOf(lines, options.textSize) };
};

const heightOf = (lines: number, textSize: number): number =>
  lines * tableLineHeight(textSize) + CELL_MARGIN.top * 2;

/** Letters that a heading or a label has at most; a sentence is broken by Office. */
const MOST_LETTERS = 45;
const DIGIT = /\d/u;

/** Words with numbers, which keep their units: 2年10か月. */
const isDated = ({ text, isNumber }: GridCell): boolean =>
  !isNumber && DIGIT.test(text);

/**
 * A label that needs several lines, broken between its phrases.
 * @param more lines than it needs that it may take
 */
const phrasedCell = (
  cell: GridCell,
  index: number,
  options: RowOptions,
  more: number,
): GridCell => {
  const { text } = cell;
  if (text.length > MOST_LETTERS || text.includes("\n")) return cell;
  const lines = linesOf(cell, index, options).length;
  if (lines < 2) return cell;
  const width = roomOf(cell, index, options);
  const phrased = inPhrases(text, options.textSize, width);
  return phrased.split("\n").length > lines + more
    ? cell
    : { ...cell, text: phrased };
};

const roomOf = (
  { columnSpan }: GridCell,
  index: number,
  { widths, textSize }: RowOptions,
): number => {
  const width = widths
    .slice(index, index + columnSpan)
    .reduce((sum, each) => sum + each, 0);
  return Math.max((width - CELL_MARGIN.side * 2) * 0.97, textSize * 1.5);
};

const linesOf = (cell: GridCell, index: number, options: RowOptions) =>
  wrapText(cell.text, options.textSize, roomOf(cell, index, options));

/**
 * The upper part of a row that is too high for a slide, one line at least, and
 * the rest of it, whose header says that it goes on; no rest when all is told.
 */
export const splitRow = (
  row: PlannedRow,
  height: number,
  options: RowOptions,
): readonly [part: PlannedRow, rest?: PlannedRow] => {
  const fitting = Math.max(
    Math.floor(
      (height - CELL_MARGIN.top * 2) / tableLineHeight(options.textSize),
    ),
    1,
  );
  const parts = row.cells.map((cell, index) => {
    const next = linesOf(cell, index, options)[fitting];
    const at = next?.start ?? cell.text.length;
    return [
      { ...cell, text: cell.text.slice(0, at).trimEnd() },
      { ...cell, text: cell.text.slice(at) },
    ] as const;
  });
  const first = row.cells[0]?.text ?? "";
  const { continued } = slideMessages[options.language];
  const rest = parts.map(([, after], index) =>
    index === 0 && after.text === "" && first !== ""
      ? { ...after, text: continued(first) }
      : after,
  );
  const part = rowOf(
    row.kind,
    parts.map(([before]) => before),
    options,
  );
  return parts.every(([, after]) => after.text === "")
    ? [part]
    : [part, rowOf(row.kind, rest, options)];
};
