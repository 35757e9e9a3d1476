import type { DocumentYearStyle } from "../domain/calendar/era";
import type { Selection } from "../rollup/selection/selection";
import type { HIDDEN } from "./hidden";
import type { DataDate, RecordCell } from "./report-data";
import type { Written } from "./text-origin";

/** 回, 名, 回（上限）, 割合, 件, 回/人 */
export type Unit =
  | "times"
  | "people"
  | "slots"
  | "rate"
  | "records"
  | "timesPerPerson"
  | "timesPerMonth";

/** A value with what is needed to write it: see formatCell(). */
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
