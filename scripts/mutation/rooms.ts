import type { Stryker } from "@stryker-mutator/core";

/** What became of one change to the code. */
export type MutantResult = Awaited<
  ReturnType<Stryker["runMutationTest"]>
>[number];

/** Rooms of src whose unit tests have to hold each decision of the code. */
export const ROOMS = [
  "domain",
  "fields",
  "settings",
  "checks",
  "disclosure",
  "rollup",
] as const;

/** Of a hundred changes to a room, so many must fail a test of it. */
export const LEAST_SCORE = 85;

const HELD = new Set<MutantResult["status"]>(["Killed", "Timeout"]);
const COUNTED = new Set<MutantResult["status"]>([
  ...HELD,
  "Survived",
  "NoCoverage",
]);

/** What was measured of some code. */
interface Score {
  readonly changes: number;
  readonly noticed: number;
  /** Percent of the changes; 100 where nothing can be changed. */
  readonly score: number;
}

/** How many changes were noticed; those that no test reaches are unnoticed. */
export const scoreOf = (
  results: readonly Pick<MutantResult, "status">[],
): Score => {
  const changes = results.filter(({ status }) => COUNTED.has(status)).length;
  const noticed = results.filter(({ status }) => HELD.has(status)).length;
  return {
    changes,
    noticed,
    score: changes === 0 ? 100 : (noticed / changes) * 100,
  };
};
