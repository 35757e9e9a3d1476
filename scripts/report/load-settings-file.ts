import { readFile } from "node:fs/promises";
import type { Language } from "../../src/i18n/language";
import { settingsProblemMessage } from "../../src/i18n/settings/settings-problem-messages";
import type { Settings } from "../../src/settings/settings";
import { decodeSettingsFile } from "../../src/settings/settings-codec";
import { commandMessages } from "./command-messages";
import { EXIT_CODE } from "./exit-code";
import { ReportFailure } from "./report-failure";

/** @throws ReportFailure that names every item to correct */
export const loadSettingsFile = async (
  path: string,
  language: Language,
): Promise<Settings> => {
  const messages = commandMessages(language);
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw settingsFailure(messages.settingsUnreadable(path, error.message));
  });
  const decoded = decodeSettingsFile(text);
  if (decoded.state === "valid") return decoded.settings;
  throw settingsFailure(
    [
      messages.settingsWrong(path),
      ...decoded.problems.map(
        (problem) => `  ${settingsProblemMessage(problem, language)}`,
      ),
    ].join("\n"),
  );
};

const settingsFailure = (message: string): ReportFailure =>
  new ReportFailure(EXIT_CODE.settings, message);
