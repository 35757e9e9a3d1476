import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { GridParts } from "./grid-parts";
import type { RowFault } from "./rows/row-fault";
import { isHeld } from "./rows/row-fault";

/** What the buttons below the rows do. */
interface GridActs {
  readonly save: () => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly copy: () => void;
  readonly close: () => void;
}

/** The buttons below the rows of a grid. */
export const gridButtons = (
  { messages, session }: GridParts,
  faults: ReadonlyMap<number, readonly RowFault[]>,
  isBusy: boolean,
  acts: GridActs,
): TemplateResult => {
  const { length } = session.used;
  const left = session.used.filter(
    (row) => !session.isLocked(row) && isHeld(faults.get(row.key)),
  ).length;
  const plain = (
    text: string,
    act: () => void,
    isIdle = false,
  ): TemplateResult =>
    html`<button
      type="button"
      class="nendo-plain-button"
      ?disabled=${isBusy || isIdle}
      @click=${act}
    >
      ${text}
    </button>`;
  return html`<p class="nendo-grid-buttons">
    <button
      type="button"
      class="nendo-plain-button nendo-main-button nendo-grid-save"
      ?disabled=${isBusy || length === 0}
      @click=${acts.save}
    >
      ${messages.save(length - left, left)}
    </button>
    ${plain(messages.add, acts.add)}
    ${plain(messages.undo, acts.undo, !session.canUndo)}
    ${plain(messages.copy, acts.copy, length === 0)}
    ${plain(messages.close, acts.close)}
    ${
      session.saved.length === 0
        ? nothing
        : plain(messages.reload, () => location.reload(), length > 0)
    }
  </p>`;
};
