import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect, promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectWith } from "../../scripts/report/connect-with";
import { toKintoneError } from "../../src/kintone/rest/errors/to-kintone-error";
import {
  brokenAnswer,
  cutAnswer,
  droppedConnection,
  errorAnswer,
  htmlAnswer,
  startFaultyProxy,
  type Fault,
  type FaultyProxy,
} from "../support/faulty-proxy";
import {
  startSaveSystem,
  type SaveSystem,
} from "../kintone/saving/save-system";
import { runReport, type Run } from "../report-command/run-report";
import { packTinyPlugin } from "../setup/tiny-plugin";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PASSWORDS = {
  admin: "admin-pass",
  secretary: "secretary-pass",
  wrong: "Geheim-4711-pass",
} as const;
const TOKEN = "TokenGeheim0815pass";

/** A secret as it is, in an address, and as the REST API wants it. */
const SECRETS = [
  TOKEN,
  ...Object.values(PASSWORDS).flatMap((password) => [
    password,
    encodeURIComponent(password),
    ...["admin", "secretary"].map((user) =>
      Buffer.from(`${user}:${password}`).toString("base64"),
    ),
  ]),
];

let system: SaveSystem;
let proxy: FaultyProxy;
let folder: string;

beforeAll(async () => {
  system = await startSaveSystem();
  proxy = await startFaultyProxy(system.kintone.url);
  folder = mkdtempSync(path.join(tmpdir(), "nendo-no-secret-"));
  await writeFile(
    path.join(folder, "settings.json"),
    JSON.stringify(system.settings),
  );
});

afterAll(async () => {
  await proxy.close();
  await system.kintone.close();
  rmSync(folder, { recursive: true });
});

const expectNoSecret = (text: string): void => {
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
};

/** All that a file says, also one that is a package of others. */
const wordsOf = (bytes: Uint8Array): string =>
  bytes[0] === 0x50 && bytes[1] === 0x4b
    ? Object.entries(unzipSync(bytes))
        .map(([name, part]) => name + wordsOf(part))
        .join("\n")
    : strFromU8(bytes);

const report = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  baseUrl = proxy.url,
): Promise<Run> =>
  runReport(
    [
      ...["--base-url", baseUrl, "--fiscal-years", "2022,2023"],
      ...["--settings", path.join(folder, "settings.json")],
      ...["--out", path.join(folder, "out"), ...args],
    ],
    env,
  );

const SECRETARY = {
  KINTONE_USERNAME: "secretary",
  KINTONE_PASSWORD: PASSWORDS.secretary,
};

const FAULTS: readonly (readonly [string, Fault])[] = [
  ["an error", errorAnswer(520, "GAIA_UN01")],
  ["an error without a code", errorAnswer(418, "")],
  ["a page", htmlAnswer(200)],
  ["a cut answer", cutAnswer],
  ["a broken answer", brokenAnswer],
  ["no answer", droppedConnection],
];

describe("npm run report", () => {
  it("writes no secret into files and output", async () => {
    const run = await report(["--verbose", "--edition", "internal"], SECRETARY);
    expect(run.error).not.toContain("Error");
    expect(run.code).toBe(0);
    expectNoSecret(run.out + run.error);
    const files = readdirSync(path.join(folder, "out"));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = readFileSync(path.join(folder, "out", file));
      expectNoSecret(file + wordsOf(bytes));
    }
  });

  it("tells of every fault without one", async () => {
    // At the same time: each asks again for seconds before it gives up.
    const runs = await Promise.all(
      FAULTS.map(async ([name, fault]) => {
        const faulty = await startFaultyProxy(system.kintone.url);
        for (let time = 0; time < 40; time += 1) {
          faulty.failNext("form/fields", fault);
        }
        const args = ["--verbose", "--formats", "figures"];
        const run = await report(args, SECRETARY, faulty.url);
        await faulty.close();
        return { name, ...run };
      }),
    );
    for (const { name, code, out, error } of runs) {
      expect([name, code]).not.toEqual([name, 0]);
      expect([name, error]).not.toEqual([name, ""]);
      expectNoSecret(out + error);
    }
  });

  it("tells of a wrong password, a wrong token and a wrong proxy without them", async () => {
    for (const [args, env] of [
      [[], { ...SECRETARY, KINTONE_PASSWORD: PASSWORDS.wrong }],
      [[], { KINTONE_API_TOKEN: TOKEN }],
      [["--proxy", `socks://admin:${PASSWORDS.wrong}@localhost:9`], SECRETARY],
      [["--proxy", `http://admin:${PASSWORDS.wrong}@localhost:9`], SECRETARY],
      [["--password", PASSWORDS.wrong, "--username", "secretary"], {}],
      [["--api-token", TOKEN], {}],
      [["--nonsense"], SECRETARY],
    ] as const) {
      const run = await report(["--verbose", ...args], env);
      expect(run.code).not.toBe(0);
      expect(run.error).not.toBe("");
      expectNoSecret(run.out + run.error);
    }
  });
});

describe("errors of the client", () => {
  it.each(FAULTS)("hold none after %s, however deep", async (_name, fault) => {
    const connect = connectWith({
      baseUrl: proxy.url,
      auth: { username: "secretary", password: PASSWORDS.secretary },
      guestSpaceId: undefined,
    });
    proxy.failNext("form/fields", fault);
    const error: unknown = await connect(undefined)
      .app.getFormFields({ app: "1" })
      .then(
        (answer) => ({ answer }),
        (reason: unknown) => reason,
      );
    for (const known of [error, toKintoneError(error)]) {
      expectNoSecret(inspect(known, { depth: Infinity, showHidden: true }));
    }
  });
});

describe("npm run setup", () => {
  const setup = async (password: string, more: readonly string[]) => {
    const command = [
      ...["--import", "tsx", "scripts/setup.ts"],
      ...["--base-url", proxy.url, "--username", "admin", ...more],
    ];
    const env = { PATH: process.env.PATH ?? "", KINTONE_PASSWORD: password };
    const run = promisify(execFile)(process.execPath, command, {
      cwd: ROOT,
      env,
    });
    return run.then(
      ({ stdout, stderr }) => ({ isDone: true, said: stdout + stderr }),
      (failure: { stdout: string; stderr: string }) => ({
        isDone: false,
        said: failure.stdout + failure.stderr,
      }),
    );
  };

  it("writes no secret into the settings and the output, whatever fails", async () => {
    const plugin = path.join(folder, "plugin.zip");
    const settings = path.join(folder, "new-settings.json");
    await writeFile(plugin, (await packTinyPlugin(1)).plugin.bytes);
    const files = ["--plugin", plugin, "--settings-out", settings];
    const done = await setup(PASSWORDS.admin, files);
    expect(done.isDone).toBe(true);
    expectNoSecret(done.said + readFileSync(settings, "utf8"));
    expect((await setup(PASSWORDS.wrong, files)).isDone).toBe(false);
    for (const fault of [droppedConnection, htmlAnswer(200)]) {
      // More often than it asks again.
      for (let time = 0; time < 40; time += 1) proxy.failNext("", fault);
      const { isDone, said } = await setup(PASSWORDS.admin, files);
      proxy.passAll();
      expect(isDone).toBe(false);
      expect(said).toContain("エラー");
      expectNoSecret(said);
    }
  });
});
