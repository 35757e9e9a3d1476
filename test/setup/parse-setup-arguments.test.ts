import { describe, expect, it } from "vitest";
import { parseSetupArguments } from "../../scripts/setup/parse-setup-arguments";

const COMPLETE = [
  "--base-url",
  "https://city.cybozu.com/k/",
  "--username",
  "admin",
  "--password",
  "secret",
];

describe("parseSetupArguments", () => {
  it("reads everything from the command line", () => {
    expect(
      parseSetupArguments(
        [
          ...COMPLETE,
          "--guest-space-id",
          "7",
          "--sample",
          "--plugin",
          "a.zip",
          "--settings-out",
          "b.json",
          "--dry-run",
        ],
        {},
      ),
    ).toEqual({
      connection: {
        baseUrl: "https://city.cybozu.com",
        username: "admin",
        password: "secret",
        guestSpaceId: "7",
      },
      pluginPath: "a.zip",
      settingsPath: "b.json",
      withSample: true,
      isDryRun: true,
    });
  });

  it("takes the address and the login from the environment", () => {
    const parsed = parseSetupArguments([], {
      KINTONE_BASE_URL: "http://localhost:8080",
      KINTONE_USERNAME: "admin",
      KINTONE_PASSWORD: "secret",
    });
    expect(parsed?.connection).toEqual({
      baseUrl: "http://localhost:8080",
      username: "admin",
      password: "secret",
    });
  });

  it("prefers the command line", () => {
    const parsed = parseSetupArguments(COMPLETE, { KINTONE_USERNAME: "other" });
    expect(parsed?.connection.username).toBe("admin");
  });

  it.each([
    [["--base-url", "https://a.cybozu.com"], "--username がありません"],
    [[...COMPLETE, "--guest-space-id", "x"], "--guest-space-id には番号"],
    [[...COMPLETE, "--base-url", "http://example.com"], "--base-url には"],
    [[...COMPLETE, "--unknown"], "引数を読み取れません"],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => parseSetupArguments(args, {})).toThrow(message);
  });

  it("asks for nothing when help is wanted", () => {
    expect(parseSetupArguments(["--help"], {})).toBeUndefined();
  });
});
