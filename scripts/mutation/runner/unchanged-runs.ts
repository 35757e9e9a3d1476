import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What loading a file or running a test comes to without a change. */
export interface UnchangedRun {
  readonly tookMs: number;
  /** How often places that can be changed were passed. */
  readonly passes: number;
}

const FILE = "unchanged-runs.json";

/**
 * By the name of the file or test, kept in the folder that is measured: after a
 * loop that never ended, and beside others, processes begin that ran nothing
 * without a change.
 */
export class UnchangedRuns {
  readonly #file: string;
  #runs: ReadonlyMap<string, UnchangedRun> | undefined;

  constructor(root: string) {
    this.#file = path.join(root, FILE);
  }

  keep(runs: ReadonlyMap<string, UnchangedRun>): void {
    this.#runs = runs;
    writeFileSync(this.#file, JSON.stringify([...runs]));
  }

  /** @returns undefined for what was not run */
  of(id: string): UnchangedRun | undefined {
    this.#runs ??= new Map(
      existsSync(this.#file)
        ? (JSON.parse(readFileSync(this.#file, "utf8")) as [
            string,
            UnchangedRun,
          ][])
        : [],
    );
    return this.#runs.get(id);
  }
}
