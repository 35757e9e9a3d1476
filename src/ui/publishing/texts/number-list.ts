import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { FigureBeside } from "../../../publishing/texts/numbers/match-numbers";
import { summaryMessages } from "../../../i18n/summary/summary-messages";
import "../../summary/widgets/long-list";
import type { BehindRecord } from "../../summary/summary-source";
import type { WorkbenchView } from "../workbench-view";

/**
 * The numbers of the texts with the figures that they say, each leading to the
 * records behind it. Those that say none stand among the items of the step.
 */
export const numberList = (
  view: WorkbenchView,
): TemplateResult | typeof nothing => {
  const { messages, state } = view;
  const tied = state.summary.texts.flatMap(({ numbers }) =>
    numbers.flatMap(({ written, tie }) =>
      tie === undefined ? [] : [{ written, tie }],
    ),
  );
  if (tied.length === 0) return nothing;
  return html`<details class="nendo-wb-fold nendo-wb-numbers">
    <summary>${messages.tiedNumbers(tied.length)}</summary>
    <p class="nendo-help">${messages.tiedNumbersHelp}</p>
    <ul class="nendo-wb-list">
      ${tied.map(
        ({ written, tie }) =>
          html`<li>
            <span>${messages.tiedNumber(written, tie.label)}</span>
            ${recordsBehind(view, tie)}
          </li>`,
      )}
    </ul>
  </details>`;
};

const recordsBehind = (
  { messages, language, state: { summary }, actions }: WorkbenchView,
  { selection }: FigureBeside,
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
