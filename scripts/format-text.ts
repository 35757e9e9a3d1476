import { readFileSync } from "node:fs";
import path from "node:path";
import type { FormatConfig } from "oxfmt";
import { format } from "oxfmt";

/** The rules by which `npm run format` formats; what they leave out is a matter of whole folders. */
const OPTIONS = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../.oxfmtrc.json"), "utf8"),
) as FormatConfig;

/**
 * A text as `npm run format` would leave it.
 * @param file a name whose extension tells the language
 * @throws Error when the text can't be parsed
 */
export const formatText = async (
  file: string,
  text: string,
): Promise<string> => {
  const { code, errors } = await format(file, text, OPTIONS);
  if (errors.length > 0)
    throw new Error(errors.map(({ message }) => message).join("\n"));
  return code;
};
