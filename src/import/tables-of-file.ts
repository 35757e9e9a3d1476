import type { CellValue, Sheet } from "hucre/xlsx";
import { isBlank } from "../domain/sameness/sameness";
import { coloursIn } from "./colours-in";
import { commentsIn } from "./comments-in";
import type { FoundTable } from "./found-table";
import { withJapaneseFormats } from "./japanese-formats";
import { dateIn, textOfDate, withoutMidnight } from "./texts-of-dates";
import { withWholeAnchors } from "./whole-anchors";

/**
 * The tables of an .xlsx file, a sheet each, or the one of a CSV file in UTF-8,
 * Shift_JIS or UTF-16.
 * @returns undefined for a file that is neither
 */
export const tablesOfFile = async (
  bytes: Uint8Array,
): Promise<readonly FoundTable[] | undefined> => {
  if (isZip(bytes)) return sheetsOf(bytes);
  const text = textOf(bytes);
  return text === undefined ? undefined : [await tableOfText(text)];
};

/** The table of a text with commas or semicolons, or of one with tabs as spreadsheets copy it. */
export const tableOfText = async (text: string): Promise<FoundTable> => {
  const { parseCsv, stripBom } = await import("hucre/csv");
  const plain = stripBom(text);
  // A title may stand above the headings.
  const firstLines = plain.split(/\r?\n/u, 10).join("\n");
  return {
    rows: parseCsv(plain, { delimiter: delimiterOf(firstLines) }).map((row) =>
      textsOf(row).map(withoutFormula),
    ),
  };
};

const delimiterOf = (text: string): string => {
  if (text.includes("\t")) return "\t";
  const countOf = (delimiter: string) => text.split(delimiter).length;
  return countOf(";") > countOf(",") ? ";" : ",";
};

const sheetsOf = async (
  bytes: Uint8Array,
): Promise<readonly FoundTable[] | undefined> => {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    const { sheets, dateSystem } = await readXlsx(
      await withJapaneseFormats(await withWholeAnchors(bytes)),
      {
        readStyles: true,
      },
    );
    return sheets.map((sheet) => ({
      name: sheet.name,
      ...((sheet.hidden ?? false) || (sheet.veryHidden ?? false)
        ? { isHidden: true as const }
        : {}),
      rows: textsIn(sheet, dateSystem === "1904"),
      merged: sheet.merges ?? [],
      hidden: hiddenIn(sheet),
      struck: struckIn(sheet),
      comments: commentsIn(sheet),
      colours: coloursIn(sheet),
    }));
  } catch {
    // No workbook, an encrypted or a damaged one.
    return undefined;
  }
};

const hiddenIn = ({
  rowDefs = new Map(),
  columns = [],
}: Sheet): NonNullable<FoundTable["hidden"]> => ({
  rows: [...rowDefs].flatMap(([at, { hidden, height }]) =>
    hidden === true || isShut(height) ? [at] : [],
  ),
  columns: columns.flatMap(({ hidden, width }, at) =>
    hidden === true || isShut(width) ? [at] : [],
  ),
});

/** Dragged together until nothing is seen of it. */
const isShut = (size: number | undefined): boolean =>
  size !== undefined && size < NARROWEST;
const NARROWEST = 0.5;

type StyledCell = Partial<NonNullable<ReturnType<SheetCells["get"]>>>;
type SheetCells = NonNullable<Sheet["cells"]>;

/** By a line through its letters, or one across the cell, as forms on paper are voided. */
const isStruckOut = ({ style, richText = [] }: StyledCell): boolean =>
  isCrossed(style) ||
  (richText.length > 0
    ? richText.every(({ font, text }) => font?.strikethrough || isBlank(text))
    : style?.font?.strikethrough === true);

const isCrossed = ({
  border,
}: NonNullable<StyledCell["style"]> = {}): boolean =>
  border?.diagonal !== undefined &&
  (border.diagonalUp === true || border.diagonalDown === true);

/** Keys of cells are "row,column". */
const placeOf = (key: string): readonly [row: number, column: number] => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return [row, column];
};

const struckIn = ({
  cells = new Map(),
}: Sheet): NonNullable<FoundTable["struck"]> => {
  const struck = new Map<number, Set<number>>();
  for (const [key, cell] of cells as SheetCells) {
    if (!isStruckOut(cell)) continue;
    const [row, column] = placeOf(key);
    struck.set(row, (struck.get(row) ?? new Set()).add(column));
  }
  return struck;
};

/**
 * What is struck out within a cell was put right there: 4/3 before 4/10. A formula
 * that was never calculated is its text, since a blank would say something else.
 */
const textsIn = (
  { rows, cells = new Map() }: Sheet,
  isFrom1904: boolean,
): readonly (readonly string[])[] => {
  const texts = rows.map((row) => [...textsOf(row)]);
  for (const [key, cell] of cells as SheetCells) {
    const { richText = [], formula, value, style } = cell;
    const [at, index] = placeOf(key);
    const date = dateIn(value, style?.numFmt, isFrom1904);
    if (date !== undefined && texts[at] !== undefined)
      texts[at][index] = textOfDate(date, style?.numFmt);
    const shown = withPlaces(value, style?.numFmt);
    if (shown !== undefined && texts[at] !== undefined)
      texts[at][index] = shown;
    if (formula !== undefined && value === null && texts[at] !== undefined)
      texts[at][index] = `=${formula === "" ? "…" : formula}`;
    const isPart = richText.some(({ font }) => font?.strikethrough);
    if (!isPart || isStruckOut(cell)) continue;
    const left = richText.filter(({ font }) => !font?.strikethrough);
    const text = left.map((run) => run.text).join("");
    if (texts[at] !== undefined) texts[at][index] = text.trim();
  }
  return texts;
};

/** A number that is shown with two places, 4.20, as it is shown: it may be a day. */
const withPlaces = (value: unknown, format = ""): string | undefined => {
  const [, places] = /^#?0\.(0+)(?:_.)?(?:;|$)/u.exec(format) ?? [];
  return typeof value === "number" && places !== undefined
    ? value.toFixed(places.length)
    : undefined;
};

const isZip = ([first, second]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b;

/** Text that is UTF-8 is hardly ever Shift_JIS; the other way round it fails. */
const textOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes;
  // Excel's Unicode text says which it is by its first two bytes.
  if (first === 0xff && second === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "shift_jis"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return undefined;
};

const textsOf = (row: readonly CellValue[]): readonly string[] =>
  row.map((value) => {
    if (value === null) return "";
    return value instanceof Date
      ? textOfDate(value)
      : withoutMidnight(String(value));
  });

/** ="0213" is how systems write a number that Excel is to keep as a text. */
const withoutFormula = (text: string): string =>
  /^="([^"]*)"$/u.exec(text.trim())?.[1] ?? text;
