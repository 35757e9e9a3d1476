import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

let bundled: Promise<string> | undefined;

/** The command with its packages in a few files: to find and transpile hundreds of modules takes longer than most runs. */
const command = (): Promise<string> => {
  bundled ??= (async () => {
    // In the repository, so that it finds its packages; a worker has its own.
    const outdir = path.join(
      ROOT,
      `node_modules/.cache/report-command-${process.env.VITEST_POOL_ID ?? ""}`,
    );
    await build({
      entryPoints: [path.join(ROOT, "scripts/report.ts")],
      outdir,
      bundle: true,
      // What the command loads later stays a file of its own.
      splitting: true,
      format: "esm",
      platform: "node",
      outExtension: { ".js": ".mjs" },
      // It finds files of its own beside it.
      external: ["playwright-core"],
      // Packages that are CommonJS call it for Node's own modules.
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      logLevel: "error",
    });
    return path.join(outdir, "report.mjs");
  })();
  return bundled;
};

/** Runs the command as a person at the terminal would; no KINTONE_ variables but the given ones. */
export const runReport = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  const options = {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
  };
  try {
    const done = await promisify(execFile)(
      process.execPath,
      [await command(), ...args],
      options,
    );
    return { code: 0, out: done.stdout, error: done.stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as {
      code: number;
      stdout: string;
      stderr: string;
    };
    return { code, out: stdout, error: stderr };
  }
};
