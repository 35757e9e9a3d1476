import { recordIdInBrackets, shownRecordId } from "../records/shown-record-id";
import type { PublishingFact } from "../../publishing/readiness/publishing-item";
import type { PublishingStep } from "../../publishing/readiness/publishing-step";
import { said } from "../../domain/words/said";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { FINDING_KINDS } from "../records/finding-kinds";
import { findingMessage } from "../records/finding-messages";
import { textFindingMessage } from "./text-finding-messages";
import { smallFigureMessages } from "./small-figure-messages";
import { summaryMessages } from "../summary/summary-messages";

/** What stands in front of each step of publishing. */
export const PUBLISHING_STEP_NAMES: Readonly<
  Record<Language, Readonly<Record<PublishingStep, string>>>
> = {
  ja: {
    records: "記録の点検",
    texts: "文章",
    contents: "公表する内容",
    smallFigures: "小さな数",
    freezing: "確定",
    documents: "文書",
  },
  en: {
    records: "Records",
    texts: "Texts",
    contents: "Contents",
    smallFigures: "Small figures",
    freezing: "Finalising",
    documents: "Documents",
  },
};

/** The sentence of one item of publishing: what was found, and where. */
export const publishingSentence = (
  fact: PublishingFact,
  language: Language,
  words: Words,
): string => {
  switch (fact.kind) {
    case "visibleOnly":
      return VISIBLE_ONLY[language](fact.read);
    case "unfrozen":
      return UNFROZEN[language];
    case "text":
      return textSentence(fact, language, words);
    case "rosterUnread":
      return summaryMessages[language].rosterUnread(words);
    case "smallFigures": {
      const { mode, threshold } = fact.rule;
      const { warned, hides } = smallFigureMessages[language];
      return (mode === "warn" ? warned : hides)(fact.figures.length, threshold);
    }
    case "recordFindings":
    default: {
      const { source, code, findings } = fact;
      const name = summaryMessages[language].sources(words)[source];
      const [first] = findings;
      return first !== undefined && findings.length === 1
        ? ONE[language](
            name,
            first.recordId,
            findingMessage(first, language, words),
            words,
          )
        : MANY[language](
            name,
            findings.length,
            said(FINDING_KINDS[language][code], words),
          );
    }
  }
};

const UNFROZEN: Readonly<Record<Language, string>> = {
  ja: "まだ確定していません。確定すると、公表する数値と文章を控えに残し、あとで記録が変わっても変わりません。",
  en: "Not frozen yet. Freezing keeps the figures and texts that are published, whatever becomes of the records.",
};

const textSentence = (
  { finding, yearStyle }: Extract<PublishingFact, { kind: "text" }>,
  language: Language,
  words: Words,
): string => {
  const { source, recordId } = finding.text.origin;
  return ONE[language](
    summaryMessages[language].sources(words)[source],
    recordId,
    textFindingMessage(finding, language, words, yearStyle),
    words,
  );
};

const VISIBLE_ONLY: Readonly<Record<Language, (read: number) => string>> = {
  ja: (read) =>
    `見える記録（${read}件）だけの数値です。見えない記録は数えていません。`,
  en: (read) =>
    `The figures are of the ${read} records that you can see; others are not counted.`,
};

const ONE: Readonly<
  Record<
    Language,
    (name: string, recordId: string, text: string, words: Words) => string
  >
> = {
  ja: (name, recordId, text, words) =>
    `${name}（番号${recordIdInBrackets(recordId, words)}）：${text}`,
  en: (name, recordId, text, words) =>
    `${name}, record ${shownRecordId(recordId, "en", words)}: ${text}`,
};

const MANY: Readonly<
  Record<Language, (name: string, count: number, text: string) => string>
> = {
  ja: (name, count, text) => `${name} ${count}件：${text}`,
  en: (name, count, text) => `${name}, ${count} findings: ${text}`,
};
