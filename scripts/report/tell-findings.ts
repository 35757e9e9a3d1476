import type { RecordFinding } from "../../src/domain/record-finding";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import type { Language } from "../../src/i18n/language";
import { commandMessages } from "./command-messages";
import type { Terminal } from "./terminal";

/** Says how many records need a look, and which ones when asked to be verbose. */
export const tellFindings = (
  findings: readonly RecordFinding[],
  language: Language,
  terminal: Terminal,
): void => {
  const messages = commandMessages(language);
  if (findings.length === 0) return;
  const errors = findings.filter(({ level }) => level === "error").length;
  terminal.warn(messages.findings(errors, findings.length - errors));
  for (const finding of findings) {
    terminal.detail(
      messages.finding(
        messages.sources[finding.source],
        finding.recordId,
        findingMessage(finding, language),
      ),
    );
  }
};
