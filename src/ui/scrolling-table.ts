import type { TemplateResult } from "lit";
import { html } from "lit";

/** A table of data that scrolls in its own room, also by the keyboard. */
export const scrollingTable = (
  label: string,
  className: string,
  { head, body }: { readonly head: unknown; readonly body: unknown },
): TemplateResult =>
  html`<div class=${className} tabindex="0" role="group" aria-label=${label}>
    <table class="nendo-table">
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
