import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import "../../waiting";
import { kuc } from "../../kuc";

/** What the bar below the settings shows and does. */
export interface SaveBar {
  readonly messages: SettingsMessages;
  /** What the button that saves says. */
  readonly saveText: string;
  readonly isSaving: boolean;
  /** What is on the screen may not be saved yet. */
  readonly isWaiting: boolean;
  /** What happened last; empty for nothing. */
  readonly message: string;
  /** Takes the last change back; absent when there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly save: () => void;
  readonly leave: () => void;
  /** Stops saving. */
  readonly stop: () => void;
}

/** Save and cancel, and what became of it; always in sight. */
export const saveBar = ({
  messages,
  saveText,
  isSaving,
  isWaiting,
  message,
  undo,
  save,
  leave,
  stop,
}: SaveBar): TemplateResult =>
  html`<div class="nendo-config-save">
    ${kuc(Button, { text: messages.cancel }, { click: leave })}
    ${kuc(
      Button,
      {
        text: isSaving ? messages.saving : saveText,
        className: "nendo-config-submit",
        type: "submit",
        disabled: isSaving || isWaiting,
      },
      { click: save },
    )}
    <p class="nendo-config-message" role="status">${message}</p>
    ${
      isSaving
        ? html`<nendo-waiting
            .stopText=${messages.stopSaving}
            @nendo-stop=${stop}
          ></nendo-waiting>`
        : nothing
    }
    ${undo ? kuc(Button, { text: messages.undo }, { click: undo }) : nothing}
  </div>`;
