import type { Language } from "../i18n/language";
import type {
  CalendarDate,
  CalendarMonth,
} from "../domain/calendar/calendar-date";
import type { Words } from "../domain/words/words";
import type { DocumentYearStyle } from "../domain/calendar/era";
import type { Selection } from "../rollup/selection/selection";
import type { City } from "../domain/publishing/city";
import type { DocumentPart } from "../domain/publishing/left-out-parts";
import type { Edition } from "./edition";
import type { HIDDEN } from "./hidden";
import type { Figures } from "./figures";
import type { Written } from "./text-origin";

/**
 * The summary document as data: what is said, with typed values, and nothing
 * of how it looks. Every renderer (html, xlsx, pptx, docx, csv) and the
 * screen read only this. Text comes out of the builder complete; numbers stay
 * numbers until a renderer calls formatCell().
 */
export interface Report extends Written {
  readonly title: string;
  readonly publishedOn?: CalendarDate;
  /** 担当課 */
  readonly division?: string;
  /** Absent in reports that were frozen before there was one. */
  readonly city?: City;
  /** Of the city; set when a document is made that has one. */
  readonly logo?: ImageRef;
  readonly fiscalYears: readonly number[];
  /** 基準日 of the last fiscal year; absent without any year. */
  readonly asOf?: CalendarDate;
  readonly language: Language;
  /** What the programme calls things, in the language of the document. */
  readonly words: Words;
  /** For whom its files are; absent: for the screen, and no file of it leaves. */
  readonly edition?: Edition;
  /** 庁内用, and of what part: stands on every page; absent on what may be published. */
  readonly marking?: string;
  /** Record rights may have kept records from whoever read them; its notes say so. */
  readonly isVisibleOnly?: boolean;
  /** How years are written; renderers ask documentDate(). */
  readonly yearStyle: DocumentYearStyle;
  /** Parts that whoever made the document left out; absent: none. */
  readonly leftOut?: readonly DocumentPart[];
  /** Over the overview of each fiscal year, where the chapters that tell them were left out. */
  readonly strips?: ReadonlyMap<number, readonly StripFigure[]>;
  readonly chapters: readonly Chapter[];
  /** The figures as a tree, for programs. */
  readonly figures: Figures;
  /** The same figures, and the records behind them, for machines. */
  readonly data: ReportData;
}

/** A figure of a fiscal year in large letters over its overview. */
export interface StripFigure {
  readonly label: string;
  readonly figure: FigureCell;
  /** Against the year before, in words; absent where one of the two is not told. */
  readonly change?: string;
}

/** A part of the document that starts on a page of its own. */
export interface Chapter {
  readonly id: string;
  readonly kind:
    | "programme"
    | "overview"
    | "detail"
    | "outcomes"
    | "goodPractices"
    | "notes"
    | "appendix"
    | "records";
  /** Number of the section that a detail chapter belongs to: 02. */
  readonly no?: string;
  readonly title: string;
  /** Absent for chapters of the whole document. */
  readonly fiscalYear?: number;
  /** SectionRule.id of a detail chapter. */
  readonly ruleId?: string;
  /** What stands before the first section. */
  readonly lead: readonly Block[];
  readonly sections: readonly ReportSection[];
}

export interface ReportSection extends Written, OfYear {
  readonly id: string;
  /** SectionRule.id of a section of an overview. */
  readonly ruleId?: string;
  /** 01, 02, … ; absent for headings without a number. */
  readonly no?: string;
  readonly title: string;
  /** The figure beside the title: 67回. */
  readonly figure?: FigureCell;
  readonly blocks: readonly Block[];
}

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
interface OfYear {
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

/**
 * Stacked columns by month: of the meetings by rank, with council bands and
 * milestones, or of the activities of one section by its lines.
 */
export interface ChartBlock {
  readonly kind: "chart";
  readonly id: string;
  /** SectionRule.id of the section whose activities it shows; absent: it shows the meetings. */
  readonly ruleId?: string;
  readonly caption: string;
  /** What the chart shows, in words; the alternative text. */
  readonly summary: string;
  /** What the words beside the chart tell: its year, what is counted, and how much in all. */
  readonly told: {
    readonly year: string;
    readonly measure: string;
    readonly total: ChartValue;
  };
  readonly unit: "times" | "people";
  readonly months: readonly CalendarMonth[];
  /** One a month; what stands above the column. */
  readonly totals: readonly ChartValue[];
  /** One a rank, in configured order, or one a line; zero series included. */
  readonly series: readonly {
    readonly label: string;
    /** One a month. */
    readonly values: readonly ChartValue[];
    readonly selections: readonly Selection[];
  }[];
  /** What the bands are, in the words of the programme; absent: council sessions, as in older snapshots. */
  readonly bandLabel?: string;
  /** Indexes of their months, both included. */
  readonly bands: readonly (Written & {
    readonly label: string;
    readonly fromIndex: number;
    readonly toIndex: number;
  })[];
  readonly milestones: readonly (Written & {
    readonly label: string;
    readonly monthIndex: number;
  })[];
  /** Meetings that fit in each month; absent without 月間枠, null before it starts. */
  readonly slots?: readonly (number | null)[];
  /** The same months and ranks as 回数, のべ人数 and 実人数, for a screen that lets its reader switch; documents show the block itself. */
  readonly measures?: readonly ChartMeasure[];
}

/** null: after 基準日, blank; hidden: blank too, and no part of a column or a sum. */
export type ChartValue = number | null | typeof HIDDEN;

/** What a chart shows of one measure. */
export type ChartFigures = Pick<
  ChartBlock,
  "caption" | "summary" | "told" | "unit" | "totals" | "series" | "slots"
>;

/** One way to count a chart; see chartByMeasure(). */
export interface ChartMeasure {
  readonly id: "count" | "totalAttendance" | "distinctAttendees";
  /** 回数, のべ人数, 実人数 */
  readonly label: string;
  readonly figures: ChartFigures;
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

/** 回, 名, 回（上限）, 割合, 件, 回/人 */
export type Unit =
  | "times"
  | "people"
  | "slots"
  | "rate"
  | "records"
  | "timesPerPerson"
  | "timesPerMonth";

/** Long form for machines: one table a sheet or file (domain: Machine-readable sheet). */
export interface ReportData {
  /** One figure a row. */
  readonly figures: DataTable;
  /** Counted and listed-only records, one a row; in the internal edition alone. */
  readonly records?: DataTable;
  /** What the codes stand for. */
  readonly codes: DataTable;
  /** What the columns and measures mean and how they were counted. */
  readonly definitions: DataTable;
  /** When the data were updated. */
  readonly history: DataTable;
}

export interface DataTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** Cells in the order of the columns; null is "not applicable", which is not 0. */
  readonly rows: readonly (readonly DataValue[])[];
}

interface DataColumn {
  readonly id: string;
  /** Unique within the table; holds the unit when the column has one. */
  readonly label: string;
}

export type DataValue = string | number | DataDate | RecordCell | null;

/** A day as data. */
export interface DataDate {
  readonly kind: "date";
  readonly date: CalendarDate;
}

/** A record of the meetings or the activities app, by its number. */
export interface RecordCell {
  readonly kind: "record";
  readonly source: "meetings" | "activities";
  readonly recordId: string;
}

export type Cell = FigureCell | TextCell | DateCell;

/** A figure, told or hidden. */
export type FigureCell = NumberCell | HiddenCell;

/** `value` null is "cannot be computed" and is written ―, never 0 (domain: counting rule 11). */
export interface NumberCell {
  readonly kind: "number";
  readonly value: number | null;
  readonly unit: Unit;
  /** The records behind it; absent where there is none to show. */
  readonly selection?: Selection;
}

/** A figure of few people, or one that would give such a figure away: written ＊, never 0 or ― (domain: Small figures). */
interface HiddenCell {
  readonly kind: typeof HIDDEN;
  readonly unit: Unit;
}

export interface TextCell extends Written {
  readonly kind: "text";
  readonly text: string;
  /** The record that it names: a document that may lead to it does. */
  readonly record?: RecordCell;
}

/** A day with what a number has in its unit: how it is written. */
export interface DateCell extends DataDate {
  readonly yearStyle: DocumentYearStyle;
}
