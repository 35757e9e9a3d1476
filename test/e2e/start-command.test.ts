import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../../scripts/build/ensure-built";

const root = path.resolve(import.meta.dirname, "../..");

/** `npm start` as a process, with what it printed so far. */
interface Start {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly exitCode: Promise<number | null>;
}

const start = (port: number | string, ...args: string[]): Start => {
  const child = spawn(process.execPath, ["scripts/run.mjs", "start", ...args], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return {
    child,
    printed: () => text,
    exitCode: new Promise((resolve) => child.once("exit", resolve)),
  };
};

const untilPrinted = async (run: Start, what: string): Promise<void> => {
  let hasEnded = false;
  void run.exitCode.then(() => (hasEnded = true));
  while (!run.printed().includes(what)) {
    if (hasEnded) throw new Error(`It ended early:\n${run.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

describe("npm start", () => {
  let running: Start | undefined;

  beforeAll(async () => {
    await ensureBuilt();
  });

  afterEach(() => {
    running?.child.kill("SIGKILL");
    running = undefined;
  });

  it("says where to open, who may log in and which settings it applied, and ends on Ctrl-C", async () => {
    running = start(0, "--empty");
    await untilPrinted(running, "settings: ");
    const lines = running.printed().trim().split("\n");
    const from = lines.findIndex((line) => line.startsWith("ready: "));
    const [ready = "", ...rest] = lines.slice(from);
    expect(ready).toMatch(/^ready: http:\/\/localhost:\d+\/$/);
    expect(rest.slice(0, 3)).toEqual([
      "login: admin admin-pass administrator",
      "login: secretary secretary-pass secretary",
      "login: clerk clerk-pass clerk",
    ]);
    const settingsPath = rest[3]?.replace("settings: ", "") ?? "";
    const settings = JSON.parse(await readFile(settingsPath, "utf8"));

    const client = new KintoneRestAPIClient({
      baseUrl: ready.replace("ready: ", "").replace(/\/$/, ""),
      auth: { username: "secretary", password: "secretary-pass" },
    });
    const { apps } = await client.app.getApps({});
    expect(apps.map(({ name }) => name).sort()).toEqual(
      [
        "1on1ミーティング記録",
        "CXO補佐官",
        "年度まとめ",
        "活動記録",
        "職員",
      ].sort(),
    );
    const { totalCount } = await client.record.getRecords({
      app: settings.sources.meetings.appId,
      totalCount: true,
    });
    expect(totalCount).toBe("0");

    running.child.kill("SIGINT");
    expect(await running.exitCode).toBe(0);
  });

  it("says so when the port is in use, and how to choose another", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "localhost", () => {
        const address = other.address();
        resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
      }),
    );
    running = start(port);
    expect(await running.exitCode).toBe(1);
    expect(running.printed()).toContain(`ポート ${port} は使用中です`);
    expect(running.printed()).toContain(`PORT=${port + 1} npm start`);
    expect(running.printed()).not.toContain("ready:");
    other.close();
  });

  it.each([["8o80"], ["70000"]])("refuses PORT=%s", async (port) => {
    running = start(port);
    expect(await running.exitCode).toBe(1);
    expect(running.printed()).toContain(
      "PORT は 0 から 65535 の整数で指定してください",
    );
  });
});
