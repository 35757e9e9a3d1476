import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { until } from "lit/directives/until.js";
import type { SummaryMessages } from "../../i18n/summary/summary-messages";
import { kuc } from "../kuc";
import type { SummaryFailure } from "./summary-source";

/** Reading: how far it is, and a way to stop. */
export const readingView = (
  messages: SummaryMessages,
  progress: { readonly read: number; readonly total: number | undefined },
  cancel: () => void,
): TemplateResult => {
  const share =
    progress.total === undefined || progress.total === 0
      ? undefined
      : progress.read / progress.total;
  return html`<div class="nendo-state">
    <p>${share === 1 ? messages.counting : messages.loading}</p>
    <progress
      class="nendo-progress"
      aria-label=${messages.loading}
      max="1"
      .value=${share ?? 0}
      ?data-unknown=${share === undefined}
    ></progress>
    <p class="nendo-figure">
      ${messages.progress(progress.read, progress.total)}
    </p>
    ${kuc(Button, { text: messages.cancel }, { click: cancel })}
  </div>`;
};

/** Something failed: what, what to do, and a retry that keeps the choice. */
export const failureView = (
  messages: SummaryMessages,
  failure: SummaryFailure,
  retry: () => void,
): TemplateResult =>
  html`<div class="nendo-state nendo-failure" role="alert">
    <p class="nendo-state-title">${failure.title}</p>
    <p>${failure.advice}</p>
    ${
      failure.detail === undefined
        ? nothing
        : html`<p class="nendo-footnote">${failure.detail}</p>`
    }
    ${failure.health === undefined ? nothing : until(healthList(failure.health), nothing)}
    ${
      failure.settingsUrl === undefined
        ? nothing
        : html`<p>
            <a class="nendo-record-link" href=${failure.settingsUrl}
              >${messages.openSettings}</a
            >
          </p>`
    }
    ${kuc(Button, { text: messages.retry }, { click: retry })}
  </div>`;

/** Nothing when the failure itself says it all, or when the apps can't be asked. */
const healthList = async (
  health: Promise<readonly string[]>,
): Promise<TemplateResult | typeof nothing> => {
  const problems = await health.catch(() => []);
  return problems.length < 2
    ? nothing
    : html`<ul class="nendo-health">
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>`;
};

/** Nothing in the years chosen. */
export const emptyView = (
  messages: SummaryMessages,
  years: string,
): TemplateResult =>
  html`<div class="nendo-state">
    <p class="nendo-state-title">${messages.emptyTitle(years)}</p>
    <p>${messages.emptyAdvice}</p>
  </div>`;

/** Nothing in the part chosen. */
export const emptyPartView = (messages: SummaryMessages): TemplateResult =>
  html`<div class="nendo-state">
    <p class="nendo-state-title">${messages.emptyPartTitle}</p>
    <p>${messages.emptyPartAdvice}</p>
  </div>`;

/** Reading was stopped; figures of a part are not shown (domain: counting rule 15). */
export const cancelledView = (
  messages: SummaryMessages,
  retry: () => void,
): TemplateResult =>
  html`<div class="nendo-state">
    <p>${messages.cancelled}</p>
    ${kuc(Button, { text: messages.retry }, { click: retry })}
  </div>`;
