import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

interface Run {
  readonly child: ChildProcess;
  /** What it printed until `ready` and the logins, or until its end. */
  readonly printed: string;
  readonly exitCode: number | null;
}

/** Runs the command until it is ready or has ended. */
function run(...args: readonly string[]): Promise<Run> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/local-kintone/main.ts", ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  running.add(child);
  let printed = "";
  return new Promise((resolve) => {
    const hear = (chunk: Buffer): void => {
      printed += String(chunk);
      if (/^login: clerk .*$/m.test(printed)) {
        resolve({ child, printed, exitCode: null });
      }
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (exitCode) => {
      running.delete(child);
      resolve({ child, printed, exitCode });
    });
  });
}

test("prints its address and its people, and ends cleanly", async () => {
  const { child, printed } = await run("--port", "0");
  expect(printed.trim().split("\n")).toEqual([
    expect.stringMatching(/^ready: http:\/\/localhost:\d+\/$/),
    "login: admin admin-pass administrator",
    "login: secretary secretary-pass secretary",
    "login: clerk clerk-pass clerk",
  ]);
  const ended = new Promise((resolve) => {
    child.once("exit", (code) => resolve(code));
  });
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test("says so when the port or the folder is in use", async () => {
  const folder = await mkdtemp(join(tmpdir(), "local-kintone-main-"));
  const first = await run("--port", "0", "--data", folder);
  const port = /localhost:(\d+)/.exec(first.printed)?.[1] ?? "";
  const samePort = await run("--port", port);
  expect(samePort.exitCode).toBe(1);
  expect(samePort.printed).toContain(`Port ${port} is in use.`);
  const sameFolder = await run("--port", "0", "--data", folder);
  expect(sameFolder.exitCode).toBe(1);
  expect(sameFolder.printed).toContain("Is another local kintone using it?");
  await rm(folder, { recursive: true, force: true });
});
