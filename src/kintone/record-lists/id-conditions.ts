/** Bytes of an address that kintone takes (kintone: limits say 8 KB), less the name of the domain. */
const LONGEST_ADDRESS = 7_900;

/** A condition that names records by their numbers, and how many it names. */
interface IdCondition {
  readonly condition: string;
  readonly count: number;
}

/**
 * Conditions that together name every record once, each as long as an address
 * may be; none for no records.
 * @param ids ascending
 * @param urlOf the address of the list for a condition, from the root of the domain
 */
export const idConditions = (
  ids: readonly number[],
  urlOf: (condition: string) => string,
): readonly IdCondition[] => {
  const room = LONGEST_ADDRESS - urlOf(conditionFor([])).length;
  const batches: number[][] = [];
  let left = 0;
  for (const id of ids) {
    const length = String(id).length + 1;
    const batch = batches.at(-1);
    if (batch === undefined || length > left) {
      batches.push([id]);
      left = room - length;
    } else {
      batch.push(id);
      left -= length;
    }
  }
  return batches.map((batch) => ({
    condition: conditionFor(batch),
    count: batch.length,
  }));
};

const conditionFor = (ids: readonly number[]): string =>
  `$id in (${ids.join(",")})`;
