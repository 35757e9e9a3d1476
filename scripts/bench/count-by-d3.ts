import { rollup } from "d3-array";
import type { FlatAttendance, FlatMeeting } from "./flat-rows";
import { flatRows } from "./flat-rows";
import type { Cell, Contestant } from "./summary-tables";

/** (c) One d3-array rollup a table and measure. */
export const countByD3: Contestant = (records, rule) => {
  const { meetings, attendances } = flatRows(records, rule);
  const table = (
    keyOf: (row: FlatMeeting | FlatAttendance) => string,
  ): Record<string, Cell> => {
    const counts = rollup(meetings, (rows) => rows.length, keyOf);
    const others = rollup(
      attendances,
      (rows) =>
        [rows.length, new Set(rows.map(({ person }) => person)).size] as const,
      keyOf,
    );
    const keys = new Set([...counts.keys(), ...others.keys()]);
    return Object.fromEntries(
      [...keys].map((key) => {
        const [total, distinct] = others.get(key) ?? [0, 0];
        return [key, [counts.get(key) ?? 0, total, distinct]];
      }),
    );
  };
  const visits = [
    ...rollup(
      attendances,
      (rows) => ({
        count: new Set(rows.map(({ meeting }) => meeting)).size,
        firstMonth: rows.reduce(
          (first, { month }) => (month < first ? month : first),
          "9999-12",
        ),
      }),
      ({ person }) => person,
    ).values(),
  ];
  const visitors = rollup(
    visits,
    (rows) => rows.length,
    ({ count }) => Math.min(count, 3),
  );
  return {
    year: table(() => "")[""] ?? [0, 0, 0],
    byRank: table(({ rank }) => rank),
    byMonth: table(({ month }) => month),
    byMonthAndRank: table(({ month, rank }) => `${month} ${rank}`),
    byAdviser: table(({ adviser }) => adviser),
    byDivision: table(({ division }) => division),
    byThemeCategory: table(({ themeCategory }) => themeCategory),
    byMode: table(({ mode }) => mode),
    frequency: [
      visitors.get(1) ?? 0,
      visitors.get(2) ?? 0,
      visitors.get(3) ?? 0,
    ],
    firstByMonth: Object.fromEntries(
      rollup(
        visits,
        (rows) => rows.length,
        ({ firstMonth }) => firstMonth,
      ),
    ),
  };
};
