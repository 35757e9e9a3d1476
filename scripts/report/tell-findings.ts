import type { FindingGroup } from "../../src/checks/finding-groups";
import { groupFindings } from "../../src/checks/finding-groups";
import type { RecordFinding } from "../../src/domain/record-finding";
import { said } from "../../src/domain/words/said";
import type { Words } from "../../src/domain/words/words";
import { FINDING_KINDS } from "../../src/i18n/records/finding-kinds";
import { findingMessage } from "../../src/i18n/records/finding-messages";
import { textFindingMessage } from "../../src/i18n/publishing/text-finding-messages";
import { textFindingsToTell } from "../../src/publishing/texts/text-findings-to-tell";
import type { SummaryFigures } from "../../src/summary/summary";
import type { Language } from "../../src/i18n/language";
import { commandMessages } from "./command-messages";
import type { Terminal } from "./terminal";

/** So few records of one kind are told one by one, each with what was found. */
const FEW = 3;

/** Says how much needs a look, and which records when asked to be verbose: many of one kind in one line. */
export const tellFindings = (
  { findings, texts, words, report: { yearStyle } }: Found,
  language: Language,
  terminal: Terminal,
): void => {
  const messages = commandMessages(language);
  const sourceNames = messages.sources(words);
  const groups = groupFindings(findings);
  if (groups.length > 0) {
    const errors = errorsAmong(groups);
    terminal.warn(messages.findings(errors, groups.length - errors));
    for (const group of groups) {
      linesOf(group, language, words).forEach(terminal.detail);
    }
  }
  const told = textFindingsToTell(texts);
  if (told.length > 0) {
    const errors = errorsAmong(told);
    terminal.warn(messages.textFindings(errors, told.length - errors));
    for (const finding of told) {
      const { source, recordId } = finding.text.origin;
      terminal.detail(
        messages.finding(
          sourceNames[source],
          recordId,
          textFindingMessage(finding, language, words, yearStyle),
          words,
        ),
      );
    }
  }
};

type Found = Pick<SummaryFigures, "findings" | "texts" | "words" | "report">;

const errorsAmong = (
  found: readonly { readonly level: RecordFinding["level"] }[],
): number => found.filter(({ level }) => level === "error").length;

const linesOf = (
  { source, code, findings }: FindingGroup,
  language: Language,
  words: Words,
): readonly string[] => {
  const messages = commandMessages(language);
  const name = messages.sources(words)[source];
  if (findings.length <= FEW) {
    return findings.map((finding) =>
      messages.finding(
        name,
        finding.recordId,
        findingMessage(finding, language, words),
        words,
      ),
    );
  }
  const ids = findings.map(({ recordId }) => recordId);
  return [
    messages.sameFindings(
      name,
      ids,
      said(FINDING_KINDS[language][code], words),
      words,
    ),
  ];
};
