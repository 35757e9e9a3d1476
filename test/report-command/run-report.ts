import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command as a person at the terminal would; no KINTONE_ variables but the given ones. */
export const runReport = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> => {
  const command = ["--import", "tsx", "scripts/report.ts", ...args];
  const options = {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", ...env },
  };
  try {
    const done = await promisify(execFile)(process.execPath, command, options);
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
