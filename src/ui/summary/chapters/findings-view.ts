import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { RecordFinding } from "../../../domain/record-finding";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { chapterElementId } from "./chapter-element-id";
import "../widgets/long-list";
import type { ReportView } from "./report-view";

/** Id of the chapter, as of those of the report. */
export const FINDINGS_CHAPTER = "findings";

/** Records that need checking, in the order of the summary, each with a link. */
export const findingsView = (view: ReportView): TemplateResult => {
  const { messages, summary } = view;
  const { findings } = summary;
  const headingId = chapterElementId(FINDINGS_CHAPTER);
  return html`<section class="nendo-findings" aria-labelledby=${headingId}>
    <h3 class="nendo-chapter-heading" id=${headingId} tabindex="-1">
      ${messages.findings}
    </h3>
    ${
      summary.isRosterUnread
        ? html`<p class="nendo-roster-unread">${messages.rosterUnread}</p>`
        : nothing
    }
    ${
      findings.length === 0
        ? html`<p>${messages.noFindings}</p>`
        : html`<p>${messages.findingsLead(findings.length)}</p>
            <nendo-long-list
              .items=${findings}
              .draw=${(shown: readonly RecordFinding[]) => list(view, shown)}
              .more=${messages.more}
              .first=${20}
              .step=${20}
            ></nendo-long-list>`
    }
  </section>`;
};

const list = (
  view: ReportView,
  findings: readonly RecordFinding[],
): TemplateResult => html`
  <ul class="nendo-finding-list">
    ${findings.map(
      (finding) => html`
        <li class="nendo-finding">
          <span class="nendo-level nendo-level-${finding.level}"
            >${view.messages.levels[finding.level]}</span
          >
          <span>
            ${view.messages.sources[finding.source]}
            ${link(view, finding.source, finding.recordId)}
            ${findingMessage(finding, view.language)}
            ${
              finding.otherRecordId === undefined
                ? nothing
                : link(view, finding.source, finding.otherRecordId)
            }
          </span>
        </li>
      `,
    )}
  </ul>
`;

const link = (
  { messages, summary }: ReportView,
  source: RecordFinding["source"],
  recordId: string,
): TemplateResult => html`
  <a class="nendo-record-link" href=${summary.recordUrl(source, recordId)}
    >${messages.openRecord(recordId)}</a
  >
`;
