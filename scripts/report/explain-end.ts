import { explainError } from "../../src/i18n/error-messages";
import type { Language } from "../../src/i18n/language";
import { templateMessage } from "../../src/i18n/documents/template-messages";
import { explainClosingDate } from "../../src/i18n/summary/closing-date-messages";
import { toKintoneError } from "../../src/kintone/rest/errors/to-kintone-error";
import { TemplateError } from "../../src/renderers/ooxml/package/template-error";
import { ClosingDateError } from "../../src/summary/closing-date-error";
import { commandMessages } from "./command-messages";
import { EXIT_CODE } from "./exit-code";
import { ReportFailure } from "./report-failure";

/** How the command ends when it made nothing, or not everything. */
export interface ReportEnd {
  readonly exitCode: number;
  /** For the person at the terminal. */
  readonly sentences: readonly string[];
  /** For a program that reads on: goes to stdout. */
  readonly list?: string;
  /** A fault of the program itself: whoever mends it wants to know where. */
  readonly isUnforeseen?: true;
}

export const explainEnd = (error: unknown, language: Language): ReportEnd => {
  if (error instanceof ReportFailure) {
    const { exitCode, message, list } = error;
    return {
      exitCode,
      sentences: [message],
      ...(list === undefined ? {} : { list }),
    };
  }
  if (error instanceof ClosingDateError) {
    const { title, advice } = explainClosingDate(error.facts, "era", language);
    return { exitCode: EXIT_CODE.usage, sentences: [title, advice] };
  }
  if (error instanceof TemplateError) {
    const sentence = templateMessage(error.reason, error.kind, language);
    return { exitCode: EXIT_CODE.template, sentences: [sentence] };
  }
  const failure = toKintoneError(error);
  const { title, advice, detail } = explainError(failure, language, "command");
  const details =
    detail === undefined ? [] : [commandMessages(language).details(detail)];
  const sentences = [title, advice, ...details];
  return failure.code === "unexpected"
    ? { exitCode: EXIT_CODE.unexpected, sentences, isUnforeseen: true }
    : { exitCode: EXIT_CODE.kintone, sentences };
};
