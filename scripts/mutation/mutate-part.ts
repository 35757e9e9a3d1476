import { availableParallelism } from "node:os";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { MutantResult } from "./rooms";
import { ROOM } from "./runner/room-runner";

/**
 * Changes the code of a part in one place at a time and runs the unit tests of
 * its room which reach the place. What is known from an earlier run, of a place
 * and of tests that are as they were, is not tried again.
 * @param part a folder or a file (domain/rank.ts)
 * @returns what became of each change; the report lies in dist/mutation
 */
export const mutatePart = async (
  root: string,
  part: string,
): Promise<readonly MutantResult[]> => {
  const [room = ""] = part.split("/");
  const report = path.join(root, "dist/mutation", part.replaceAll("/", "-"));
  return new Stryker({
    mutate: [`src/${part}${part.endsWith(".ts") ? "" : "/*.ts"}`],
    testRunner: "room",
    plugins: [path.join(import.meta.dirname, "runner/room-runner.ts")],
    testRunnerNodeArgs: ["--import", "tsx"],
    [ROOM]: room,
    coverageAnalysis: "perTest",
    incremental: true,
    incrementalFile: `${report}.known.json`,
    concurrency: Math.max(1, availableParallelism() - 1),
    // Beside a loop, which is known by its passes: a test that looks at what has
    // become endlessly many. Ten times what its tests take now, and a minute: a
    // run that only waits must not pass for one that noticed.
    timeoutMS: 60_000,
    timeoutFactor: 10,
    ignorePatterns: ["/dist", "/docs/images", "/plugin"],
    tempDirName: path.join(root, "dist/mutation/sandbox", room),
    reporters: ["progress-append-only", "clear-text", "json", "html"],
    clearTextReporter: { logTests: false, reportTests: false },
    jsonReporter: { fileName: `${report}.json` },
    htmlReporter: { fileName: `${report}.html` },
    // What was measured is told at the end, for all rooms.
    thresholds: { high: 85, low: 85, break: null },
  }).runMutationTest();
};
