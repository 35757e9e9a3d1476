import { maskCredentials } from "../../secrets/mask-credentials";
import type { CommandMessages } from "../command-messages";
import { EXIT_CODE } from "../exit-code";
import { ReportFailure } from "../report-failure";

/** Values of the command line as node:util gives them. */
export type OptionValues = Readonly<
  Record<string, string | boolean | undefined>
>;

/** Takes options as what they mean; a missing or wrong one ends the command. */
export class OptionReader {
  constructor(
    private readonly values: OptionValues,
    private readonly messages: CommandMessages,
  ) {}

  /** @param parse gives undefined for a wrong value */
  optional<T>(
    option: string,
    parse: (text: string) => T | undefined,
  ): T | undefined {
    const text = this.values[option];
    if (!isFilled(text)) return undefined;
    const value = parse(text);
    if (value !== undefined) return value;
    throw usageFailure(this.messages.wrongValue(option, maskCredentials(text)));
  }

  required<T>(option: string, parse: (text: string) => T | undefined): T {
    const value = this.optional(option, parse);
    if (value !== undefined) return value;
    throw usageFailure(this.messages.missing(option));
  }
}

export const isFilled = (text: unknown): text is string =>
  typeof text === "string" && text !== "";

export const usageFailure = (message: string): ReportFailure =>
  new ReportFailure(EXIT_CODE.usage, message);
