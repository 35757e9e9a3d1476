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
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { Passes } from "./passes";
import { testFilesOf } from "./test-files-of";
import type { RoomTest } from "./room-tests";
import { isOf, RoomTests } from "./room-tests";
import type { UnchangedRun } from "./unchanged-runs";
import { UnchangedRuns } from "./unchanged-runs";

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
  readonly #passes = new Passes(context);
  readonly #unchanged = new UnchangedRuns(this.#root);

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
    const runs = new Map<string, UnchangedRun>();
    const timed = async <T>(id: string, work: () => T): Promise<Awaited<T>> => {
      const begin = performance.now();
      this.#passes.begin();
      const result = await work();
      const before = runs.get(id) ?? { tookMs: 0, passes: 0 };
      runs.set(id, {
        tookMs: before.tookMs + performance.now() - begin,
        passes: before.passes + this.#passes.count,
      });
      return result;
    };
    for (const file of this.#files) {
      const room = new RoomTests(this.#root);
      context.currentTestId = file;
      const tests = await timed(file, () => room.load(file));
      for (const test of tests) {
        context.currentTestId = file;
        await timed(file, () => test.begin());
        context.currentTestId = test.id;
        const failure = await timed(test.id, () => failureOf(test));
        const { tookMs = 0 } = runs.get(test.id) ?? {};
        results.push(this.#resultOf(test, failure, tookMs));
      }
      context.currentTestId = file;
      await room.end();
      for (const { id } of tests) {
        perTest[id] = { ...perTest[file], ...perTest[id] };
      }
      delete perTest[file];
    }
    delete context.currentTestId;
    this.#unchanged.keep(runs);
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: context.mutantCoverage,
    };
  }

  #resultOf(
    test: RoomTest,
    failureMessage: string | undefined,
    timeSpentMs: number,
  ): TestResult {
    const result = {
      id: test.id,
      name: test.id,
      fileName: path.join(this.#root, test.file),
      timeSpentMs,
    };
    return failureMessage === undefined
      ? { ...result, status: TestStatus.Success }
      : { ...result, status: TestStatus.Failed, failureMessage };
  }

  async mutantRun({
    activeMutant,
    testFilter = [],
  }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(testFilter);
    const files = this.#files.filter((file) =>
      testFilter.some((id) => isOf(id, file)),
    );
    this.#passes.show(activeMutant.id);
    const room = new RoomTests(this.#root);
    try {
      for (const file of this.#fastestFirst(files, testFilter)) {
        const ofFile = this.#unchanged.of(file)?.passes;
        this.#passes.begin(ofFile);
        let tests;
        try {
          tests = room.load(file).filter(({ id }) => wanted.has(id));
        } catch (error) {
          // A change that keeps the code from being loaded is noticed.
          const [id = ""] = testFilter.filter((each) => isOf(each, file));
          return this.#killed(error, id);
        }
        for (const test of tests) {
          // Whichever test is the first begins its groups, too.
          const ofTest = this.#unchanged.of(test.id)?.passes;
          this.#passes.begin(
            ofTest === undefined ? undefined : (ofFile ?? 0) + ofTest,
          );
          const failure = await failureOf(test);
          if (this.#passes.isEndless || failure !== undefined) {
            return this.#killed(failure, test.id);
          }
        }
      }
    } finally {
      this.#passes.show(undefined);
      await room.end();
    }
    return { status: MutantRunStatus.Survived, nrOfTests: wanted.size };
  }

  #killed(failure: unknown, by: string): MutantRunResult {
    return this.#passes.isEndless
      ? { status: MutantRunStatus.Timeout }
      : {
          status: MutantRunStatus.Killed,
          killedBy: [by],
          failureMessage: String(failure),
          nrOfTests: 1,
        };
  }

  #fastestFirst(
    files: readonly string[],
    testIds: readonly string[],
  ): readonly string[] {
    const timeOf = (file: string): number =>
      [file, ...testIds.filter((id) => isOf(id, file))].reduce(
        (sum, id) => sum + (this.#unchanged.of(id)?.tookMs ?? 0),
        0,
      );
    return files
      .map((file) => [file, timeOf(file)] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([file]) => file);
  }
}

const failureOf = async (test: RoomTest): Promise<string | undefined> => {
  try {
    await test.begin();
    await test.run();
    return undefined;
  } catch (error) {
    return String(error);
  }
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "room", RoomRunner),
];

export const strykerValidationSchema = {
  properties: { [ROOM]: { type: "string" } },
};
