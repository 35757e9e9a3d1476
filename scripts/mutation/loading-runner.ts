import { test } from "vitest";
import { VitestTestRunner } from "vitest/runners";

type Task = Parameters<VitestTestRunner["onBeforeRunTask"]>[0];

/**
 * Leaves out tests that try very many cases (proof): each has a smaller one, and
 * every change would wait for it. Takes a test file that can't be loaded for a test that fails: a change that
 * keeps the code from loading is noticed, not survived.
 */
export default class LoadingRunner extends VitestTestRunner {
  override async onBeforeRunTask(task: Task): Promise<void> {
    if (task.tags?.includes("proof")) task.mode = "skip";
    await super.onBeforeRunTask(task);
  }

  override async importFile(
    ...[file, source]: Parameters<VitestTestRunner["importFile"]>
  ): Promise<unknown> {
    try {
      return await super.importFile(file, source);
    } catch (error) {
      if (source !== "collect") throw error;
      return test("the file is loaded", () => {
        throw error;
      });
    }
  }
}
