import type { AttendanceRule } from "../../src/rollup/input/counting-rules";
import type { Meeting } from "../../src/domain/meeting";

/** 回数・のべ・実 as [count, total, distinct]. */
export type Cell = readonly [number, number, number];

/** What every contestant computes: all tables of the summary, keyed by text. */
export interface SummaryTables {
  readonly year: Cell;
  readonly byRank: Readonly<Record<string, Cell>>;
  readonly byMonth: Readonly<Record<string, Cell>>;
  /** Keys `month rank`. */
  readonly byMonthAndRank: Readonly<Record<string, Cell>>;
  readonly byAdviser: Readonly<Record<string, Cell>>;
  readonly byDivision: Readonly<Record<string, Cell>>;
  readonly byThemeCategory: Readonly<Record<string, Cell>>;
  readonly byMode: Readonly<Record<string, Cell>>;
  /** People who came once, twice, more often. */
  readonly frequency: Cell;
  /** First visits a month. */
  readonly firstByMonth: Readonly<Record<string, number>>;
}

/** Counts the held meetings among the records under an attendance rule. */
export type Contestant = (
  meetings: readonly Meeting[],
  rule: AttendanceRule,
) => SummaryTables;
