import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";
import { decodeSettingsText } from "../../src/settings/settings-codec";
import { startKintone } from "./set-up-on-local-kintone";
import { packTinyPlugin } from "./tiny-plugin";

const ROOT = path.resolve(import.meta.dirname, "../..");

let kintone: LocalKintone;
let folder: string;
let pluginPath: string;

beforeAll(async () => {
  ({ kintone } = await startKintone({ apiLab: true }));
  folder = await mkdtemp(path.join(tmpdir(), "setup-command-"));
  pluginPath = path.join(folder, "plugin.zip");
  await writeFile(pluginPath, (await packTinyPlugin(1)).plugin.bytes);
});

afterAll(async () => {
  await kintone.close();
  await rm(folder, { recursive: true });
});

/** Runs the command as a script would, that has the password in its environment. */
async function setup(
  args: readonly string[],
  password = "admin-pass",
): Promise<{ code: number; out: string; error: string }> {
  const command = ["--import", "tsx", "scripts/setup.ts", ...args];
  try {
    const done = await promisify(execFile)(process.execPath, command, {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? "", KINTONE_PASSWORD: password },
    });
    return { code: 0, out: done.stdout, error: done.stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as {
      code: number;
      stdout: string;
      stderr: string;
    };
    return { code, out: stdout, error: stderr };
  }
}

const login = () => [
  "--base-url",
  kintone.url,
  "--username",
  "admin",
  "--plugin",
  pluginPath,
];

describe("npm run setup", () => {
  it("sets up, fills and writes the settings", async () => {
    const settingsPath = path.join(folder, "out", "settings.json");
    const { code, out, error } = await setup([
      ...login(),
      "--sample",
      "--settings-out",
      settingsPath,
    ]);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("見本の記録を");
    const text = await readFile(settingsPath, "utf8");
    expect(decodeSettingsText(text).state).toBe("valid");
  });

  it("fails with a sentence on a wrong password", async () => {
    const { code, error } = await setup(login(), "wrong");
    expect(code).toBe(1);
    expect(error).toContain("ログイン名とパスワードを確かめてください。");
  });

  it("fails with a sentence when nothing answers", async () => {
    const { code, error } = await setup([
      ...login(),
      "--base-url",
      "http://localhost:9",
    ]);
    expect(code).toBe(1);
    expect(error).toContain("http://localhost:9 に接続できません");
  });

  it("fails with a sentence when the plugin is missing", async () => {
    const { code, error } = await setup([
      ...login(),
      "--plugin",
      path.join(folder, "missing.zip"),
    ]);
    expect(code).toBe(1);
    expect(error).toContain("missing.zip を開けません");
  });
});
