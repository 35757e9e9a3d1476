import type { TemplateResult } from "lit";
import { html, nothing } from "lit";

/** A button of a dialog, without a colour of its own. */
export const plainButton = (
  text: string,
  click: () => void,
  {
    isDisabled = false,
    label,
  }: {
    readonly isDisabled?: boolean;
    /** What it is called where its text alone says too little. */
    readonly label?: string;
  } = {},
): TemplateResult =>
  html`<button
    type="button"
    class="nendo-plain-button"
    aria-label=${label ?? nothing}
    ?disabled=${isDisabled}
    @click=${click}
  >
    ${text}
  </button>`;
