import { explainError } from "../src/i18n/error-messages";
import { templateMessage } from "../src/i18n/documents/template-messages";
import { explainClosingDate } from "../src/i18n/summary/closing-date-messages";
import { KintoneError } from "../src/kintone/rest/kintone-error";
import { DOCUMENT_FORMATS } from "../src/renderers/documents";
import { TemplateError } from "../src/renderers/ooxml/package/template-error";
import { ClosingDateError } from "../src/summary/closing-date-error";
import { commandMessages } from "./report/command-messages";
import { EXIT_CODE } from "./report/exit-code";
import { makeReport } from "./report/make-report";
import {
  languageIn,
  parseReportArguments,
} from "./report/parse-report-arguments";
import { usageFailure } from "./report/option-reader";
import { ReportFailure } from "./report/report-failure";
import { terminalFor } from "./report/terminal";
import { personAtTerminal } from "./secrets/person-at-terminal";
import { withPassword } from "./secrets/with-password";

/** npm run report: the year-end summary from any kintone, without a browser. */
const argv = process.argv.slice(2);
const language = languageIn(argv);
const messages = commandMessages(language);

/** After the end: a request that was left behind must not keep the command. */
const LEFT_BEHIND_MS = 1000;

try {
  const env = await withPassword(argv, process.env, {
    language,
    warn: (line) => console.error(line),
    ask: personAtTerminal(),
    fail: usageFailure,
  });
  const args = parseReportArguments(argv, env);
  if (args === "help") console.log(messages.usage(DOCUMENT_FORMATS.join(", ")));
  else await makeReport(args, terminalFor(args.verbosity));
} catch (error) {
  process.exitCode = tellFailure(error);
}
setTimeout(() => process.exit(), LEFT_BEHIND_MS).unref();

function tellFailure(error: unknown): number {
  if (error instanceof ReportFailure) {
    console.error(error.message);
    if (error.list !== undefined) console.log(error.list);
    return error.exitCode;
  }
  if (error instanceof ClosingDateError) {
    const { title, advice } = explainClosingDate(error.facts, "era", language);
    console.error(`${title}\n${advice}`);
    return EXIT_CODE.usage;
  }
  if (error instanceof TemplateError) {
    console.error(templateMessage(error.reason, error.kind, language));
    return EXIT_CODE.template;
  }
  if (error instanceof KintoneError && error.code !== "unexpected") {
    const { title, advice, detail } = explainError(error, language, "command");
    console.error(`${title}\n${advice}`);
    if (detail !== undefined) console.error(messages.details(detail));
    return EXIT_CODE.kintone;
  }
  // Not as a whole: what an error holds may be a secret.
  console.error(error instanceof Error ? error.stack : String(error));
  return EXIT_CODE.unexpected;
}
