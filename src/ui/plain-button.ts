import type { TemplateResult } from "lit";
import { html, nothing } from "lit";

/** A button of a dialog, without a colour of its own but for the main one. */
export const plainButton = (
  text: string,
  click: () => void,
  {
    isDisabled = false,
    isMain = false,
    label,
  }: {
    readonly isDisabled?: boolean;
    /** What most people want next. */
    readonly isMain?: boolean;
    /** What it is called where its text alone says too little. */
    readonly label?: string;
  } = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${isMain ? "nendo-plain-button nendo-main-button" : "nendo-plain-button"}
    aria-label=${label ?? nothing}
    ?disabled=${isDisabled}
    @click=${click}
  >
    ${text}
  </button>`;
