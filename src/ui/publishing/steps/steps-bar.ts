import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { PUBLISHING_STEP_NAMES } from "../../../i18n/publishing/publishing-messages";
import type { PublishingStep } from "../../../publishing/readiness/publishing-step";
import { PUBLISHING_STEPS } from "../../../publishing/readiness/publishing-step";
import type { WorkbenchView } from "../workbench-view";

const NUMBERS = ["①", "②", "③", "④", "⑤", "⑥"];

/** The way to publication, step by step, with what each still asks for. */
export const stepsBar = (view: WorkbenchView): TemplateResult => {
  const { messages, step: current, actions } = view;
  return html`<nav class="nendo-wb-steps" aria-label=${messages.steps}>
    <ol>
      ${PUBLISHING_STEPS.map((step, index) => {
        const open = openOf(view, step);
        return html`<li>
          <button
            type="button"
            class="nendo-wb-step"
            data-state=${open === 0 ? "done" : "open"}
            aria-current=${step === current ? "step" : "false"}
            @click=${() => actions.goToStep(step)}
          >
            <span aria-hidden="true">${NUMBERS[index]}</span>
            ${PUBLISHING_STEP_NAMES[view.language][step]} ${mark(view, step)}
          </button>
        </li>`;
      })}
    </ol>
  </nav>`;
};

/** Whether a step asks for nothing more: freezing once it is frozen, documents never. */
export const isDone = (
  view: Pick<WorkbenchView, "state">,
  step: PublishingStep,
): boolean => {
  if (step === "freezing") return view.state.isFrozen;
  return step !== "documents" && openOf(view, step) === 0;
};

const mark = (
  view: WorkbenchView,
  step: PublishingStep,
): TemplateResult | typeof nothing => {
  const { messages } = view;
  const open = openOf(view, step);
  if (open > 0) {
    return html`<span class="nendo-wb-count">${messages.left(open)}</span>`;
  }
  return isDone(view, step)
    ? html`<span class="nendo-wb-count">${messages.doneMark}</span>`
    : nothing;
};

/** How many items of a step wait for someone; texts in conflict wait too. */
export const openOf = (
  { state }: Pick<WorkbenchView, "state">,
  step: PublishingStep,
): number => {
  const { readiness } = state.summary;
  const items = readiness?.steps.find((one) => one.step === step)?.open ?? 0;
  return step === "texts" ? items + state.conflicts.length : items;
};
