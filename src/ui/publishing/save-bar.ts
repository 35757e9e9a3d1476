import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import "../waiting";
import type { WorkbenchView } from "./workbench-view";

export interface SaveBar {
  readonly said: string;
  readonly canUndoRecords: boolean;
  readonly save: () => void;
  readonly undo: () => void;
  readonly discard: () => void;
  readonly undoRecords: () => void;
  /** kintone is asked for something. */
  readonly isWaiting: boolean;
  readonly stop: () => void;
  /** Present where the texts could not be read. */
  readonly readAgain?: () => void;
}

/** How far it is, what is not saved yet, and saving it. */
export const saveBar = (view: WorkbenchView, bar: SaveBar): TemplateResult => {
  const { messages, state } = view;
  const open = (state.summary.readiness?.open ?? 0) + state.conflicts.length;
  const button = (
    text: string,
    act: () => void,
    isOff: boolean,
    look = "nendo-plain-button",
  ): TemplateResult =>
    html`<button type="button" class=${look} ?disabled=${isOff} @click=${act}>
      ${text}
    </button>`;
  return html`<div class="nendo-wb-bar">
    <p class="nendo-wb-state" data-ready=${open === 0}>
      ${open === 0 ? messages.ready : messages.left(open)}
    </p>
    <p class="nendo-wb-said" role="status">${bar.said}</p>
    ${
      bar.isWaiting
        ? html`<nendo-waiting
            .stopText=${messages.stop}
            @nendo-stop=${bar.stop}
          ></nendo-waiting>`
        : nothing
    }
    ${bar.readAgain === undefined ? nothing : button(messages.readAgain, bar.readAgain, false)}
    ${
      bar.canUndoRecords
        ? button(messages.undoRecords, bar.undoRecords, false)
        : nothing
    }
    <p class="nendo-wb-unsaved">
      ${
        state.unsaved === 0
          ? messages.allSaved
          : html`<strong>${messages.unsaved(state.unsaved)}</strong>
              <small>${messages.keptHere}</small>`
      }
    </p>
    ${
      state.texts === undefined
        ? nothing
        : html`${button(
            messages.undo,
            bar.undo,
            !state.canUndo || state.isSaving,
          )}
          ${button(
            messages.discard,
            bar.discard,
            state.unsaved === 0 || state.isSaving,
          )}
          ${button(
            messages.save,
            bar.save,
            state.isSaving ||
              state.conflicts.length > 0 ||
              (state.unsaved === 0 && view.editing?.kind !== "row"),
            "nendo-wb-save",
          )}`
    }
  </div>`;
};
