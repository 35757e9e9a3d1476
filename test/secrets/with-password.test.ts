import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maskCredentials } from "../../scripts/secrets/mask-credentials";
import { withPassword } from "../../scripts/secrets/with-password";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nendo-secrets-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The password that the command goes on with, and what was said and asked. */
const run = async (
  args: readonly string[],
  env: Record<string, string> = {},
  answer?: string,
) => {
  const warned: string[] = [];
  const asked: string[] = [];
  const completed = await withPassword(args, env, {
    language: "ja",
    warn: (line) => warned.push(line),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
    fail: (message) => new Error(message),
  });
  return { password: completed.KINTONE_PASSWORD, warned, asked };
};

const USER = ["--username", "somu"];

describe("the password of a command", () => {
  it("is asked for when only the user is known", async () => {
    const { password, asked, warned } = await run(USER, {}, "geheim");
    expect(password).toBe("geheim");
    expect(asked).toEqual(["somu のパスワード（表示されません）: "]);
    expect(warned).toEqual([]);
    const fromEnv = await run([], { KINTONE_USERNAME: "somu" }, "geheim");
    expect(fromEnv.password).toBe("geheim");
  });

  it("is not asked for when it is in the environment, or when tokens or nobody are given", async () => {
    for (const [args, env] of [
      [USER, { KINTONE_PASSWORD: "geheim" }],
      [["--api-token", "t"], { KINTONE_USERNAME: "somu" }],
      [[], { KINTONE_USERNAME: "somu", KINTONE_API_TOKEN: "t" }],
      [[], {}],
      [[...USER, "--help"], {}],
    ] as const) {
      expect((await run(args, env)).asked).toEqual([]);
    }
  });

  it("is asked for when a user is named on the command line beside tokens in the environment", async () => {
    const { asked } = await run(USER, { KINTONE_API_TOKEN: "t" });
    expect(asked).toHaveLength(1);
  });

  it("is the first line of the file that is named, before all else", async () => {
    const file = path.join(folder, "password");
    for (const text of ["geheim", "geheim\n", "\ufeffgeheim\r\nmore\r\n"]) {
      writeFileSync(file, text);
      const given = await run([...USER, "--password-file", file], {
        KINTONE_PASSWORD: "other",
      });
      expect(given.password).toBe("geheim");
      expect([...given.asked, ...given.warned]).toEqual([]);
    }
  });

  it("ends the command when the file is missing or empty", async () => {
    const empty = path.join(folder, "empty");
    writeFileSync(empty, "\n");
    for (const file of [empty, path.join(folder, "none")]) {
      await expect(run([...USER, "--password-file", file])).rejects.toThrow(
        `${file} からパスワードを読み取れません`,
      );
    }
  });
});

describe("a secret on the command line", () => {
  it.each([
    [["--password", "geheim"], "KINTONE_PASSWORD"],
    [["--password=geheim"], "KINTONE_PASSWORD"],
    [["--api-token", "geheim"], "KINTONE_API_TOKEN"],
    [["--proxy", "http://user:geheim@proxy:8080"], "HTTPS_PROXY"],
  ])("is warned about, without repeating it: %j", async (args, variable) => {
    const { warned } = await run([...USER, ...args], {}, "");
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(variable);
    expect(warned[0]).not.toContain("geheim");
  });

  it("is none in a proxy without a password", async () => {
    const { warned } = await run(["--proxy", "http://proxy:8080"]);
    expect(warned).toEqual([]);
  });
});

it("an address is shown without the name and password in it", () => {
  expect(maskCredentials("http://user:geheim@proxy:8080")).toBe(
    "http://…@proxy:8080",
  );
  expect(maskCredentials("user:geheim@proxy")).toBe("…@proxy");
  expect(maskCredentials("https://city.cybozu.com/k/1/")).toBe(
    "https://city.cybozu.com/k/1/",
  );
});
