import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import type { AttendanceMeasure } from "../figure-id";
import { figureKey } from "../figure-id";
import type { CollectedFigure } from "./collect-figures";
import type { Variable } from "./model";

/** Which cell of meetings: absent month and rank are the totals over them. */
export interface CellAddress {
  readonly month?: CalendarMonth | undefined;
  readonly rank?: string | null | undefined;
}

/** The figures of one fiscal year as variables of a model; undefined where the document prints none. */
export interface YearFigures {
  readonly fiscalYear: number;
  /** Months and ranks that any figure names. */
  readonly months: readonly CalendarMonth[];
  readonly ranks: readonly (string | null)[];
  readonly cell: (
    measure: AttendanceMeasure,
    address: CellAddress,
  ) => Variable | undefined;
  /** A figure of the whole year. */
  readonly figure: (measure: string) => Variable | undefined;
}

/** @param variableOf the variable of a key */
export const yearFigures = (
  fiscalYear: number,
  figures: readonly CollectedFigure[],
  variableOf: (key: string) => Variable | undefined,
): YearFigures => {
  const months = new Set<CalendarMonth>();
  const ranks = new Set<string | null>();
  for (const { id } of figures) {
    if (id.kind !== "attendance" || id.fiscalYear !== fiscalYear) continue;
    if (id.month !== undefined) months.add(id.month);
    if (id.rank !== undefined) ranks.add(id.rank);
  }
  return {
    fiscalYear,
    months: [...months],
    ranks: [...ranks],
    cell: (measure, { month, rank }) =>
      variableOf(
        figureKey({
          kind: "attendance",
          fiscalYear,
          measure,
          ...(month === undefined ? {} : { month }),
          ...(rank === undefined ? {} : { rank }),
        }),
      ),
    figure: (measure) =>
      variableOf(figureKey({ kind: "year", fiscalYear, measure })),
  };
};

/** Every cell of months and ranks, totals included. */
export const addressesOf = ({
  months,
  ranks,
}: YearFigures): readonly CellAddress[] =>
  [undefined, ...months].flatMap((month) =>
    [undefined, ...ranks].map((rank) => ({ month, rank })),
  );
