import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SettingsMessages } from "../../../i18n/settings/settings-messages";
import type { ScreenProblem } from "../session/screen-problem";

/**
 * All problems in one place, each with a link to where it is; it takes the
 * focus when saving was refused.
 * @param show brings a place of the settings into view
 */
export const problemSummary = (
  messages: SettingsMessages,
  problems: readonly ScreenProblem[],
  show: (path: string) => void,
): TemplateResult => {
  const errors = problems.filter(({ isBlocking }) => isBlocking);
  const warnings = problems.filter(({ isBlocking }) => !isBlocking);
  return html`${list(
    "nendo-config-problems",
    messages.problemsTitle(errors.length),
    errors,
    show,
  )}
  ${list(
    "nendo-config-warnings",
    messages.warningsTitle(warnings.length),
    warnings,
    show,
  )}`;
};

const list = (
  className: string,
  title: string,
  problems: readonly ScreenProblem[],
  show: (path: string) => void,
): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<div class=${className} role="alert" tabindex="-1">
        <p class="nendo-config-problems-title">${title}</p>
        <ul>
          ${problems.map(
            ({ path, place, text }) =>
              html`<li>
                ${
                  place === ""
                    ? text
                    : html`<a
                          href="#nendo-settings"
                          @click=${(event: Event) => {
                            event.preventDefault();
                            show(path);
                          }}
                          >${place}</a
                        >: ${text}`
                }
              </li>`,
          )}
        </ul>
      </div>`;
