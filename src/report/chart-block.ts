import type { CalendarMonth } from "../domain/calendar/calendar-date";
import type { Selection } from "../rollup/selection/selection";
import type { HIDDEN } from "./hidden";
import type { Written } from "./text-origin";

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
