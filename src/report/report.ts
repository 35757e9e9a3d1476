import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { DocumentYearStyle } from "../domain/calendar/era";
import type { City } from "../domain/publishing/city";
import type { DocumentPart } from "../domain/publishing/left-out-parts";
import type { Words } from "../domain/words/words";
import type { Language } from "../i18n/language";
import type { Block, ImageRef, OfYear } from "./block";
import type { FigureCell } from "./cell";
import type { Edition } from "./edition";
import type { Figures } from "./figures";
import type { ReportData } from "./report-data";
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
