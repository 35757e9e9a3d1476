import type { ChartBlock } from "../../../report/chart-block";
import type { LegendText } from "../../ooxml/charts/legend-entries";
import type { OfficePicture } from "../../ooxml/pictures/office-picture";
import type { Run, SetParagraph } from "../flow/paragraph";
import type { PlannedTable } from "../pieces/planned-table";

/** A place on a slide in points, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Layouts by what they have room for (ST_SlideLayoutType). */
export type LayoutKind = "title" | "obj" | "twoObj" | "titleOnly";

/** A placeholder of the layout that a text stands in. */
export type Slot = "body" | "left" | "right" | "subTitle";

/** A slide as it is to be written. */
export interface SlidePlan {
  /** Chapters that begin here, for links. */
  readonly anchors: readonly string[];
  readonly layout: LayoutKind;
  readonly title: readonly Run[];
  /** Points of the title's place that it leaves to what stands beside it. */
  readonly besideTitle?: number;
  /** In reading order, after the title. */
  readonly shapes: readonly SlideShape[];
  /** Paragraphs of the notes page. */
  readonly notes: readonly string[];
}

export type SlideShape =
  | TextShape
  | ListShape
  | PanelShape
  | TableShape
  | ChartShape
  | LegendShape
  | PictureShape;

export interface TextShape {
  readonly kind: "text";
  readonly box: Box;
  readonly paragraphs: readonly SetParagraph[];
  readonly slot?: Slot;
  /** What it is called in the list of a slide's shapes. */
  readonly name?: string;
}

/** Paragraphs with dates before or figures behind them: rows of a table. */
export interface ListShape extends Omit<TextShape, "kind"> {
  readonly kind: "list";
}

/** A plain area behind or beside text: decoration. */
export interface PanelShape {
  readonly kind: "panel";
  readonly box: Box;
  readonly paint: "panel" | "tint" | "accent";
}

export interface TableShape {
  readonly kind: "table";
  readonly box: Box;
  readonly table: PlannedTable;
  /** Alternative text. */
  readonly description: string;
}

export interface ChartShape {
  readonly kind: "chart";
  readonly box: Box;
  readonly block: ChartBlock;
  /** One of several under headings that have a legend in common. */
  readonly hasSharedLegend?: boolean;
}

/** What the colours of charts mean: swatches beside words. */
export interface LegendShape {
  readonly kind: "legend";
  readonly box: Box;
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry extends LegendText {
  /** Points from the upper left corner of the legend. */
  readonly x: number;
  readonly y: number;
  readonly labelWidth: number;
}

export interface PictureShape {
  readonly kind: "picture";
  /** That the picture fills as it is seen. */
  readonly box: Box;
  readonly picture: OfficePicture;
  /** Alternative text. */
  readonly description: string;
}

/** More than anyone shows or opens; what is beyond stands in the other formats. */
export const MOST_SLIDES = 300;
