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

/**
 * The unit tests of a room, for vitest: what only a test of another room sees
 * is not held by its own. The catalogue of fields is written out once more in
 * the manual, which a test compares; what fields are likely called is tried on
 * forms beside the settings.
 */
export const testsOf = (room: string): string[] => [
  `test/${room}/**/*.test.ts`,
  ...(room === "fields"
    ? ["test/docs/fields.test.ts", "test/settings/match-*.test.ts"]
    : []),
];

/** Tests of what renderers make of hidden figures: they open files, which takes seconds. */
export const OPENING_FILES = ["test/disclosure/documents.test.ts"];

/** Of a hundred changes to a room, so many must fail a test of it. */
export const LEAST_SCORE = 85;

const HELD = new Set<MutantResult["status"]>(["Killed", "Timeout"]);
const COUNTED = new Set<MutantResult["status"]>([
  ...HELD,
  "Survived",
  "NoCoverage",
]);

/** Percent of the changes that were noticed; changes that no test reaches count as unnoticed. */
export const scoreOf = (
  results: readonly Pick<MutantResult, "status">[],
): number => {
  const counted = results.filter(({ status }) => COUNTED.has(status));
  const held = counted.filter(({ status }) => HELD.has(status));
  return counted.length === 0 ? 0 : (held.length / counted.length) * 100;
};
