import { commandMessages } from "./report/command-messages";
import { makeReport } from "./report/make-report";
import {
  languageIn,
  parseReportArguments,
} from "./report/arguments/parse-report-arguments";
import { usageFailure } from "./report/arguments/option-reader";
import { REPORT_FORMATS } from "./report/arguments/report-formats";
import { explainEnd } from "./report/explain-end";
import { terminalFor } from "./report/terminal";
import { personAtTerminal } from "./secrets/person-at-terminal";
import { withPassword } from "./secrets/with-password";
import { complain, tell } from "./tell";

/** npm run report: the year-end summary from any kintone, without a browser. */
const argv = process.argv.slice(2);
const language = languageIn(argv);
const messages = commandMessages(language);

/** After the end: a request that was left behind must not keep the command. */
const LEFT_BEHIND_MS = 1000;

try {
  const env = await withPassword(argv, process.env, {
    language,
    warn: (line) => {
      if (!argv.includes("--quiet")) complain(line);
    },
    ask: personAtTerminal(),
    fail: usageFailure,
  });
  const args = parseReportArguments(argv, env);
  if (args === "help") tell(messages.usage(REPORT_FORMATS.join(", ")));
  else await makeReport(args, terminalFor(args.verbosity));
} catch (error) {
  const told = explainEnd(error, language);
  complain(told.sentences.join("\n"));
  if (told.list !== undefined) tell(told.list);
  if (told.isUnforeseen && argv.includes("--verbose")) {
    // Not as a whole: what an error holds may be a secret.
    complain(String(error instanceof Error ? error.stack : error));
  }
  process.exitCode = told.exitCode;
}
setTimeout(() => process.exit(), LEFT_BEHIND_MS).unref();
