import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import {
  PUBLISHING_STEP_NAMES,
  publishingSentence,
} from "../../../i18n/publishing/publishing-messages";
import type { PublishingItem } from "../../../publishing/readiness/publishing-item";
import { PUBLISHING_STEPS } from "../../../publishing/readiness/publishing-step";
import type { WorkbenchView } from "../workbench-view";
import { textFixes } from "./text-fix";
import { acknowledging } from "./acknowledging";
import { isDone } from "./steps-bar";

/** What the current step asks for, each item a sentence with what can be done about it. */
export const stepItems = (view: WorkbenchView): TemplateResult => {
  const { messages, state, step } = view;
  const items =
    state.summary.readiness?.steps.find((one) => one.step === step)?.items ??
    [];
  return html`${
    items.length === 0
      ? nothing
      : html`<ul class="nendo-wb-items">
          ${items.map((item) => stepItem(view, item))}
        </ul>`
  }
  ${isDone(view, step) ? stepDone(view, messages.stepDone) : nothing}`;
};

const stepDone = (view: WorkbenchView, sentence: string): TemplateResult => {
  const { step, messages, actions, language } = view;
  const next = PUBLISHING_STEPS[PUBLISHING_STEPS.indexOf(step) + 1];
  return html`<p class="nendo-wb-done">
    <span class="nendo-wb-check" aria-hidden="true">✓</span> ${sentence}
    ${
      next === undefined
        ? nothing
        : html`<button
            type="button"
            class="nendo-plain-button"
            @click=${() => actions.goToStep(next)}
          >
            ${messages.nextStep(PUBLISHING_STEP_NAMES[language][next])}
          </button>`
    }
  </p>`;
};

const stepItem = (
  view: WorkbenchView,
  item: PublishingItem,
): TemplateResult => {
  const { messages, language, state } = view;
  const { acknowledgement } = item;
  const isSettled = acknowledgement !== undefined;
  return html`<li
    class="nendo-wb-item"
    data-level=${isSettled ? "settled" : item.level}
    data-key=${item.key}
  >
    <p class="nendo-wb-sentence">
      <span class="nendo-wb-mark" aria-hidden="true"
        >${isSettled ? "✓" : MARKS[item.level]}</span
      >
      <span
        >${publishingSentence(item.fact, language, state.summary.words)}</span
      >
    </p>
    <p class="nendo-wb-buttons">
      ${item.actions.map((action) => itemAction(view, item, action))}
    </p>
    ${
      acknowledgement === undefined
        ? nothing
        : html`<p class="nendo-help">
            ${messages.acknowledgedBy(
              acknowledgement.by,
              acknowledgement.on ?? "",
              acknowledgement.reason,
            )}
          </p>`
    }
    ${
      acknowledgement === undefined && item.lapsed !== undefined
        ? html`<p class="nendo-help">${messages.lapsed(item.lapsed.reason)}</p>`
        : nothing
    }
    ${
      acknowledgement === undefined && item.actions.includes("acknowledge")
        ? acknowledging(view, item)
        : nothing
    }
  </li>`;
};

/** What only tells asks for nothing. */
const MARKS: Readonly<Record<PublishingItem["level"], string>> = {
  error: "！",
  warning: "！",
  info: "i",
};

const FEW_RECORDS = 5;

const itemAction = (
  view: WorkbenchView,
  item: PublishingItem,
  action: PublishingItem["actions"][number],
): TemplateResult | typeof nothing => {
  const { messages, actions } = view;
  switch (action) {
    case "openRecord":
      return html`${item.records
        .slice(0, FEW_RECORDS)
        .map(
          ({ source, recordId }) =>
            html`<a
              class="nendo-record-link"
              href=${actions.recordUrl(source, recordId)}
              target="_blank"
              rel="noopener"
              >${messages.openRecord(recordId, view.state.summary.words)}</a
            > `,
        )}${
        item.records.length > FEW_RECORDS
          ? messages.andMore(item.records.length - FEW_RECORDS)
          : nothing
      }`;
    case "jump":
      return jumpButton(view, item);
    case "correct":
      return item.fact.kind === "text"
        ? html`${textFixes(view, item.fact.finding)}`
        : html`<button
            type="button"
            class="nendo-plain-button"
            @click=${() => actions.correct(item)}
          >
            ${messages.correctHere(view.state.summary.words)}
          </button>`;
    case "acknowledge":
    default:
      return nothing;
  }
};

/** To where the document prints it: the row itself where there is one. */
const jumpButton = (
  { messages, actions, printed }: WorkbenchView,
  { origin, place }: PublishingItem,
): TemplateResult | typeof nothing => {
  const key = origin?.rowId;
  const isRow = key !== undefined && printed.has(key);
  if (!isRow && place === undefined) return nothing;
  return html`<button
    type="button"
    class="nendo-plain-button"
    @click=${() => {
      if (isRow) actions.goToRow(key);
      else if (place !== undefined) actions.goToPlace(place);
    }}
  >
    ${messages.toPlace}
  </button>`;
};
