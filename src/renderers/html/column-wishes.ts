import { columnUnit } from "../../report/cells/column-unit";
import { formatCell, formatUnderUnit } from "../../report/cells/format-cell";
import type { TableBlock } from "../../report/block";
import { textWidth } from "../lines/char-width";
import { phrasesOf } from "../lines/phrases-of";
import type { HtmlContext } from "./html-context";

/** Letters that a cell keeps free. */
const PADDING = 1;

/** The width that each cell of each column wishes for, in letters; first that of its header, between whose phrases lines may break. */
export const columnWishes = (
  table: TableBlock,
  language: HtmlContext["language"],
): readonly (readonly number[])[] =>
  table.columns.map(({ label }, index) => [
    headerWidth(label) + PADDING,
    ...table.rows.map(({ header, cells }) => {
      const cell = cells[index - 1];
      const text =
        cell === undefined
          ? formatCell(header, language)
          : formatUnderUnit(cell, columnUnit(table, index), language);
      return widestOf(text.split("\n")) + PADDING;
    }),
  ]);

const headerWidth = (label: string): number =>
  widestOf(label.split(/\s/u).flatMap(phrasesOf));

const widestOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, 1)));
