import type { ListSheet } from "./join-sheets";
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
): { readonly fiscalYear?: number; readonly isDisputed: boolean } => {
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
  const own =
    sheets.length === 1
      ? fiscalYearOfPeriod(sheets[0]?.period ?? {}, startMonth)
      : undefined;
  const [named, ...others] = ofFile;
  const fiscalYear = own ?? (others.length === 0 ? named : undefined);
  return {
    isDisputed,
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  };
};
