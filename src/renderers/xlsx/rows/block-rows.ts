import type { Block } from "../../../report/block";
import { bulletRows } from "./bullet-rows";
import { cardRows } from "./card-rows";
import { cellStyles } from "../cells/cell-style";
import { CHART_ROWS } from "../sheets/chart-data";
import { datedRows } from "./dated-rows";
import { imageRows } from "./image-rows";
import type { SheetContext } from "../sheets/sheet-context";
import type { SheetGrid } from "../sheets/sheet-grid";
import type { SheetRow } from "./sheet-row";
import { emptyRow } from "./sheet-row";
import { tableRows } from "./table-rows";
import { textRow } from "./text-row";

type BlockRows = {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    grid: SheetGrid,
    context: SheetContext,
  ) => readonly SheetRow[];
};

const rowsOf: BlockRows = {
  paragraph: ({ text }, grid) => [textRow(text, { ...grid, label: 0 })],
  footnote: ({ text }, grid) => [textRow(text, grid, cellStyles.footnote)],
  pointer: ({ text }, grid) => [textRow(text, grid, cellStyles.footnote)],
  bullets: ({ items }, grid, { language }) =>
    items.flatMap((item) => bulletRows(item, grid, language)),
  table: (table, grid, { language }) => tableRows(table, grid, language),
  chart: (chart) => [
    { ...emptyRow, chart },
    ...Array.from({ length: CHART_ROWS }, () => emptyRow),
  ],
  datedList: (list, grid, { language }) => datedRows(list, grid, language),
  cards: cardRows,
  image: imageRows,
};

/** The rows that a block of the report takes on a readable sheet. */
export const blockRows = <Kind extends Block["kind"]>(
  block: Extract<Block, { kind: Kind }>,
  grid: SheetGrid,
  context: SheetContext,
): readonly SheetRow[] => rowsOf[block.kind as Kind](block, grid, context);
