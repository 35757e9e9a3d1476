import { explainEnd } from "./report/explain-end";
import { usageFailure } from "./report/arguments/option-reader";
import { askAtTerminal } from "./import/ask-at-terminal";
import { importCommandMessages } from "./import/import-command-messages";
import { importList } from "./import/import-list";
import { parseImportArguments } from "./import/parse-import-arguments";
import { personAtTerminal } from "./secrets/person-at-terminal";
import { withPassword } from "./secrets/with-password";
import { complain, tell } from "./tell";

/** npm run import: a list of past years into an app, without a browser. */
const argv = process.argv.slice(2);

try {
  const env = await withPassword(argv, process.env, {
    language: "ja",
    warn: complain,
    ask: personAtTerminal(),
    fail: usageFailure,
  });
  const args = parseImportArguments(argv, env);
  if (args === "help") tell(importCommandMessages.usage);
  else {
    process.exitCode = await importList(args, tell, askAtTerminal());
  }
} catch (error) {
  const told = explainEnd(error, "ja");
  complain(told.sentences.join("\n"));
  process.exitCode = told.exitCode;
}
