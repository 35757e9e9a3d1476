import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";

/** R1, R2, … in configured order; R0 for a blank or unknown rank. */
export const rankCodes = (
  rollups: readonly FiscalYearRollup[],
): ReadonlyMap<string | null, string> => {
  const keys = rollups.flatMap(({ meetings }) =>
    meetings.byRank.map(({ key }) => key),
  );
  const ranks = [...new Set(keys)].filter((key) => key !== null);
  return new Map<string | null, string>([
    ...ranks.map((rank, index) => [rank, `R${index + 1}`] as const),
    ...(keys.includes(null) ? [[null, "R0"] as const] : []),
  ]);
};
