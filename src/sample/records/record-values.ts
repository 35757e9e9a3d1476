/** A record as kintone takes it. */
export type RecordValues = Record<string, { readonly value: unknown }>;

/** Cells of the values that are there; blank ones are left to the form's defaults. */
export const cellsOf = (
  values: Readonly<Record<string, unknown>>,
): RecordValues =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([code, value]) => [code, { value }]),
  );

/** A table whose rows have these cells. */
export const rowsOf = (
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly { readonly value: RecordValues }[] =>
  rows.map((row) => ({ value: cellsOf(row) }));
