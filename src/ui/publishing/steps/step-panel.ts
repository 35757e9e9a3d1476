import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { PUBLISHING_STEP_NAMES } from "../../../i18n/publishing/publishing-messages";
import type { PublishingStep } from "../../../publishing/readiness/publishing-step";
import "../contents/contents-panel";
import { conflictList } from "../texts/conflict-list";
import { numberList } from "../texts/number-list";
import { suggestionList } from "../texts/suggestions";
import { textList } from "../texts/text-list";
import type { WorkbenchView } from "../workbench-view";
import { smallFigureLists } from "./small-figure-lists";
import { stepItems } from "./step-items";

/** The current step: what it asks for, and where it is done. */
export const stepPanel = (
  view: WorkbenchView,
  tools: StepTools,
): TemplateResult => {
  const { step, language } = view;
  return html`<section class="nendo-wb-panel" aria-labelledby="nendo-wb-step">
    <h3 id="nendo-wb-step" class="nendo-wb-panel-title" tabindex="-1">
      ${PUBLISHING_STEP_NAMES[language][step]}
    </h3>
    ${BODIES[step](view, tools)}
  </section>`;
};

/** What other parts of the plugin bring into a step. */
export interface StepTools {
  readonly isWriting: boolean;
  /** Where it stands with 確定, and freezing it. */
  readonly freezing: () => TemplateResult;
  /** Makes the documents. */
  readonly documents: () => TemplateResult;
}

const BODIES: Readonly<
  Record<
    PublishingStep,
    (view: WorkbenchView, tools: StepTools) => TemplateResult
  >
> = {
  records: (view) =>
    html`<p class="nendo-help">${view.messages.recordsLead}</p>
      ${stepItems(view)}`,
  texts: (view) =>
    html`${conflictList(view)} ${stepItems(view)} ${textList(view)}
    ${numberList(view)} ${suggestionList(view)}`,
  contents: (view, { isWriting }) =>
    html`${stepItems(view)}
      <nendo-contents-panel
        .view=${view}
        .isBusy=${isWriting}
      ></nendo-contents-panel>`,
  smallFigures: (view) =>
    html`<p class="nendo-help">${view.messages.smallLead}</p>
      ${stepItems(view)} ${smallFigureLists(view)}`,
  freezing: (view, { freezing }) =>
    html`<p class="nendo-help">${view.messages.freezingLead}</p>
      ${
        view.state.unsaved === 0
          ? nothing
          : html`<p class="nendo-wb-warning">
              ${view.messages.freezingUnsaved}
            </p>`
      }
      ${stepItems(view)} ${freezing()}`,
  documents: (view, { documents }) =>
    html`<p class="nendo-help">${view.messages.documentsLead}</p>
      ${
        view.state.unsaved === 0
          ? nothing
          : html`<p class="nendo-wb-warning">
              ${view.messages.documentsUnsaved}
            </p>`
      }
      ${stepItems(view)} ${documents()}`,
};
