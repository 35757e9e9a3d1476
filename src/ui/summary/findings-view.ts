import type { TemplateResult } from "lit";
import { html } from "lit";
import type { RecordFinding } from "../../domain/record-finding";
import { findingMessage } from "../../i18n/finding-messages";
import type { ReportView } from "./report-view";

/** Shown at first; the rest opens on demand, as a year of records can hold thousands. */
const FIRST = 20;

const LEVEL_ORDER = { error: 0, warning: 1, info: 2 } as const;

/** Records that need checking, the most serious first, each with a link. */
export const findingsView = (view: ReportView): TemplateResult => {
  const { messages } = view;
  const findings = [...view.summary.findings].sort(
    (a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level],
  );
  return html`<section class="nendo-findings" aria-labelledby="nendo-findings">
    <h3 class="nendo-chapter-heading" id="nendo-findings" tabindex="-1">
      ${messages.findings}
    </h3>
    ${
      findings.length === 0
        ? html`<p>${messages.noFindings}</p>`
        : html`<p>${messages.findingsLead(findings.length)}</p>
            ${list(view, findings.slice(0, FIRST))}`
    }
    ${
      findings.length > FIRST
        ? html`<details class="nendo-more">
            <summary>${messages.moreFindings(findings.length - FIRST)}</summary>
            ${list(view, findings.slice(FIRST))}
          </details>`
        : ""
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
            <a
              class="nendo-record-link"
              href=${view.summary.recordUrl(finding.source, finding.recordId)}
              >${view.messages.openRecord(finding.recordId)}</a
            >
            ${findingMessage(finding, view.language)}
          </span>
        </li>
      `,
    )}
  </ul>
`;
