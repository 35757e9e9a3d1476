import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests of one part of the repository. */
const projectOf = (
  name: string,
  include: readonly string[],
  more: { exclude?: string[]; globalSetup?: string } = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], ...more },
});

/** What takes minutes in few lines. A clone knows no durations: vitest would take them for short. */
const LONGEST =
  /\/test\/(?:printed|faults)\/|\/local-kintone\/test\/(?:cli|durability|main)\.test/u;

/** The order of projects keeps a process and its browser for the next file; the longest files come first. */
class ProjectByProject extends BaseSequencer {
  override async sort(
    files: TestSpecification[],
  ): Promise<TestSpecification[]> {
    const names = this.ctx.projects.map(({ name }) => name);
    const place = ({ project, moduleId }: TestSpecification): number =>
      2 * names.indexOf(project.name) - (LONGEST.test(moduleId) ? 1 : 0);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** Whether LibreOffice and poppler are here, which show Office files as pages. */
const hasPrintingPrograms = (): boolean =>
  ["soffice", "pdftotext", "pdftoppm"].every(
    (program) => spawnSync("which", [program]).status === 0,
  );

const withPlugin = ["test/{e2e,package}/**/*.test.ts"];

export default defineConfig({
  test: {
    environment: "node",
    // They end what hangs. No test measures time: a busy machine takes long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // Files share modules and a browser; a test cleans up what it changes.
    isolate: false,
    // One more than can run: a test waits for its page while another works. Each
    // further one loads the modules and a browser once more, and may hold 2 GB.
    maxWorkers: availableParallelism() + 1,
    // A fifteenth of the processor time goes into collecting what lives a moment longer.
    execArgv: ["--max-semi-space-size=32"],
    sequence: { sequencer: ProjectByProject },
    tags: [
      {
        name: "proof",
        description: "tries very many cases or very much data: takes seconds",
      },
    ],
    projects: [
      projectOf("with-plugin", withPlugin, {
        globalSetup: "test/support/build-plugin.ts",
      }),
      projectOf("plugin", ["test/**/*.test.ts"], {
        // Pages are measured where programs are that print them.
        exclude: [
          ...withPlugin,
          ...(hasPrintingPrograms() ? [] : ["test/printed/**"]),
        ],
      }),
      // A package of its own, so its tests are with it.
      projectOf("local-kintone", ["scripts/local-kintone/test/**/*.test.ts"]),
    ],
  },
});
