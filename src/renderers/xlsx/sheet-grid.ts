import type { Block, Chapter } from "../../report/report";

/** The columns of a readable sheet. */
export interface SheetGrid {
  /** Characters, one entry a column. */
  readonly widths: readonly number[];
  /** Column of labels and sentences; with 1, dates and numbers stand before it. */
  readonly label: 0 | 1;
  readonly orientation: "portrait" | "landscape";
}

const NARROW_FIGURES = 5;

/**
 * Lists have a column of dates, a wide one of words and one a figure beside
 * them. Where tables of figures stand, the columns are as wide as figures.
 */
export const sheetGrid = ({ lead, sections }: Chapter): SheetGrid => {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const figures = Math.max(2, ...blocks.map(figureCount));
  if (!blocks.some(isTableOfFigures)) {
    return {
      widths: [13, 56, ...Array.from({ length: figures }, () => 18)],
      label: 1,
      orientation: "portrait",
    };
  }
  const isWide = figures > NARROW_FIGURES;
  const width = isWide ? 15 : 24;
  return {
    widths: [30, ...Array.from({ length: Math.max(figures, 3) }, () => width)],
    label: 0,
    orientation: isWide ? "landscape" : "portrait",
  };
};

const isTableOfFigures = (block: Block): boolean =>
  block.kind === "table" &&
  block.rows.some(({ cells }) => cells.some(({ kind }) => kind === "number"));

/** Columns beside the labels. */
const figureCount = (block: Block): number => {
  if (block.kind === "table") return block.columns.length - 1;
  return block.kind === "bullets"
    ? Math.max(0, ...block.items.map(({ figures }) => figures.length))
    : 0;
};
