import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TextConflict } from "../../../publishing/editing/merge-rows";
import type { TextRow } from "../../../publishing/editing/text-row";
import { cellOf, wordsOf } from "../../../publishing/editing/text-row";
import { TEXT_TABLES } from "../../../publishing/editing/text-tables";
import type { WorkbenchView } from "../workbench-view";

/** What two people changed in different ways: both are shown until one of them is chosen. */
export const conflictList = (
  view: WorkbenchView,
): TemplateResult | typeof nothing => {
  const { messages, state } = view;
  const { conflicts } = state;
  return conflicts.length === 0
    ? nothing
    : html`<section
        class="nendo-wb-conflicts"
        aria-label=${messages.conflictsTitle(conflicts.length)}
      >
        <h4 tabindex="-1">${messages.conflictsTitle(conflicts.length)}</h4>
        <p>${messages.conflictsHelp}</p>
        ${conflicts.map((conflict) => oneConflict(view, conflict))}
      </section>`;
};

const oneConflict = (
  { messages, actions }: WorkbenchView,
  conflict: TextConflict,
): TemplateResult => {
  const { mine, theirs, both } = conflict;
  return html`<div
    class="nendo-wb-conflict"
    role="group"
    aria-label=${messages.conflictsTitle(1)}
  >
    <dl>
      <dt>${messages.mine}</dt>
      <dd>${rowWords(mine, messages.removedRow)}</dd>
      <dt>${messages.theirs}</dt>
      <dd>${rowWords(theirs, messages.removedRow)}</dd>
    </dl>
    <p class="nendo-wb-buttons">
      <button
        type="button"
        class="nendo-plain-button"
        @click=${() => actions.settle(conflict, "mine")}
      >
        ${messages.takeMine}
      </button>
      <button
        type="button"
        class="nendo-plain-button"
        @click=${() => actions.settle(conflict, "theirs")}
      >
        ${messages.takeTheirs}
      </button>
      ${
        both === undefined
          ? nothing
          : html`<button
              type="button"
              class="nendo-plain-button"
              @click=${() => actions.settle(conflict, "both")}
            >
              ${messages.takeBoth}
            </button>`
      }
    </p>
  </div>`;
};

const rowWords = (
  row: TextRow | undefined,
  removed: string,
): TemplateResult => {
  if (row === undefined) return html`${removed}`;
  const places = TEXT_TABLES[row.table].places
    .map((name) => cellOf(row, name))
    .filter((text) => text !== "");
  return html`<span class="nendo-wb-words">${wordsOf(row)}</span>
    <span class="nendo-help">${places.join("・")}</span>`;
};
