import type { GridCell, TableGrid } from "../../ooxml/table-grid";
import { textWidth } from "../../lines/char-width";
import { wordsOf } from "../../lines/phrases-of";
import { shareWidth } from "../../share-width";
import { CELL_MARGIN } from "./planned-table";

/** Headers over numbers: em that they may take without being broken, and lines, which are more where there is not enough room. */
interface HeaderRoom {
  readonly em: number;
  readonly lines: number;
}

/** Lines of a header that can be read. */
const MOST_LINES = 8;
const HEADERS = {
  low: { em: 5.5, lines: 2 },
  roomy: { em: 5.5, lines: MOST_LINES },
  tight: { em: 4.2, lines: MOST_LINES },
} as const satisfies Readonly<Record<string, HeaderRoom>>;
const NARROWEST = 3;
const WIDEST = 40;
/** More columns than this fill the width of the slide. */
const FEW = 4;

/**
 * Widths of a table's columns in points: as wide as their texts want; numbers
 * keep their width when there is not enough, the longest words wrap.
 */
export const columnWidths = (
  grid: TableGrid,
  size: number,
  available: number,
): readonly number[] => {
  const columnsWith = (header: HeaderRoom, isTight = false) =>
    (grid.body[0]?.cells ?? grid.head[0] ?? []).map((_, index) =>
      wantedWidth(grid, index, size, header, isTight),
    );
  for (const header of Object.values(HEADERS)) {
    const wanted = columnsWith(header);
    const sum = total(wanted.map(({ width }) => width));
    if (sum <= available) return stretched(wanted, sum, available);
  }
  const columns = columnsWith(HEADERS.tight, true);
  const fixed = total(
    columns.map((column) => (column.isNumber ? column.width : 0)),
  );
  const words = columns.filter(({ isNumber }) => !isNumber);
  const room = available - fixed;
  const least = NARROWEST * size * words.length;
  if (room < least) return narrowed(leastWidths(grid, size), available);
  const shares = shareWidth(
    words.map(({ wishes }) => wishes),
    room,
  );
  return columns.map((column) =>
    column.isNumber ? column.width : (shares[words.indexOf(column)] ?? 0),
  );
};

/** What columns need at least, and a like share of what is left; all alike where not even that fits. */
const narrowed = (
  needs: readonly number[],
  available: number,
): readonly number[] => {
  const spare = available - total(needs);
  return needs.map((need) =>
    spare < 0 ? available / needs.length : need + spare / needs.length,
  );
};

/** Em of words that a column of a readable table has room for at least. */
const READABLE_WORDS = 7;

/** Points that a table needs at least: its numbers whole, a few letters of words on a line. */
export const leastWidth = (grid: TableGrid, size: number): number =>
  total(leastWidths(grid, size));

/** Fonts differ: a month never breaks before 月. */
const ROUNDED = 1.08;

const leastWidths = (grid: TableGrid, size: number): readonly number[] =>
  (grid.body[0]?.cells ?? grid.head[0] ?? []).map((_, index) => {
    const isNumber = grid.body.some(({ cells }) => cells[index]?.isNumber);
    const widest = Math.max(
      ...cellsOf(grid, index).map((cell) =>
        isNumber ? leastFigure(cell, size) : figureWidth(cell.text, size),
      ),
    );
    const words = isNumber
      ? Math.max(
          widest,
          LEAST_HEADER * size,
          ...headersOf(grid, index).map((text) =>
            Math.max(lowHeader(text, size, MOST_LINES), widestWord(text, size)),
          ),
        )
      : Math.min(widest * ROUNDED, READABLE_WORDS * size);
    return words + CELL_MARGIN.side * 2;
  });

const cellsOf = ({ body }: TableGrid, index: number): readonly GridCell[] =>
  body.flatMap(({ cells }) => cells[index] ?? []);

/** Headers of a column alone. */
const headersOf = ({ head }: TableGrid, index: number): readonly string[] =>
  head.flatMap((cells) => {
    const cell = cells[index];
    return cell === undefined || cell.columnSpan > 1 ? [] : [cell.text];
  });

/** Width in which a header takes no more lines than it may: two of whole words, or several of about the same length. */
const lowHeader = (text: string, size: number, lines: number): number =>
  lines === HEADERS.low.lines
    ? widthInTwoLines(text, size)
    : widestLine(text, size) / lines;

const widthInTwoLines = (text: string, size: number): number => {
  const words = wordsOf(text);
  const wide = LATIN.test(text) ? BOLD : 1;
  return Math.min(
    ...words.map((_, index) =>
      widestLine(
        `${words.slice(0, index).join("").trimEnd()}\n${words.slice(index).join("")}`,
        size * wide,
      ),
    ),
  );
};

/** Em: a longer word of a header may break. */
const LONGEST_WORD = 10;
/** Headers are bold, which makes Latin letters wider. */
const BOLD = 1.1;
const LATIN = /[a-z]/iu;

/** Width in which a header breaks between its words only. */
const widestWord = (text: string, size: number): number =>
  Math.min(
    Math.max(
      0,
      ...wordsOf(text).map(
        (word) =>
          textWidth(word.trimEnd(), size) * (LATIN.test(word) ? BOLD : 1),
      ),
    ),
    LONGEST_WORD * size,
  );

/** Em: three letters of a header stand beside one another. */
const LEAST_HEADER = 3;

interface Column {
  readonly width: number;
  /** What each of its cells and headers wants. */
  readonly wishes: readonly number[];
  readonly isNumber: boolean;
}

const wantedWidth = (
  grid: TableGrid,
  index: number,
  size: number,
  header: HeaderRoom,
  isTight: boolean,
): Column => {
  const isNumber = cellsOf(grid, index).some((cell) => cell.isNumber);
  const headers = headersOf(grid, index);
  const figureOf = (cell: GridCell): number =>
    isTight ? leastFigure(cell, size) : figureWidth(cell.text, size);
  const widthOf = isNumber
    ? figureOf
    : ({ text }: GridCell): number => figureWidth(text, size);
  const wishes = [
    ...cellsOf(grid, index).map((cell) =>
      Math.min(widthOf(cell), WIDEST * size),
    ),
    ...headers.map((text) =>
      isNumber
        ? Math.min(
            widestLine(text, size),
            Math.max(
              header.em * size,
              lowHeader(text, size, header.lines),
              widestWord(text, size),
            ),
          )
        : widestLine(text, size),
    ),
  ].map(
    (wish) =>
      Math.max(wish, NARROWEST * size) * (isNumber ? 1.04 : 1.12) +
      CELL_MARGIN.side * 2 +
      2,
  );
  return { width: Math.max(...wishes), wishes, isNumber };
};

const widestLine = (text: string, size: number): number =>
  Math.max(...text.split("\n").map((line) => textWidth(line, size)));

/** Em that programs may put between a digit or sign and a Japanese character. */
const BETWEEN_SCRIPTS = 0.25;

/** Of a date in a column of figures, the lines that it may take: 令和6年（2024年）, 3月31日. */
export const datePartsOf = (text: string): readonly string[] =>
  text.split(/(?<=）)(?=\d)/u);

/** What a cell of a column of figures needs so that no figure is cut. */
const leastFigure = ({ text, isNumber }: GridCell, size: number): number =>
  Math.max(
    ...(isNumber ? [text] : datePartsOf(text)).map((part) =>
      figureWidth(part, size),
    ),
  );

/** Of a figure with its unit, which never wraps: 1.56回/人. */
const figureWidth = (text: string, size: number): number => {
  const changes = text.match(
    /(?<=[!-~])(?=[^ -~])|(?<=[^ -~])(?=[!-~])/gu,
  )?.length;
  return widestLine(text, size) + (changes ?? 0) * BETWEEN_SCRIPTS * size;
};

/** Few columns of numbers stand together at the left; others take the whole width. */
const stretched = (
  columns: readonly Column[],
  sum: number,
  available: number,
): readonly number[] => {
  const spare = available - sum;
  const isFewNumbers =
    columns.length <= FEW && columns.slice(1).every(({ isNumber }) => isNumber);
  if (isFewNumbers) {
    const share = Math.min(spare / columns.length, 40);
    return columns.map(({ width }) => width + share);
  }
  return columns.every(({ isNumber }, index) => index === 0 || isNumber)
    ? columns.map(({ width }) => width + spare / columns.length)
    : columns.map(({ width }) => (width * available) / sum);
};

const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
