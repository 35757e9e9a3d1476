import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Language } from "../../src/i18n/language";
import { secretMessages } from "./secret-messages";

type Environment = Readonly<Record<string, string | undefined>>;

export interface PasswordAsking {
  readonly language: Language;
  readonly warn: (line: string) => void;
  /** Undefined where nobody sits at a terminal. */
  readonly ask?:
    | ((question: string) => Promise<string | undefined>)
    | undefined;
  /** What the command throws to end with a message. */
  readonly fail: (message: string) => Error;
}

/** Options whose value others could read, when it holds a secret, and the variable to use instead. */
const SEEN_BY_OTHERS = {
  password: { variable: "KINTONE_PASSWORD", holds: /./u },
  "api-token": { variable: "KINTONE_API_TOKEN", holds: /./u },
  proxy: { variable: "HTTPS_PROXY", holds: /@/u },
} as const;

/**
 * The environment with the password of the user in it: from the file that
 * --password-file names, else as it is, else asked for. Whoever writes a secret
 * on the command line is warned.
 * @throws what fail() makes of an unreadable file
 */
export const withPassword = async (
  args: readonly string[],
  env: Environment,
  { language, warn, ask, fail }: PasswordAsking,
): Promise<Environment> => {
  const messages = secretMessages[language];
  const given = optionsIn(args);
  if (given.has("help")) return env;
  for (const [option, { variable, holds }] of Object.entries(SEEN_BY_OTHERS)) {
    if (holds.test(given.get(option) ?? "")) {
      warn(messages.onCommandLine(option, variable));
    }
  }
  const file = given.get("password-file");
  if (file !== undefined) {
    const password = await firstLine(file);
    if (password === "") throw fail(messages.fileUnreadable(file));
    return { ...env, KINTONE_PASSWORD: password };
  }
  const username = given.get("username") ?? env.KINTONE_USERNAME;
  const hasToken = given.has("api-token") || Boolean(env.KINTONE_API_TOKEN);
  const isKnown =
    given.has("password") ||
    Boolean(env.KINTONE_PASSWORD) ||
    (hasToken && !given.has("username"));
  if (!username || isKnown || ask === undefined) return env;
  return { ...env, KINTONE_PASSWORD: await ask(messages.ask(username)) };
};

/** The options that have a value; what is wrong with others is told by whoever reads all. */
const optionsIn = (args: readonly string[]): ReadonlyMap<string, string> => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      username: text,
      password: text,
      "password-file": text,
      "api-token": text,
      proxy: text,
      help: { type: "boolean" },
    },
  });
  return new Map(
    Object.entries(values).flatMap(([option, value]) =>
      value === "" || value === undefined ? [] : [[option, String(value)]],
    ),
  );
};

/** Empty when there is none. */
const firstLine = async (file: string): Promise<string> => {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.replace(/^\ufeff/u, "").split(/\r?\n/u)[0] ?? "";
};
