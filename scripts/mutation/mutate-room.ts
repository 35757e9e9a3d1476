import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { MUTATED_ROOM } from "./mutated-room";
import type { MutantResult } from "./rooms";

/**
 * Changes the code of a room in one place at a time and runs the unit tests of
 * that room which reach the place.
 * @param part a room (domain), a folder or a file of one (domain/rank.ts)
 * @returns what became of each change; the report lies in dist/mutation
 * @throws Error when there is no such part
 */
export const mutateRoom = async (
  root: string,
  part: string,
): Promise<readonly MutantResult[]> => {
  const source = path.join(root, "src", part);
  if (!existsSync(source)) throw new Error(`There is no src/${part}.`);
  const [room = ""] = part.split("/");
  process.env[MUTATED_ROOM] = room;
  const report = path.join(root, "dist/mutation", part.replaceAll("/", "-"));
  const isFile = statSync(source).isFile();
  return new Stryker({
    mutate: [`src/${part}${isFile ? "" : "/**/*.ts"}`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "scripts/mutation/vitest.config.ts" },
    coverageAnalysis: "perTest",
    concurrency: Math.max(1, availableParallelism() - 1),
    // On a busy machine a run that only waits must not pass for one that noticed.
    timeoutMS: 120_000,
    ignorePatterns: ["/dist", "/docs/images", "/plugin"],
    tempDirName: path.join(root, "dist/mutation/sandbox", room),
    reporters: ["clear-text", "json", "html"],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    // What was measured is told at the end, for all rooms.
    thresholds: { high: 85, low: 85, break: null },
  }).runMutationTest();
};
