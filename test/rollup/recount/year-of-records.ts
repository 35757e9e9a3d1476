/** A fiscal year as its months and days are written. */
export interface YearOfRecords {
  readonly months: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly asOf: string;
  readonly isInYear: (date: string) => boolean;
}
