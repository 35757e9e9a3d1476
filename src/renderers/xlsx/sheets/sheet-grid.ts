import { isFigureCell } from "../../../report/cells/is-figure-cell";
import { columnUnit } from "../../../report/cells/column-unit";
import type { Language } from "../../../i18n/language";
import { textWidth } from "../../../chart/text-width";
import { textWidth as letterWidth } from "../../lines/char-width";
import { HEAD_LETTER } from "../cells/text-height";
import { underLabel } from "../rows/under-label";
import { shareWidth } from "../../share-width";
import { phrasesOf } from "../../lines/phrases-of";
import type { Block, TableBlock } from "../../../report/block";
import type { Chapter } from "../../../report/report";

/** The columns of a readable sheet. */
export interface SheetGrid {
  /** Characters, one entry a column. */
  readonly widths: readonly number[];
  /** Column of labels and sentences; with 1, dates and numbers stand before it. */
  readonly label: 0 | 1;
  /** What stands in each column of a list of words: other lists of the sheet stand under it. */
  readonly ids?: readonly string[];
}

/** Characters of a portrait page that is printed in full size: eight pixels each in the font of the sheets. */
const PAGE = 86;
/** Of a list of words, which is long: the page is printed smaller, and has room for more. */
const PAGE_OF_WORDS = 96;
const MARGIN = 12;
/** Of words beside others. */
const NARROWEST = 9;
const FIGURE = 15;
const WIDEST_FIGURE = 20;
/** Characters that a cell keeps free. */
const PADDING = 1;
/** Characters that tables leave to figures at most. */
const FIGURES = 64;
/** Characters that they may take where words of headers would break otherwise. */
const MOST_FIGURES = 74;

/**
 * As wide as a page: a column of numbers and dates where there are any, one of
 * words, and one a figure. Where tables of figures stand, they set the columns.
 */
export const sheetGrid = (
  { lead, sections }: Pick<Chapter, "lead" | "sections">,
  language: Language,
): SheetGrid => {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const figures = Math.max(2, ...blocks.map(figureCount));
  if (blocks.some(isTableOfFigures)) {
    const widths = figureWidths(blocks, figures, language);
    return { widths: [PAGE - sumOf(widths), ...widths], label: 0 };
  }
  const words = blocks
    .filter((block) => block.kind === "table")
    .reduce<TableBlock | undefined>(
      (widest, table) =>
        table.columns.length > (widest?.columns.length ?? 0) ? table : widest,
      undefined,
    );
  if (words !== undefined) {
    return {
      widths: columnsOfWords(words),
      label: 0,
      ids: words.columns.map(({ id }) => id),
    };
  }
  const hasMargin =
    sections.some(({ no }) => no !== undefined) ||
    blocks.some(({ kind }) => marginBlocks.has(kind));
  const rest = PAGE - FIGURE * figures - (hasMargin ? MARGIN : 0);
  return {
    widths: [
      ...columns(hasMargin ? 1 : 0, MARGIN),
      rest,
      ...columns(figures, FIGURE),
    ],
    label: hasMargin ? 1 : 0,
  };
};

/** As wide as each other where the words of their headers have room so, else as wide as these. */
const figureWidths = (
  blocks: readonly Block[],
  figures: number,
  language: Language,
): readonly number[] => {
  const even = Math.min(Math.floor(FIGURES / figures), WIDEST_FIGURE);
  const widest = blocks.find((block) => figureCount(block) === figures);
  if (widest?.kind !== "table") return columns(figures, even);
  const needs = widest.columns.slice(1).map(({ label }, index) => {
    const unit = columnUnit(widest, index + 1);
    const words = [
      ...label.split(/\s/u).flatMap(phrasesOf),
      ...(unit === undefined ? [] : [underLabel(unit, language)]),
    ];
    return Math.max(
      0,
      ...words.map((word) => letterWidth(word, HEAD_LETTER) + PADDING / 2),
    );
  });
  const spare = Math.floor((FIGURES - sumOf(needs)) / figures);
  return needs.every((need) => need <= even) || sumOf(needs) > MOST_FIGURES
    ? columns(figures, even)
    : needs.map((need) => need + Math.max(0, spare));
};

const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

const columns = (count: number, width: number): readonly number[] =>
  Array.from({ length: count }, () => width);

const marginBlocks = new Set<Block["kind"]>(["datedList", "cards"]);

/** As wide as the words of a table need, stretched or squeezed to the page. */
const columnsOfWords = ({ columns: heads, rows }: TableBlock) => {
  const wishes = heads.map(({ label }, index) =>
    [
      label,
      ...rows.map(({ header, cells }) => {
        const cell = [header, ...cells][index];
        return cell?.kind === "text" ? cell.text : "";
      }),
    ].map((text) =>
      Math.min(
        Math.max(NARROWEST, textWidth(text, 2) + PADDING),
        PAGE_OF_WORDS,
      ),
    ),
  );
  const needs = wishes.map((each) => Math.max(...each));
  const total = sumOf(needs);
  return (
    total > PAGE_OF_WORDS
      ? shareWidth(wishes, PAGE_OF_WORDS)
      : needs.map((need) => (need / total) * PAGE_OF_WORDS)
  ).map((width) => Math.floor(width * 10) / 10);
};

/** Of whose columns most are figures: a list of records with their numbers is one of words. */
const isTableOfFigures = (block: Block): boolean =>
  block.kind === "table" &&
  block.rows.some(
    ({ cells }) => cells.filter(isFigureCell).length * 2 >= cells.length,
  );

/** Columns beside the labels. */
const figureCount = (block: Block): number => {
  if (block.kind === "table") return block.columns.length - 1;
  return block.kind === "bullets"
    ? Math.max(0, ...block.items.map(({ figures }) => figures.length))
    : 0;
};
