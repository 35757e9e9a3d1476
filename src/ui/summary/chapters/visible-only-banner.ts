import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SummaryMessages } from "../../../i18n/summary/summary-messages";
import type { Report } from "../../../report/report";

/** Says that record rights may hide records from whoever reads. */
export const visibleOnlyBanner = (
  messages: SummaryMessages,
  { isVisibleOnly }: Report,
): TemplateResult | typeof nothing =>
  isVisibleOnly
    ? html`<div class="nendo-narrowed nendo-visible-only" role="note">
        <p class="nendo-state-title">${messages.visibleOnly}</p>
        <p>${messages.visibleOnlyNote}</p>
      </div>`
    : nothing;
