/** What came was not exactly what should have: another way must be found. */
class InexactError extends Error {}

/** @throws InexactError unless it holds */
export function requireExact(holds: boolean): asserts holds {
  if (!holds) throw new InexactError();
}
