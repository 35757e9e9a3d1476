import { DESIGN } from "../../design-values";
import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { TableBlock } from "../../../report/block";
import { tableGrid } from "../../ooxml/table-grid";
import type { Paragraph } from "../flow/paragraph";
import { columnWidths, leastWidth } from "./column-widths";
import type { Piece, PlacedPiece } from "./piece";
import { PIECE_GAP } from "./piece";
import type { PlanContext } from "../plan/plan-context";
import type { PlannedRow } from "./planned-table";
import type { Box } from "../plan/slide-plan";
import { inTurn, splitTable } from "./split-table";
import { splitRow, tableRows } from "./table-rows";
import { textShape } from "./text-shape";

const CAPTION_GAP = 4;
const NOTES_GAP = 6;
/** Points that a heading over the table may take. */
const HEADING = 30;
/** Rows that stand together at a table's end or beginning. */
const FEWEST_ROWS = 2;
/** Of a slide, for a header: the rest is for rows. */
const HIGHEST_HEAD = 0.5;
/** Row headers and what stands beside them. */
const FEWEST_COLUMNS = 2;

/** Points; smaller when many columns would be too narrow for their numbers. */
const TEXT_SIZES = [DESIGN.slide.table, DESIGN.slide.note] as const;

interface TableOptions {
  /** Points that it may take. */
  readonly width: number;
  /** Whether the caption stands above the table; where a heading says the same it is only told to screen readers. */
  readonly isCaptioned: boolean;
}

/** Whether a table can be read in a column of a width. */
export const fitsInColumn = (
  table: TableBlock,
  { language }: PlanContext,
  width: number,
): boolean =>
  leastWidth(tableGrid(table, language), DESIGN.slide.table) <= width;

/**
 * A table with its caption above and its notes below; rows that have no room go
 * on under the same header. Where columns would be too narrow, or a header
 * would leave no room for rows, the right columns go on after the left ones.
 */
export const tablePiece = (
  table: TableBlock,
  context: PlanContext,
  options: TableOptions,
): Piece => {
  const grid = tableGrid(table, context.language);
  const { width } = options;
  const highest = context.body.height * HIGHEST_HEAD;
  const layoutIn = (textSize: number) => {
    const widths = columnWidths(grid, textSize, width);
    const rows = tableRows(grid, { ...context, widths, textSize });
    const isReadable =
      leastWidth(grid, textSize) <= width && heightOf(rows.head) <= highest;
    return { textSize, widths, ...rows, isReadable };
  };
  const layouts: ReturnType<typeof layoutIn>[] = [];
  for (const textSize of TEXT_SIZES) {
    if (layouts.at(-1)?.isReadable === true) break;
    layouts.push(layoutIn(textSize));
  }
  const readable = layouts.find(({ isReadable }) => isReadable);
  if (readable === undefined && table.columns.length > FEWEST_COLUMNS) {
    const [left, right] = splitTable(table);
    return inTurn(
      tablePiece(left, context, options),
      tablePiece(right, context, options),
    );
  }
  const layout = readable ?? layouts.at(-1);
  if (layout === undefined) throw new Error("There is a size for any width.");
  const { body, textSize, widths, head } = layout;
  return new TablePart(
    { textSize, widths, head, table, context, ...options },
    body,
    false,
  );
};

interface WholeTable extends TableOptions {
  readonly table: TableBlock;
  readonly context: PlanContext;
  readonly widths: readonly number[];
  readonly textSize: number;
  readonly head: readonly PlannedRow[];
}

/** A table, or what is left of it after a slide. */
class TablePart implements Piece {
  readonly height: number;
  readonly minHeight: number;
  readonly gap = PIECE_GAP;

  constructor(
    readonly whole: WholeTable,
    readonly rows: readonly PlannedRow[],
    readonly isContinued: boolean,
  ) {
    const { height } = whole.context.body;
    const heads = this.#captionHeight() + heightOf(whole.head);
    const all = heads + heightOf(rows) + this.#notesHeight();
    this.height = all;
    // A table stays whole where a slide can hold it under its heading.
    this.minHeight =
      all <= height - HEADING
        ? all
        : Math.min(heads + heightOf(rows.slice(0, FEWEST_ROWS)), height);
  }

  place(box: Box): PlacedPiece {
    const { head, widths, textSize, context } = this.whole;
    const top = this.#captionHeight();
    const room = box.height - top - heightOf(head);
    const isLast = heightOf(this.rows) + this.#notesHeight() <= room;
    const count = isLast ? this.rows.length : this.#rowsIn(room);
    const next = this.rows[count];
    const [part, remainder] =
      count === 0 && next !== undefined
        ? splitRow(next, room, { widths, textSize, language: context.language })
        : [];
    const rows = part === undefined ? this.rows.slice(0, count) : [part];
    const left = [
      ...(remainder === undefined ? [] : [remainder]),
      ...this.rows.slice(part === undefined ? count : 1),
    ];
    const height = heightOf(head) + heightOf(rows);
    const notes = left.length === 0 ? this.#notes() : [];
    return {
      shapes: [
        ...(this.#isCaptioned()
          ? [textShape([this.#caption()], { ...box, width: this.whole.width })]
          : []),
        {
          kind: "table",
          box: {
            x: box.x,
            y: box.y + top,
            width: widths.reduce((sum, each) => sum + each, 0),
            height,
          },
          table: {
            columnWidths: widths,
            rows: [...head, ...rows],
            textSize,
          },
          description: this.#captionText(),
        },
        ...(notes.length === 0
          ? []
          : [
              textShape(notes, {
                x: box.x,
                y: box.y + top + height + NOTES_GAP,
                width: this.whole.width,
              }),
            ]),
      ],
      height: top + height + (left.length === 0 ? this.#notesHeight() : 0),
      ...(left.length === 0
        ? {}
        : { rest: new TablePart(this.whole, left, true) }),
    };
  }

  /** Whole rows that fit, leaving company for the last one. */
  #rowsIn(room: number): number {
    let height = 0;
    let count = 0;
    for (const row of this.rows) {
      height += row.height;
      if (height > room) break;
      count += 1;
    }
    const left = this.rows.length - count;
    return left < FEWEST_ROWS && count > FEWEST_ROWS
      ? count - FEWEST_ROWS
      : count;
  }

  #captionText(): string {
    const { table, context } = this.whole;
    return this.isContinued
      ? slideMessages[context.language].continued(table.caption)
      : table.caption;
  }

  #caption(): Paragraph {
    return {
      runs: [{ text: this.#captionText(), bold: true }],
      tail: [],
      style: {
        size: DESIGN.slide.table,
        lineHeight: 18,
        spaceBefore: 0,
        hanging: 0,
      },
    };
  }

  #isCaptioned(): boolean {
    return this.whole.isCaptioned || this.isContinued;
  }

  #captionHeight(): number {
    if (!this.#isCaptioned()) return 0;
    const { width } = this.whole;
    return (
      textShape([this.#caption()], { x: 0, y: 0, width }).box.height +
      CAPTION_GAP
    );
  }

  #notes(): readonly Paragraph[] {
    return tableNotes(this.whole.table.notes);
  }

  #notesHeight(): number {
    const { width } = this.whole;
    const notes = this.#notes();
    return notes.length === 0
      ? 0
      : textShape(notes, { x: 0, y: 0, width }).box.height + NOTES_GAP;
  }
}

/** Definitions and conditions under a table. */
export const tableNotes = (notes: readonly string[]): readonly Paragraph[] =>
  notes.map((text) => ({
    runs: [{ text, ink: "faint" }],
    tail: [],
    style: {
      size: DESIGN.slide.note,
      lineHeight: 15,
      spaceBefore: 2,
      hanging: 0,
    },
  }));

const heightOf = (rows: readonly PlannedRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
