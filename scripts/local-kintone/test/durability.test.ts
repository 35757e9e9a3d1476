// @module-tag proof
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApp } from "../../../test/support/local-kintone";

let folder: string;
let server: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "local-kintone-"));
});

afterEach(async () => {
  await kill();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the command line program on the folder; returns a client of it. */
async function start(): Promise<KintoneRestAPIClient> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "scripts/local-kintone/main.ts",
      "--port",
      "0",
      "--data",
      folder,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  server = child;
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the server ended")));
    child.stdout.on("data", (chunk: Buffer) => {
      const match = /^ready: (http:\/\/localhost:\d+)\/$/m.exec(String(chunk));
      if (match?.[1] !== undefined) resolve(match[1]);
    });
  });
  return new KintoneRestAPIClient({
    baseUrl: url,
    auth: { username: "admin", password: "admin-pass" },
  });
}

async function kill(): Promise<void> {
  const child = server;
  server = null;
  if (child === null || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

test("kill -9 loses no acknowledged write and leaves no half of one", async () => {
  let client = await start();
  const app = await createApp(client, "耐久", {
    batch: { type: "NUMBER", code: "batch", label: "batch" },
  });
  let acknowledged = 0;
  for (let round = 0; round < 3; round += 1) {
    // In the middle of writing, which has begun for sure.
    const killSoon = () =>
      new Promise<void>((resolve) => {
        setTimeout(() => resolve(kill()), 100 + round * 70);
      });
    let killing: Promise<void> | undefined;
    try {
      for (;;) {
        const batch = { value: String(acknowledged + 1) };
        await client.record.addRecords({
          app,
          records: Array.from({ length: 20 }, () => ({ batch })),
        });
        acknowledged += 1;
        killing ??= killSoon();
      }
    } catch {
      await killing;
    }
    client = await start();
    const records = await client.record.getAllRecords({ app });
    const sizes = new Map<number, number>();
    for (const record of records) {
      const batch = Number(record.batch?.value);
      sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
    }
    // The batch under way may have arrived whole without its answer.
    expect(sizes.size - acknowledged).toBeGreaterThanOrEqual(0);
    expect(sizes.size - acknowledged).toBeLessThanOrEqual(1);
    expect([...sizes.values()].every((size) => size === 20)).toBe(true);
    acknowledged = sizes.size;
  }
  expect(acknowledged).toBeGreaterThan(0);
  const file = { name: "a.bin", data: Buffer.from([0, 255, 1]) };
  await client.app.addFormFields({
    app,
    properties: { f: { type: "FILE", code: "f", label: "f" } },
  });
  await client.file.uploadFile({ file });
  await kill();
  client = await start();
  const { properties } = await client.app.getFormFields({ app, preview: true });
  expect(properties).toHaveProperty("f");
});
