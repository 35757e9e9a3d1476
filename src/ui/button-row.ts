import type { TemplateResult } from "lit";
import { html } from "lit";

/** The buttons of a dialog: what most people want stands first, whatever closes it last. */
export const buttonRow = (...buttons: readonly unknown[]): TemplateResult =>
  html`<p class="nendo-correction-buttons">${buttons}</p>`;
