import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Explanation } from "../../i18n/error-messages";

/** A failure under its heading: what happened, what to do, kintone's own words. */
export const failureText = ({
  title,
  advice,
  detail,
}: Partial<Explanation>): TemplateResult =>
  html`${title === undefined ? nothing : html`<p>${title}</p>`}
  ${advice === undefined ? nothing : html`<p>${advice}</p>`}
  ${
    detail === undefined
      ? nothing
      : html`<p class="nendo-footnote">${detail}</p>`
  }`;
