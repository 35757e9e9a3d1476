import type { CalendarMonth } from "../domain/calendar/calendar-date";
import type { Unit } from "../report/cell";
import type { Selection } from "../rollup/selection/selection";

/** Measures of meetings that a cell of months and ranks has. */
export type AttendanceMeasure =
  | "count"
  | "totalAttendance"
  | "distinctAttendees";

/** What a figure counts: the same in every place that prints it, whatever the place is. */
export type FigureId =
  | AttendanceId
  /** One figure of a whole fiscal year. */
  | {
      readonly kind: "year";
      readonly fiscalYear: number;
      readonly measure: string;
    }
  /** A figure that no other is known to depend on. */
  | { readonly kind: "alone"; readonly name: string };

/** 回数, のべ or 実 of meetings; absent month and rank: of all of them. */
interface AttendanceId {
  readonly kind: "attendance";
  readonly fiscalYear: number;
  readonly month?: CalendarMonth;
  /** null: 未設定 */
  readonly rank?: string | null;
  readonly measure: AttendanceMeasure;
}

/** The same text for the same figure, and no other. */
export const figureKey = (id: FigureId): string => {
  switch (id.kind) {
    case "attendance":
      return JSON.stringify([
        id.fiscalYear,
        id.measure,
        id.month ?? "",
        ...rankPart(id.rank),
      ]);
    case "year":
      return JSON.stringify([id.fiscalYear, id.measure]);
    default:
      return JSON.stringify([id.name]);
  }
};

const rankPart = (rank: string | null | undefined): readonly unknown[] =>
  rank === undefined ? [] : [rank];

/** What a figure with records behind it counts. */
export const figureOfSelection = (
  selection: Selection,
  unit: Unit,
): FigureId => {
  if (selection.grain === "meeting") {
    const { grain, fiscalYear, month, rank, measure, visits, ...others } =
      selection;
    if (Object.keys(others).length === 0) {
      if (visits === undefined) {
        return {
          kind: "attendance",
          fiscalYear,
          measure: measure ?? "count",
          ...(month === undefined ? {} : { month }),
          ...(rank === undefined ? {} : { rank }),
        };
      }
      if (month === undefined && rank === undefined && unit === "people") {
        return { kind: "year", fiscalYear, measure: visits };
      }
    }
  }
  const parts = Object.entries(selection).sort(([a], [b]) => (a < b ? -1 : 1));
  return { kind: "alone", name: JSON.stringify([unit, parts]) };
};
