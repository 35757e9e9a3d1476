import type { TemplateResult } from "lit";
import { html } from "lit";

/** A heading with a sentence of help and what belongs to it. */
export const panel = (
  title: string,
  help: string,
  content: TemplateResult,
): TemplateResult => html`
  <section class="nendo-config-panel">
    <h2 class="nendo-config-heading">${title}</h2>
    <p class="nendo-config-help">${help}</p>
    ${content}
  </section>
`;
