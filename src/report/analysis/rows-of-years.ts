import { isSame, samenessKey } from "../../domain/sameness/sameness";

/**
 * The keys of the tables of several years: in the order of the last year, then
 * those that only earlier years have; null (未設定) last. What two years spell
 * in two ways is one key, spelt as in the last year that has it.
 */
export const keysOfYears = (
  tables: readonly (readonly { readonly key: string | null }[])[],
): readonly (string | null)[] => {
  const keys = new Map<string, string>();
  const all = [...tables].reverse().flat();
  for (const { key } of all) {
    if (key === null) continue;
    const meaning = samenessKey(key);
    if (!keys.has(meaning)) keys.set(meaning, key);
  }
  const isUnset = all.some(({ key }) => key === null);
  return isUnset ? [...keys.values(), null] : [...keys.values()];
};

/** The row of a key, whichever way its year spells it; undefined when the year has none. */
export const rowOf = <T extends { readonly key: string | null }>(
  rows: readonly T[],
  key: string | null,
): T | undefined =>
  rows.find((row) =>
    row.key === null || key === null ? row.key === key : isSame(row.key, key),
  );
