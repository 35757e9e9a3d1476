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
          "--advisers",
          "山田太郎、佐藤花子",
          "--labels",
          "en",
          "--plugin",
          "a.zip",
          "--settings-out",
          "b.json",
          "--timeout",
          "120",
          "--dry-run",
        ],
        {},
      ),
    ).toEqual({
      answers: {},
      timeoutMs: 120_000,
      connection: {
        baseUrl: "https://city.cybozu.com",
        username: "admin",
        password: "secret",
        guestSpaceId: "7",
      },
      pluginPath: "a.zip",
      settingsPath: "b.json",
      wishes: {
        labelLanguage: "en",
        adviserNames: ["山田太郎", "佐藤花子"],
      },
      withSample: false,
      isUnlocking: false,
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
    [[...COMPLETE, "--timeout", "0"], "--timeout には1から3600まで"],
    [[...COMPLETE, "--base-url", "http://example.com"], "--base-url には"],
    [[...COMPLETE, "--labels", "fr"], "--labels には ja か en"],
    [[...COMPLETE, "--unknown"], "引数を読み取れません"],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => parseSetupArguments(args, {})).toThrow(message);
  });

  it("offers the advisers of the sample where the sample is wanted", () => {
    const parsed = parseSetupArguments([...COMPLETE, "--sample"], {});
    expect(parsed).toMatchObject({
      withSample: true,
      wishes: { adviserNames: ["宮崎光世", "石原弘子", "阪上恵理"] },
    });
  });

  it("asks for nothing when help is wanted", () => {
    expect(parseSetupArguments(["--help"], {})).toBeUndefined();
  });
});
