import type { ListSheet } from "../join-sheets";
import type { ToldPeriod, YearWitness } from "./list-period";
import { fiscalYearOfPeriod, yearsTold } from "./list-period";

/**
 * The fiscal year of days for which no sheet and no row tells one: that of a lone
 * sheet, else that of the file's name. Where the name and what sheets say
 * differ, or a sheet and its title do, nobody can tell it.
 * @param names of the file
 * @param startMonth first month of a fiscal year, 1..12
 */
export const yearOfSheets = (
  sheets: readonly Pick<ListSheet, "period" | "table">[],
  names: readonly string[],
  startMonth: number,
): {
  readonly fiscalYear?: number;
  /** What tells it. */
  readonly yearBy?: YearWitness;
  readonly isDisputed: boolean;
} => {
  const ofFile = new Set(yearsTold(names));
  const ofSheets = new Set(
    sheets.flatMap(({ period, table }) => {
      const year = fiscalYearOfPeriod(period, startMonth);
      return year === undefined ? yearsTold(table.above) : [year];
    }),
  );
  const isDisputed =
    sheets.some(({ period }) => period.isDisputed) ||
    (ofFile.size === 1 &&
      ofSheets.size > 0 &&
      [...ofFile].some((year) => !ofSheets.has(year)));
  if (isDisputed) return { isDisputed };
  const [{ period } = { period: {} as ToldPeriod }] = sheets;
  const own =
    sheets.length === 1 ? fiscalYearOfPeriod(period, startMonth) : undefined;
  if (own !== undefined)
    return {
      isDisputed,
      fiscalYear: own,
      ...(period.by === undefined ? {} : { yearBy: period.by }),
    };
  const [named, ...others] = ofFile;
  if (named === undefined || others.length > 0) return { isDisputed };
  const text = names.find((name) => yearsTold([name]).length > 0) ?? "";
  return { isDisputed, fiscalYear: named, yearBy: { place: "file", text } };
};
