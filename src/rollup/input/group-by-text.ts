import { DimensionValues, UNSET } from "../dimensions/dimension-values";

/** Items whose text means the same; `key` null is blank. */
export interface TextGroup<T> {
  readonly key: string | null;
  readonly items: readonly T[];
}

/**
 * Groups items by their texts, in the order in which groups are first met.
 * An item with several texts stands in the group of each, once; one without
 * any in the group of blank ones.
 * @param preferred spellings to print whatever the items say
 */
export const groupByText = <T>(
  items: readonly T[],
  textsOf: (item: T) => readonly (string | undefined)[],
  preferred: readonly string[] = [],
): TextGroup<T>[] => {
  const values = new DimensionValues();
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const ids = textsOf(item).map((text) => values.idOf(text));
    const named = new Set(ids.filter((id) => id !== UNSET));
    for (const id of named.size === 0 ? [UNSET] : named) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [item]);
      else group.push(item);
    }
  }
  const labels = values.labels(preferred);
  return [...groups].map(([id, members]) => ({
    key: labels[id] ?? null,
    items: members,
  }));
};
