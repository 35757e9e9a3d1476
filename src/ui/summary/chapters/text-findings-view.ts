import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import {
  TEXT_FINDINGS,
  textFindingMessage,
} from "../../../i18n/publishing/text-finding-messages";
import { textFindingsToTell } from "../../../publishing/texts/text-findings-to-tell";
import type { TextFinding } from "../../../publishing/texts/text-finding";
import { chapterElementId } from "./chapter-element-id";
import "../widgets/long-list";
import type { ReportView } from "./report-view";

/** Id of the chapter, as of those of the report. */
export const TEXT_FINDINGS_CHAPTER = "text-findings";

/** Letters of the text that are shown on either side of what was found. */
const AROUND = 12;

/** What to see to in texts before they are published, each with the record that wrote it. */
export const textFindingsView = (
  view: ReportView,
): TemplateResult | typeof nothing => {
  const { messages, language, summary } = view;
  const findings = textFindingsToTell(summary.texts);
  if (findings.length === 0) return nothing;
  const sentences = TEXT_FINDINGS[language];
  const headingId = chapterElementId(TEXT_FINDINGS_CHAPTER);
  return html`<section class="nendo-text-findings" aria-labelledby=${headingId}>
    <h3 class="nendo-chapter-heading" id=${headingId} tabindex="-1">
      ${sentences.title}
    </h3>
    <p>${sentences.lead(findings.length)}</p>
    <nendo-long-list
      .items=${findings}
      .draw=${(shown: readonly TextFinding[]) =>
        html`<ul class="nendo-finding-list">
          ${shown.map((finding) => item(view, finding))}
        </ul>`}
      .more=${messages.more}
      .first=${20}
      .step=${20}
    ></nendo-long-list>
  </section>`;
};

const item = (
  { messages, language, words, summary }: ReportView,
  finding: TextFinding,
): TemplateResult => {
  const { source, recordId } = finding.text.origin;
  return html`<li class="nendo-finding">
    <span class="nendo-level nendo-level-${finding.level}"
      >${messages.levels[finding.level]}</span
    >
    <span>
      ${messages.sources(words)[source]}
      <a class="nendo-record-link" href=${summary.recordUrl(source, recordId)}
        >${messages.openRecord(recordId, words)}</a
      >
      <q>${excerpt(finding)}</q>
      ${textFindingMessage(finding, language, words, summary.report.yearStyle)}
    </span>
  </li>`;
};

/** What was found with some of the text around it. */
const excerpt = ({
  text: {
    origin: { text },
  },
  from,
  to,
}: TextFinding): TemplateResult => {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return html`${start > 0 ? "…" : ""}${text.slice(start, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to, end)}${end < text.length ? "…" : ""}`;
};
