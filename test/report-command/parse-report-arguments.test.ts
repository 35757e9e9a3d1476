import { describe, expect, it } from "vitest";
import { parseReportArguments } from "../../scripts/report/arguments/parse-report-arguments";

const complete = [
  ...["--base-url", "https://example.cybozu.com/"],
  ...["--username", "clerk", "--password", "secret"],
  ...["--settings", "settings.json"],
  ...["--fiscal-years", "2023, 2022,2023"],
  ...["--out", "out"],
];

const parse = (args: readonly string[], env = {}) =>
  parseReportArguments(args, env);

describe("parseReportArguments", () => {
  it("reads a command with its defaults", () => {
    expect(parse(complete)).toEqual({
      connection: {
        baseUrl: "https://example.cybozu.com",
        auth: { username: "clerk", password: "secret" },
        guestSpaceId: undefined,
        proxy: undefined,
      },
      settingsPath: "settings.json",
      fiscalYears: [2022, 2023],
      formats: [
        "pptx",
        "docx",
        "xlsx",
        "csv",
        "csv-sjis",
        "html",
        "opendata",
        "figures",
      ],
      outDir: "out",
      edition: "public",
      isLive: false,
      language: "ja",
      verbosity: "normal",
      templates: {},
    });
  });

  it("reads the other options", () => {
    expect(
      parse([
        ...complete,
        ...["--as-of", "2024-02-29", "--formats", "xlsx,figures"],
        ...["--guest-space-id", "5", "--language=en", "--verbose"],
        ...["--edition", "internal"],
        ...["--template", "市.potx,様式.DOTX"],
        ...["--chapters", "overview,01"],
      ]),
    ).toMatchObject({
      chapters: { parts: ["overview"], details: ["01"] },
      templates: { pptx: "市.potx", docx: "様式.DOTX" },
      connection: { guestSpaceId: "5" },
      asOf: "2024-02-29",
      formats: ["xlsx", "figures"],
      edition: "internal",
      language: "en",
      verbosity: "verbose",
    });
  });

  it("makes open data of the public edition alone", () => {
    const internal = [...complete, "--edition", "internal"];
    const parsed = parse(internal);
    expect(parsed === "help" ? [] : parsed.formats).not.toContain("opendata");
    expect(() => parse([...internal, "--formats", "csv,opendata"])).toThrow(
      "--formats の opendata は公表版だけを作れます。",
    );
  });

  it("asks for nothing else with --help", () => {
    expect(parse(["--help"])).toBe("help");
  });

  describe("takes credentials", () => {
    const rest = [
      ...["--base-url", "http://localhost:8080", "--settings", "s"],
      ...["--fiscal-years", "2022", "--out", "o"],
    ];
    const authOf = (args: readonly string[], env: Record<string, string>) => {
      const parsed = parse([...rest, ...args], env);
      return parsed === "help" ? undefined : parsed.connection.auth;
    };
    const user = { KINTONE_USERNAME: "u", KINTONE_PASSWORD: "p" };

    it("from the environment, a password before tokens", () => {
      expect(authOf([], { KINTONE_API_TOKEN: "a, b" })).toEqual({
        apiToken: ["a", "b"],
      });
      expect(authOf([], { ...user, KINTONE_API_TOKEN: "a" })).toEqual({
        username: "u",
        password: "p",
      });
    });

    it("from the command line first, the rest from the environment", () => {
      expect(authOf(["--api-token", "a"], user)).toEqual({ apiToken: ["a"] });
      expect(authOf(["--username", "clerk"], user)).toEqual({
        username: "clerk",
        password: "p",
      });
    });
  });

  it.each([
    [["--fiscal-years", "令和4"], "--fiscal-years の値「令和4」"],
    [["--as-of", "2023-02-29"], "--as-of の値「2023-02-29」"],
    [["--formats", "odt"], "--formats の値「odt」"],
    [["--base-url", "http://example.cybozu.com"], "--base-url の値"],
    [["--guest-space-id", "x"], "--guest-space-id の値「x」"],
    [["--edition", "secret"], "--edition の値「secret」"],
    [["--language", "fr"], "--language の値「fr」"],
    [["--out", ""], "--out を指定してください。"],
    [["--colour", "red"], "引数を読み取れません"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => parse([...complete, ...args])).toThrow(sentence);
  });

  it("speaks English when asked to", () => {
    expect(() => parse(["--language", "en"])).toThrow("Give --base-url.");
  });
});
