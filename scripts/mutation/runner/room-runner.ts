import path from "node:path";
import type {
  InstrumenterContext,
  StrykerOptions,
} from "@stryker-mutator/api/core";
import {
  commonTokens,
  declareClassPlugin,
  PluginKind,
  tokens,
} from "@stryker-mutator/api/plugin";
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from "@stryker-mutator/api/test-runner";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { testFilesOf } from "./test-files-of";
import type { RoomTest } from "./room-tests";
import { isOf, RoomTests } from "./room-tests";

/** The name of the option that says which room is measured. */
export const ROOM = "room";

/** Where changed code looks up which change it is to show. */
const context = ((
  globalThis as { __stryker__?: InstrumenterContext }
).__stryker__ ??= {});

/**
 * Runs the unit tests of a room in one process, with nothing around them: a
 * change takes as long as its tests. Each change gets modules of its own.
 */
class RoomRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #files: readonly string[];
  readonly #root = process.cwd();
  /** Milliseconds that files took to load, and their tests: those that are fast are tried first. */
  readonly #took = new Map<string, number>();

  constructor(options: StrykerOptions) {
    this.#files = testFilesOf(this.#root, String(options[ROOM]));
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /**
   * Each file has modules of its own: what is passed while it is loaded counts
   * for each of its tests, and for no other.
   */
  async dryRun(): Promise<DryRunResult> {
    const { perTest } = (context.mutantCoverage ??= {
      static: {},
      perTest: {},
    });
    const results: TestResult[] = [];
    for (const file of this.#files) {
      const room = new RoomTests(this.#root);
      context.currentTestId = file;
      const begin = performance.now();
      const tests = room.load(file);
      this.#took.set(file, performance.now() - begin);
      for (const test of tests) {
        context.currentTestId = file;
        await test.begin();
        context.currentTestId = test.id;
        results.push(await this.#resultOf(test));
      }
      context.currentTestId = file;
      await room.end();
      for (const { id } of tests) {
        perTest[id] = { ...perTest[file], ...perTest[id] };
      }
      delete perTest[file];
    }
    delete context.currentTestId;
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: context.mutantCoverage,
    };
  }

  async #resultOf(test: RoomTest): Promise<TestResult> {
    const failureMessage = await this.#failureOf(test);
    const result = {
      id: test.id,
      name: test.id,
      fileName: path.join(this.#root, test.file),
      timeSpentMs: this.#took.get(test.id) ?? 0,
    };
    return failureMessage === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage };
  }

  async mutantRun({
    activeMutant,
    hitLimit,
    testFilter = [],
  }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(testFilter);
    const files = this.#files.filter((file) =>
      testFilter.some((id) => isOf(id, file)),
    );
    context.hitCount = 0;
    if (hitLimit === undefined) delete context.hitLimit;
    else context.hitLimit = hitLimit;
    context.activeMutant = activeMutant.id;
    const room = new RoomTests(this.#root);
    try {
      for (const file of this.#fastestFirst(files)) {
        let tests;
        try {
          tests = room.load(file).filter(({ id }) => wanted.has(id));
        } catch (error) {
          // A change that keeps the code from being loaded is noticed.
          const [id = ""] = testFilter.filter((each) => isOf(each, file));
          return this.#killed(error, id);
        }
        for (const test of tests) {
          const failure = await this.#failureOf(test);
          if (failure !== undefined) return this.#killed(failure, test.id);
        }
      }
    } finally {
      delete context.activeMutant;
      await room.end();
    }
    return (
      this.#endless() ?? {
        status: MutantRunStatus.Survived,
        nrOfTests: wanted.size,
      }
    );
  }

  #killed(failure: unknown, by: string): MutantRunResult {
    return (
      this.#endless() ?? {
        status: MutantRunStatus.Killed,
        killedBy: [by],
        failureMessage: String(failure),
        nrOfTests: 1,
      }
    );
  }

  /** A place that is passed far more often than without the change is in a loop that never ends. */
  #endless(): MutantRunResult | undefined {
    const { hitCount, hitLimit } = context;
    return determineHitLimitReached(hitCount, hitLimit) === undefined
      ? undefined
      : { status: MutantRunStatus.Timeout };
  }

  #fastestFirst(files: readonly string[]): readonly string[] {
    const timeOf = (file: string): number =>
      [...this.#took].reduce(
        (sum, [id, took]) => (id === file || isOf(id, file) ? sum + took : sum),
        0,
      );
    return files
      .map((file) => [file, timeOf(file)] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([file]) => file);
  }

  async #failureOf(test: RoomTest): Promise<string | undefined> {
    const begin = performance.now();
    try {
      await test.begin();
      await test.run();
      this.#took.set(test.id, performance.now() - begin);
      return undefined;
    } catch (error) {
      return String(error);
    }
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner),
];

export const strykerValidationSchema = {
  properties: { [ROOM]: { type: "string" } },
};
