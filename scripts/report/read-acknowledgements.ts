import { readFile } from "node:fs/promises";
import type { CommandMessages } from "./command-messages";
import { EXIT_CODE } from "./exit-code";
import { ReportFailure } from "./report-failure";

/** Why something may stand; the reason is empty where none was written. */
export interface GivenReason {
  readonly key: string;
  readonly reason: string;
}

/**
 * Reads the file of --acknowledge.
 * @throws ReportFailure for one that can't be opened or makes no sense
 */
export const readAcknowledgements = async (
  path: string,
  messages: CommandMessages,
): Promise<readonly GivenReason[]> => {
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new ReportFailure(
      EXIT_CODE.usage,
      messages.acknowledgeUnreadable(path, error.message),
    );
  });
  const given = parseAcknowledgements(text);
  if (given !== undefined) return given;
  throw new ReportFailure(EXIT_CODE.usage, messages.acknowledgeWrong(path));
};

/**
 * JSON `[{"key": "…", "reason": "…"}, …]`, or lines of a key, white space and
 * the reason; blank lines and lines from # on say nothing.
 * @returns undefined for JSON of another shape
 */
export const parseAcknowledgements = (
  text: string,
): readonly GivenReason[] | undefined => {
  const content = text.replace(/^\uFEFF/u, "").trim();
  return content.startsWith("[") || content.startsWith("{")
    ? parseJson(content)
    : content
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
          const [key = ""] = line.split(/\s/u, 1);
          return { key, reason: line.slice(key.length).trim() };
        });
};

const parseJson = (text: string): readonly GivenReason[] | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isGiven)
      ? value.map(({ key, reason }) => ({ key, reason: reason.trim() }))
      : undefined;
  } catch {
    return undefined;
  }
};

const isGiven = (value: unknown): value is GivenReason => {
  const { key, reason } = Object(value) as Partial<Record<string, unknown>>;
  return typeof key === "string" && typeof reason === "string";
};
