/**
 * The keys of the tables of several years: in the order of the last year, then
 * those that only earlier years have; null (未設定) last.
 */
export const keysOfYears = (
  tables: readonly (readonly { readonly key: string | null }[])[],
): readonly (string | null)[] => {
  const keys = new Set(
    [...tables].reverse().flatMap((rows) => rows.map(({ key }) => key)),
  );
  const isUnset = keys.delete(null);
  return isUnset ? [...keys, null] : [...keys];
};

/** The row of a key; undefined when the year has none. */
export const rowOf = <T extends { readonly key: string | null }>(
  rows: readonly T[],
  key: string | null,
): T | undefined => rows.find((row) => row.key === key);
