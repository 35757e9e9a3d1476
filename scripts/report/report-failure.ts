import type { EXIT_CODE } from "./exit-code";

/** The report can't be made; the message is a sentence for the person at the terminal. */
export class ReportFailure extends Error {
  override readonly name = "ReportFailure";

  constructor(
    readonly exitCode: (typeof EXIT_CODE)[
      | "usage"
      | "settings"
      | "kintone"
      | "output"
      | "acknowledge"],
    message: string,
    /** For a program that reads on: goes to stdout. */
    readonly list?: string,
  ) {
    super(message);
  }
}
