import type { SummaryRows } from "../../rollup/input/summary-rows";
import type { KnownRows } from "../renewing/renew-rows";
import type { SourceState } from "../renewing/source-state";

/** A kind of records in the rows. */
type Kind = Exclude<keyof SummaryRows, "fiscalYears">;

/** What was read of one app. */
interface ReadApp {
  /** How many rows of its kind are of it. */
  readonly count: number;
  /** How it stood before they were read; absent when it can't be told. */
  readonly state?: SourceState;
}

/** What was read, and when it was: plain data, as JSON keeps it. */
export interface LoadedRows extends SummaryRows {
  /** By what later changes can be told, in the order in which the rows of the apps follow each other; see LoadRequest.isWatched. */
  readonly apps: Readonly<Record<Kind, readonly ReadApp[]>>;
}

/**
 * What is known of one app.
 * @param at its place among the apps of the kind
 * @returns undefined when nothing is, or when changes can't be told
 */
export const knownRowsOf = <Name extends Kind>(
  known: LoadedRows | undefined,
  name: Name,
  at: number,
): KnownRows<LoadedRows[Name][number]> | undefined => {
  const apps = known?.apps[name] ?? [];
  const app = apps[at];
  if (known === undefined || app?.state === undefined) return undefined;
  const start = apps.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return {
    rows: known[name].slice(start, start + app.count),
    state: app.state,
  };
};
