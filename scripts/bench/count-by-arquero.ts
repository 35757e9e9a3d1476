import { from, op } from "arquero";
import { flatRows } from "./flat-rows";
import type { Cell, Contestant } from "./summary-tables";

/** (b) One arquero rollup a table and measure, over columnar tables. */
export const countByArquero: Contestant = (records, rule) => {
  const rows = flatRows(records, rule);
  const meetings = from(rows.meetings);
  const attendances = from(rows.attendances);
  const table = (...keys: readonly string[]): Record<string, Cell> => {
    const counts = meetings.groupby(...keys).rollup({ count: op.count() });
    const others = attendances
      .groupby(...keys)
      .rollup({ total: op.count(), distinct: op.distinct("person") });
    const cells: Record<string, [number, number, number]> = {};
    const cellAt = (row: object) => {
      const key = keys
        .map((name) => String((row as Record<string, unknown>)[name]))
        .join(" ");
      return (cells[key] ??= [0, 0, 0]);
    };
    for (const row of counts.objects() as { count: number }[]) {
      cellAt(row)[0] = row.count;
    }
    for (const row of others.objects() as {
      total: number;
      distinct: number;
    }[]) {
      const cell = cellAt(row);
      cell[1] = row.total;
      cell[2] = row.distinct;
    }
    return cells;
  };
  const visits = attendances
    .groupby("person")
    .rollup({ count: op.distinct("meeting"), firstMonth: op.min("month") });
  const counts = (visits.objects() as { count: number }[]).map(
    ({ count }) => count,
  );
  const firsts = visits
    .groupby("firstMonth")
    .rollup({ people: op.count() })
    .objects() as { firstMonth: string; people: number }[];
  return {
    year: table()[""] ?? [0, 0, 0],
    byRank: table("rank"),
    byMonth: table("month"),
    byMonthAndRank: table("month", "rank"),
    byAdviser: table("adviser"),
    byDivision: table("division"),
    byThemeCategory: table("themeCategory"),
    byMode: table("mode"),
    frequency: [
      counts.filter((count) => count === 1).length,
      counts.filter((count) => count === 2).length,
      counts.filter((count) => count > 2).length,
    ],
    firstByMonth: Object.fromEntries(
      firsts.map(({ firstMonth, people }) => [firstMonth, people]),
    ),
  };
};
