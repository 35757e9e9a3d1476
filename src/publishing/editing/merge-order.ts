import { isReordered } from "./text-draft";
import type { TextRow } from "./text-row";

/**
 * The order of merged rows, by key: as I put them where I moved any, else as
 * the record has them now. Rows that only the other order knows stand behind
 * the one that they stood behind there.
 */
export const mergeOrder = (
  base: readonly TextRow[],
  mine: readonly TextRow[],
  theirs: readonly TextRow[],
): readonly string[] => {
  const [first, second] = isReordered(base, mine)
    ? [mine, theirs]
    : [theirs, mine];
  const order = first.map(({ key }) => key);
  let previous: string | undefined;
  for (const { key } of second) {
    if (!order.includes(key)) {
      const at = previous === undefined ? 0 : order.indexOf(previous) + 1;
      order.splice(at, 0, key);
    }
    previous = key;
  }
  return order;
};
