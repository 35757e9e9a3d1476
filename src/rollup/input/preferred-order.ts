import { samenessKey } from "../../domain/sameness/sameness";

/**
 * Sorts keyed things by a configured order; others keep their own order behind
 * those, and blank ones (null) stand last.
 */
export const inPreferredOrder = <T extends { readonly key: string | null }>(
  things: readonly T[],
  preferred: readonly string[],
): T[] => {
  const positions = new Map<string, number>();
  for (const text of preferred) {
    const key = samenessKey(text);
    if (!positions.has(key)) positions.set(key, positions.size);
  }
  const positionOf = ({ key }: T): number =>
    key === null
      ? positions.size + 1
      : (positions.get(samenessKey(key)) ?? positions.size);
  return [...things].sort((a, b) => positionOf(a) - positionOf(b));
};
