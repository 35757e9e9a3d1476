import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { summaryMessages } from "../../i18n/summary/summary-messages";
import type { Selection } from "../../rollup/selection/selection";
import type { BehindRecord } from "../summary/summary-source";
import "../summary/widgets/long-list";
import type { WorkbenchView } from "./workbench-view";

/** The records behind a figure, to be opened; nothing where it is not known which. */
export const recordsBehind = (
  { messages, language, state: { summary }, actions }: WorkbenchView,
  selection: Selection | undefined,
): TemplateResult | typeof nothing => {
  if (selection === undefined) return nothing;
  const records = summary.recordsBehind(selection);
  return html`<details>
    <summary>${messages.recordsOfNumber(records.length)}</summary>
    <nendo-long-list
      .items=${records}
      .draw=${(shown: readonly BehindRecord[]) =>
        html`<ul>
          ${shown.map(
            ({ source, recordId, when, title }) =>
              html`<li>
                ${when} ${title}
                <a
                  class="nendo-record-link"
                  href=${actions.recordUrl(source, recordId)}
                  target="_blank"
                  rel="noopener"
                  >${messages.openRecord(recordId, summary.words)}</a
                >
              </li>`,
          )}
        </ul>`}
      .more=${summaryMessages[language].more}
    ></nendo-long-list>
  </details>`;
};
