import { staleRevision } from "../errors/app-errors";
import type { ErrorCollector } from "../errors/error-collector";
import { atLeast, NOT_AN_INTEGER } from "../errors/messages";
import { toInteger } from "../json";

/** Means any revision, as absence does. */
const ANY_REVISION = -1;

/**
 * The revision that a writer expects; undefined when any will do. Anything but
 * a whole number from -1 on goes to `errors`.
 */
export function readRevision(
  value: unknown,
  path: string,
  errors: ErrorCollector,
): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const revision = toInteger(value);
  if (revision === null) errors.add(path, NOT_AN_INTEGER);
  else if (revision < ANY_REVISION) errors.add(path, atLeast(ANY_REVISION));
  return revision === null || revision === ANY_REVISION ? undefined : revision;
}

/** Throws GAIA_CO02 for another revision than the expected one. */
export function requireRevision(
  expected: number | undefined,
  current: number,
): void {
  if (expected !== undefined && expected !== current) throw staleRevision();
}
