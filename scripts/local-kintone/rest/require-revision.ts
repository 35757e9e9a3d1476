import { staleRevision } from "../errors/app-errors";

/** Throws GAIA_CO02 for another revision than the expected one; -1 and absence mean any. */
export function requireRevision(
  expected: number | null | undefined,
  current: number,
): void {
  const isAny = expected === undefined || expected === null || expected === -1;
  if (!isAny && expected !== current) throw staleRevision();
}
