import type { CommandMessages } from "../command-messages";
import type { Connection } from "../connect-with";
import type { OptionValues } from "./option-reader";
import { isFilled, usageFailure } from "./option-reader";

/**
 * A password before tokens, unless the command line gives tokens and no user;
 * what it leaves out comes from the environment (kintone's own command line
 * client names the variables so).
 */
export const parseAuth = (
  values: OptionValues,
  env: Readonly<Record<string, string | undefined>>,
  messages: CommandMessages,
): Connection["auth"] => {
  const username = values.username ?? env.KINTONE_USERNAME;
  const password = values.password ?? env.KINTONE_PASSWORD;
  const tokens = values["api-token"] ?? env.KINTONE_API_TOKEN;
  const prefersTokens =
    isFilled(values["api-token"]) && !isFilled(values.username);
  if (!prefersTokens && isFilled(username) && isFilled(password)) {
    return { username, password };
  }
  if (isFilled(tokens)) {
    return { apiToken: tokens.split(",").map((token) => token.trim()) };
  }
  throw usageFailure(messages.credentialsMissing);
};
