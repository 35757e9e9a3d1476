import type { Selection } from "../rollup/selection/selection";
import type { Cell, FigureCell } from "./cell";
import type { ChartBlock } from "./chart-block";
import type { Written } from "./text-origin";

/** What stands in a section, one below the other; every renderer draws each kind. */
export type Block =
  | ParagraphBlock
  | BulletsBlock
  | FootnoteBlock
  | PointerBlock
  | TableBlock
  | ChartBlock
  | DatedListBlock
  | CardsBlock
  | ImageBlock;

/** Sentences; line breaks of the record are kept as \n. */
export interface ParagraphBlock extends Written {
  readonly kind: "paragraph";
  readonly text: string;
}

export interface BulletsBlock {
  readonly kind: "bullets";
  readonly items: readonly Bullet[];
}

/** A bullet: a label and figures, e.g. データアカデミー 実施2回、協議4回. */
export interface Bullet extends Written {
  readonly label: string;
  /** In reading order; empty for a sentence. */
  readonly figures: readonly BulletFigure[];
  /** The records that a bullet of words tells of. */
  readonly selection?: Selection;
  /** Second level. */
  readonly items?: readonly Bullet[];
}

/** `lead` cell `tail`, e.g. 実施 + 2回, のべ + 22名, （実人数 + 15名 + ）. */
export interface BulletFigure {
  readonly lead: string;
  readonly cell: FigureCell;
  readonly tail: string;
}

/** A condition or definition under what it belongs to: （2023年3月31日現在）. */
export interface FootnoteBlock extends Written {
  readonly kind: "footnote";
  readonly text: string;
}

/** ➡ 01～03はこの後に詳細あり: to detail chapters. */
export interface PointerBlock {
  readonly kind: "pointer";
  readonly text: string;
  /** Ids of chapters. */
  readonly targets: readonly string[];
}

/** A part beside others that are the same of other years. */
export interface OfYear {
  /** Absent: it holds all years, or is the only one of its kind. */
  readonly fiscalYear?: number;
}

export interface TableBlock extends OfYear {
  readonly kind: "table";
  readonly id: string;
  readonly caption: string;
  /** First column holds row headers. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Definitions and conditions printed below. */
  readonly notes: readonly string[];
  /** What a screen draws as bars before the table itself; absent: the table says it best. */
  readonly bars?: TableBars;
}

/** Columns of a table that bars show; counted without the row headers, within the columns of one year. */
export interface TableBars {
  /** Columns of one fiscal year. */
  readonly perYear: number;
  /** What a bar is as long as: one column, or several one behind the other. */
  readonly lengths: readonly number[];
  /** What stands behind the bar, and leads to its records. */
  readonly figures: readonly number[];
  /** Of a table of months: they are its columns, in lengths, or its rows. */
  readonly months?: "columns" | "rows";
  /** Columns of which the reader chooses the one to see instead of lengths and figures. */
  readonly choices?: readonly number[];
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Columns with the same group stand under one spanning header. */
  readonly group?: string;
}

export interface TableRow {
  readonly id: string;
  readonly header: Cell;
  /** One fewer than columns: the header is the first. */
  readonly cells: readonly Cell[];
  readonly isTotal: boolean;
}

/** 6月13日 各WGのリーダーと顔合わせ（リモート） */
export interface DatedListBlock {
  readonly kind: "datedList";
  readonly items: readonly (Written & {
    /** As printed: 6月13日, 10月～, 11月7日-8日; empty without a date. */
    readonly when: string;
    readonly text: string;
    readonly figure?: FigureCell;
    readonly recordId?: string;
  })[];
}

/** A training: date, lecturer, title, audience, participants, content; or a good practice with photos, without facts. */
export interface CardsBlock {
  readonly kind: "cards";
  readonly cards: readonly (Written & {
    readonly heading: string;
    readonly lines: readonly { readonly label: string; readonly value: Cell }[];
    readonly text?: string;
    readonly images: readonly ImageRef[];
    readonly recordId?: string;
  })[];
}

export interface ImageBlock extends Written {
  readonly kind: "image";
  readonly image: ImageRef;
  readonly caption: string;
}

/** A picture by its kintone file key; its bytes are handed to renderers beside the report. */
export interface ImageRef {
  readonly fileKey: string;
  readonly name: string;
  readonly alternativeText: string;
}
