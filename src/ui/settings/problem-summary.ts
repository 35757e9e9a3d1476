import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SettingsMessages } from "../../i18n/ui-settings-messages";
import type { ScreenProblem } from "./settings-problems";

/** All problems in one place; it takes the focus when saving was refused. */
export const problemSummary = (
  messages: SettingsMessages,
  problems: readonly ScreenProblem[],
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<div class="nendo-config-problems" role="alert" tabindex="-1">
        <p class="nendo-config-problems-title">
          ${messages.problemsTitle(problems.length)}
        </p>
        <ul>
          ${problems.map(
            ({ place, text }) =>
              html`<li>${place === "" ? text : html`${place}: ${text}`}</li>`,
          )}
        </ul>
      </div>`;
