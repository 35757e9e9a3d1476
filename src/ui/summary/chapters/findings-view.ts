import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { FindingGroup } from "../../../checks/finding-groups";
import { groupFindings } from "../../../checks/finding-groups";
import type { RecordFinding } from "../../../domain/record-finding";
import { FINDING_KINDS } from "../../../i18n/records/finding-kinds";
import { said } from "../../../domain/words/said";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { correctionMessages } from "../../../i18n/summary/correction-messages";
import type { CorrectionRequest } from "../corrections/correction-dialog";
import { chapterElementId } from "./chapter-element-id";
import "../widgets/long-list";
import type { ReportView } from "./report-view";
import { smallFiguresView } from "./small-figures-view";

/** Id of the chapter, as of those of the report. */
export const FINDINGS_CHAPTER = "findings";

/** A group of so few records stands open. */
const FEW = 3;

/** Records that need checking, in the order of the summary, each with a link; one kind of finding about several is one line. */
export const findingsView = (view: ReportView): TemplateResult => {
  const { messages, summary } = view;
  const groups = groupFindings(summary.findings);
  const headingId = chapterElementId(FINDINGS_CHAPTER);
  return html`<section class="nendo-findings" aria-labelledby=${headingId}>
    <h3 class="nendo-chapter-heading" id=${headingId} tabindex="-1">
      ${messages.findings}
    </h3>
    ${
      summary.isRosterUnread
        ? html`<p class="nendo-roster-unread">
            ${messages.rosterUnread(view.words)}
          </p>`
        : nothing
    }
    ${
      groups.length === 0
        ? html`<p>${messages.noFindings}</p>`
        : html`<p>${messages.findingsLead(groups.length)}</p>
            <ul class="nendo-finding-list">
              ${groups.map((group) => groupItem(view, group))}
            </ul>`
    }
    ${smallFiguresView(view)}
  </section>`;
};

const groupItem = (view: ReportView, group: FindingGroup): TemplateResult => {
  const { messages, language } = view;
  const { source, code, level, findings } = group;
  const [first] = findings;
  const badge = html`<span class="nendo-level nendo-level-${level}"
    >${messages.levels[level]}</span
  >`;
  return first !== undefined && findings.length === 1
    ? html`<li class="nendo-finding">${badge}${findingText(view, first)}</li>`
    : html`<li class="nendo-finding-group">
        ${badge}
        <details ?open=${findings.length <= FEW}>
          <summary>
            ${messages.sources(view.words)[source]}
            ${messages.findingRecords(findings.length)}
            ${said(FINDING_KINDS[language][code], view.words)}
          </summary>
          <nendo-long-list
            .items=${findings}
            .draw=${(shown: readonly RecordFinding[]) => html`
              <ul class="nendo-finding-list">
                ${shown.map(
                  (finding) =>
                    html`<li class="nendo-finding">
                      ${findingText(view, finding)}
                    </li>`,
                )}
              </ul>
            `}
            .more=${messages.more}
            .first=${20}
            .step=${20}
          ></nendo-long-list>
        </details>
      </li>`;
};

const findingText = (
  view: ReportView,
  finding: RecordFinding,
): TemplateResult =>
  html`<span>
    ${view.messages.sources(view.words)[finding.source]}
    ${link(view, finding.source, finding.recordId)}
    ${findingMessage(finding, view.language, view.words)}
    ${
      finding.otherRecordId === undefined
        ? nothing
        : link(view, finding.source, finding.otherRecordId)
    }
    ${correctButton(view, finding)}
  </span>`;

/** Leads to the dialog that corrects this record and others like it. */
const correctButton = (
  { language, words, summary: { corrections, findings } }: ReportView,
  finding: RecordFinding,
): TemplateResult | typeof nothing => {
  if (corrections === undefined || finding.correction === undefined) {
    return nothing;
  }
  const ask = ({ currentTarget }: Event): void => {
    const found = findings.filter(({ correction }) => correction !== undefined);
    const rows = found.flatMap(({ recordId, correction }) =>
      correction === undefined ? [] : [{ ...correction, recordId }],
    );
    const detail = {
      words,
      corrections,
      rows,
      first: rows[found.indexOf(finding)],
    };
    currentTarget?.dispatchEvent(
      new CustomEvent<CorrectionRequest>("nendo-correct", {
        bubbles: true,
        detail,
      }),
    );
  };
  return html`<button
    type="button"
    class="nendo-link-button nendo-correct"
    @click=${ask}
  >
    ${correctionMessages[language].open(words)}
  </button>`;
};

const link = (
  { messages, words, summary }: ReportView,
  source: RecordFinding["source"],
  recordId: string,
): TemplateResult => html`
  <a class="nendo-record-link" href=${summary.recordUrl(source, recordId)}
    >${messages.openRecord(recordId, words)}</a
  >
`;
