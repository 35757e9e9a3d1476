import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { CellColours, FoundTable } from "../../../found-table";
import type { Head } from "../find-head";
import { columnsOf } from "../find-head";
import type { LegendLine } from "./legend-lines";
import { unheldBeside } from "./unheld-beside";
import { legendByFill, legendLines } from "./legend-lines";

type Rows = readonly (readonly string[])[];

/** What a sheet says of the colours of its cells, and its rows without the legend beside them. */
interface Legend {
  readonly rows: Rows;
  /** Lines that stood beside the list, by their row. */
  readonly besideRows: readonly {
    readonly at: number;
    readonly text: string;
  }[];
  /** The lines that the cells of a row may be meant by, by the column. */
  readonly marksOf: (at: number) => ReadonlyMap<number, readonly string[]>;
}

const TITLE = /^[^\p{L}]*凡例[^\p{L}]*$/u;

/**
 * Finds the legend of a list: above it, in its headings (氏名（赤字は欠席）) and
 * beside it, below 凡例 or in a column without a heading; with it goes what a block beside
 * the list says of meetings that were not held. What stands there is of no
 * row. A line without a colour is of the fill that it has, or the cell before it.
 * @param head rows of the headings
 */
export const legendOf = (
  { colours = new Map() }: Pick<FoundTable, "colours">,
  rows: Rows,
  head: Head,
): Legend => {
  const columns = columnsOf(rows, head);
  const unheld = unheldBeside(rows, columns, head.last + 1);
  const legendColumns = [...columnsOfLegend(rows, head), ...unheld];
  const besideAt = (at: number, index: number): string => {
    const text = (rows[at]?.[index] ?? "").trim();
    if (isBlank(text) || TITLE.test(text)) return "";
    if (!unheld.includes(index)) return text;
    // Each of its days is told with what it says of them.
    return at > head.last ? `${columns[index]?.heading ?? ""}：${text}` : "";
  };
  const fillAt = (at: number, column: number): string | undefined =>
    colours.get(at)?.get(column)?.fill;
  const lineAt = (at: number, column: number): readonly LegendLine[] => {
    const text = (rows[at]?.[column] ?? "").trim();
    if (isBlank(text) || TITLE.test(text)) return [];
    const lines = legendLines(text);
    const isSwatch = isBlank(rows[at]?.[column - 1] ?? "");
    const fill =
      (isSwatch ? fillAt(at, column - 1) : undefined) ?? fillAt(at, column);
    return lines.length > 0 || fill === undefined
      ? lines
      : [legendByFill(text, fill)];
  };
  const linesAbove = rows.slice(0, head.last + 1).flatMap((row, at) => {
    const isTitled = row.some((text) => TITLE.test(text));
    return row.flatMap((text, column) =>
      isTitled ? lineAt(at, column) : legendLines(text),
    );
  });
  const linesBeside = rows.flatMap((_, at) =>
    legendColumns.flatMap((column) => lineAt(at, column)),
  );
  const lines = [...linesAbove, ...linesBeside];
  return {
    rows:
      legendColumns.length === 0
        ? rows
        : rows.map((row, at) =>
            at < head.first
              ? row
              : row.map((text, index) =>
                  legendColumns.includes(index) ? "" : text,
                ),
          ),
    besideRows: rows.flatMap((_, at) => {
      const text = legendColumns
        .map((index) => besideAt(at, index))
        .filter((one) => one !== "")
        .join(" ");
      return at < head.first || text === "" ? [] : [{ at, text }];
    }),
    marksOf: marksFrom(
      lines,
      colours,
      legendColumns,
      rows.length - head.last - 1,
    ),
  };
};

/** Below 凡例 with the columns without a heading that follow, and such a column with nothing but lines. */
const columnsOfLegend = (rows: Rows, head: Head): readonly number[] => {
  let isBelow = false;
  return columnsOf(rows, head).flatMap(({ index, heading }) => {
    const isTitle = TITLE.test(samenessKey(heading));
    isBelow = isTitle || (isBelow && heading === "");
    const texts = rows
      .slice(head.first)
      .map((row) => row[index] ?? "")
      .filter((text) => !isBlank(text));
    const isLines =
      (heading === "" || legendLines(heading).length > 0) &&
      texts.length > 0 &&
      texts.every((text) => startsLine(text));
    return isBelow || isLines ? [index] : [];
  });
};

/** 灰色：中止 is a line; 氏名（赤字は欠席） is a heading. */
const startsLine = (text: string): boolean => {
  const [line] = legendLines(text);
  return (
    line !== undefined &&
    samenessKey(text)
      .replace(/^[^\p{L}]+/u, "")
      .startsWith(line.text.slice(0, 1))
  );
};

/** A fill that most cells of a column have decorates it. */
const marksFrom = (
  lines: readonly LegendLine[],
  colours: NonNullable<FoundTable["colours"]>,
  legendColumns: readonly number[],
  height: number,
): Legend["marksOf"] => {
  if (lines.length === 0) return () => new Map();
  const times = new Map<string, number>();
  const keyOf = (column: number, colour: CellColours): string =>
    `${column} ${colour.fill ?? ""} ${colour.letters ?? ""}`;
  for (const ofRow of colours.values())
    for (const [column, colour] of ofRow)
      times.set(
        keyOf(column, colour),
        (times.get(keyOf(column, colour)) ?? 0) + 1,
      );
  return (at) =>
    new Map(
      [...(colours.get(at) ?? [])].flatMap(([column, colour]) => {
        const isDecorated =
          height > 2 && (times.get(keyOf(column, colour)) ?? 0) * 2 > height;
        const meant =
          legendColumns.includes(column) || isDecorated
            ? []
            : lines.flatMap((line) =>
                line.mayMean(colour) ? [line.text] : [],
              );
        return meant.length === 0 ? [] : [[column, meant] as const];
      }),
    );
};
