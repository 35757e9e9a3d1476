import type { Language } from "../../i18n/language";
import { versionMessages } from "../../i18n/publishing/version-messages";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import { textCell } from "../../report/cells/number-cell";
import type { Block, TableBlock } from "../../report/block";
import type { Chapter, Report } from "../../report/report";
import type { VersionDifferences } from "./compare-versions";

/** What is compared, and how the two are called. */
export interface ComparedVersions {
  readonly differences: VersionDifferences;
  readonly earlier: string;
  readonly later: string;
}

/**
 * Two versions side by side as a document to print for a decision, internal
 * whatever the versions are: it names records.
 * @param report of the later version
 */
export const comparisonReport = (
  report: Report,
  { differences, earlier, later }: ComparedVersions,
): Report => {
  const { language, words } = report;
  const messages = versionMessages[language];
  const { figures, sentences, records } = differences;
  const sides = [messages.before, messages.after];
  return {
    ...report,
    title: messages.documentTitle(report.title),
    edition: "internal",
    marking: messages.marking,
    chapters: [
      chapter("changes", messages.changesTitle, [
        { kind: "paragraph", text: messages.compared(earlier, later) },
        ...causes(differences, language),
      ]),
      chapter("figures", messages.figuresTitle, [
        table(
          "figures",
          messages.figures(figures.length),
          [messages.figure, ...sides],
          figures.map(({ label, before, after, unit }) => [
            label.join(" "),
            messages.value(before, unit),
            messages.value(after, unit),
          ]),
          messages.nothing,
        ),
      ]),
      chapter("sentences", messages.sentencesTitle, [
        table(
          "sentences",
          messages.sentences(sentences.length),
          [messages.place, ...sides],
          sentences.map(({ place, before, after }) => [
            place.join(" › ") || messages.cover,
            before ?? messages.none,
            after ?? messages.none,
          ]),
          messages.nothing,
        ),
      ]),
      chapter("records", messages.recordsTitle, [
        table(
          "records",
          messages.records(records.length),
          [messages.record, messages.change],
          records.map(({ source, recordId, change }) => [
            messages.recordName(
              summaryMessages[language].sources(words)[source],
              recordId,
              words,
            ),
            messages.kinds[change],
          ]),
          messages.nothing,
        ),
      ]),
    ],
  };
};

const causes = (
  { isSummaryChanged, areSettingsChanged, count }: VersionDifferences,
  language: Language,
): readonly Block[] => {
  const messages = versionMessages[language];
  return [
    ...(isSummaryChanged ? [messages.summaryChanged] : []),
    ...(areSettingsChanged ? [messages.settingsChanged] : []),
    ...(count === 0 ? [messages.same] : []),
  ].map((text) => ({ kind: "paragraph", text }));
};

/** Notes are the plainest of the chapters. */
const chapter = (
  id: string,
  title: string,
  lead: readonly Block[],
): Chapter => ({
  id: `versions-${id}`,
  kind: "notes",
  title,
  lead,
  sections: [],
});

/** A sentence where there is no row. */
const table = (
  id: string,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  nothing: string,
): Block =>
  rows.length === 0
    ? { kind: "paragraph", text: nothing }
    : ({
        kind: "table",
        id: `versions-${id}`,
        caption,
        columns: columns.map((label, index) => ({ id: `${index}`, label })),
        rows: rows.map(([header = "", ...cells], index) => ({
          id: `${index}`,
          header: textCell(header),
          cells: cells.map((text) => textCell(text)),
          isTotal: false,
        })),
        notes: [],
      } satisfies TableBlock);
