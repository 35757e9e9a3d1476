import type { ReportInput } from "../../src/report/report-input";
import type { FiscalYearRollup } from "../../src/rollup/years/fiscal-year-rollup";

/** Digits that no document has of its own; two more tell the figures apart. */
const CANARY = 5_813_700;

/** Whether a text holds one of the numbers, however it is written. */
export const holdsCanary = (text: string): boolean =>
  /58137\d\d/u.test(text.replaceAll(/[,.]/gu, ""));

interface Cell {
  count: number | null;
  totalAttendance: number | null;
  distinctAttendees: number | null;
}

type Loose = Record<string, any>;

/**
 * The input of a report in which these figures have numbers that would be
 * found anywhere: whatever prints one of them prints such a number.
 * @param keys of the figures, as they are hidden
 */
export const withCanaries = (
  input: ReportInput,
  keys: readonly string[],
): { readonly input: ReportInput; readonly set: number } => {
  const hidden = new Set(keys);
  let set = 0;
  const put = (target: Loose | undefined, name: string, key: unknown[]) => {
    if (target === undefined || !hidden.has(JSON.stringify(key))) return;
    target[name] = CANARY + (set += 1);
  };
  const cell = (row: Cell, year: number, at: readonly unknown[]) => {
    for (const measure of [
      "count",
      "totalAttendance",
      "distinctAttendees",
    ] as const) {
      put(row, measure, [year, measure, ...at]);
    }
  };
  const rollups = input.rollups.map((rollup): FiscalYearRollup => {
    const copy = structuredClone(rollup) as unknown as Loose;
    const year = rollup.fiscalYear;
    const { meetings, sections, tally } = copy;
    cell(meetings, year, [""]);
    for (const row of meetings.byRank) cell(row, year, ["", row.key]);
    for (const row of meetings.byMonth) {
      cell(row, year, [row.month]);
      for (const rank of row.byRank) cell(rank, year, [row.month, rank.key]);
    }
    for (const section of sections) {
      if (section.rule.source === "meetings") section.count = meetings.count;
    }
    const { repeatUse, utilisation, councilEffect } = meetings;
    for (const name of ["once", "twice", "threeOrMore"]) {
      put(repeatUse.distribution, name, [year, name]);
    }
    put(repeatUse, "meetingsPerPerson", [year, "meetingsPerPerson"]);
    put(utilisation, "utilisationRate", [year, "utilisationRate"]);
    put(councilEffect, "meanInside", [year, "meanInside"]);
    put(councilEffect, "meanOutside", [year, "meanOutside"]);
    put(meetings, "distinctAcrossRanks", [year, "distinctAcrossRanks"]);
    for (const name of ["read", "counted", "listedOnly", "excluded"]) {
      put(tally, name, [year, name]);
    }
    return copy as unknown as FiscalYearRollup;
  });
  return { input: { ...input, rollups }, set };
};
