import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { recordsBehind } from "../records-behind";
import type { WorkbenchView } from "../workbench-view";

/**
 * The numbers of the texts with the figures that they say, each leading to the
 * records behind it. Those that say none stand among the items of the step.
 */
export const numberList = (
  view: WorkbenchView,
): TemplateResult | typeof nothing => {
  const { messages, state } = view;
  const tied = state.summary.texts.flatMap(({ numbers }) =>
    numbers.flatMap(({ written, tie }) =>
      tie === undefined ? [] : [{ written, tie }],
    ),
  );
  if (tied.length === 0) return nothing;
  return html`<details class="nendo-wb-fold nendo-wb-numbers">
    <summary>${messages.tiedNumbers(tied.length)}</summary>
    <p class="nendo-help">${messages.tiedNumbersHelp}</p>
    <ul class="nendo-wb-list">
      ${tied.map(
        ({ written, tie }) =>
          html`<li>
            <span>${messages.tiedNumber(written, tie.label)}</span>
            ${recordsBehind(view, tie.selection)}
          </li>`,
      )}
    </ul>
  </details>`;
};
