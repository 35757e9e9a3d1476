import type { YearlessRun } from "./yearless-run";

/** Months of one list go on without a longer gap. */
const HALF_A_YEAR = 6;

/**
 * Whose year stands beside the months of sheets (12月(R4), 1月(R5)): of the month, or the
 * fiscal one, by which of them the months run on from sheet to sheet. Left as it
 * is where neither does, or both.
 * @param startMonth first month of a fiscal year, 1..12
 */
export const settleMonths = (
  runs: readonly YearlessRun[],
  startMonth: number,
): readonly YearlessRun[] => {
  const beside = runs.flatMap(({ told: { isBesideMonth, ...told } }) =>
    isBesideMonth ? [told] : [],
  );
  const places = beside.map(({ fiscalYear = 0, month = 0 }) => ({
    ofMonth: fiscalYear * 12 + month,
    ofFiscal: (fiscalYear + (month < startMonth ? 1 : 0)) * 12 + month,
  }));
  const isOfMonth = runsOn(places.map(({ ofMonth }) => ofMonth));
  const isOfFiscal = runsOn(places.map(({ ofFiscal }) => ofFiscal));
  if (isOfMonth === isOfFiscal) return runs;
  return runs.map((run) => {
    const { isBesideMonth, fiscalYear, ...told } = run.told;
    if (!isBesideMonth || fiscalYear === undefined) return run;
    return {
      ...run,
      told: isOfMonth
        ? { ...told, year: fiscalYear, isMonths: true }
        : { ...told, fiscalYear },
    };
  });
};

const runsOn = (places: readonly number[]): boolean => {
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  return (
    steps.some((step) => step !== 0) &&
    steps.every((step) => Math.abs(step) <= HALF_A_YEAR) &&
    new Set(steps.map(Math.sign).filter((sign) => sign !== 0)).size === 1
  );
};
