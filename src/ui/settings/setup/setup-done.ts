import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import { toldStepMessage } from "../../../i18n/setup/setup-step-messages";
import type { ToldStep } from "../../../setup/setup-step";
import { kuc } from "../../kuc";
import type { SetupDone } from "./make-planned";
import type { SetupSession } from "./setup-session";

/** What was made, and what is left to do. */
export const setupDone = (
  session: SetupSession,
  { due, summaryUrl }: SetupDone,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const told = session.told.filter(({ step }) => step.what !== "startDeploy");
  return html`<p class="nendo-config-state" role="status">${messages.done}</p>
    ${session.isThisAppUsed ? nothing : html`<p>${messages.notThisApp}</p>`}
    ${due.length > 0 ? carrying(session, due, language) : nothing}
    ${
      due.length === 0 && summaryUrl !== undefined
        ? html`<p>
            <a href=${summaryUrl}>${messages.openSummary}</a>
          </p>`
        : nothing
    }
    ${stepList(
      told.filter(({ state }) => state !== "done"),
      language,
    )}
    <details class="nendo-config-fold">
      <summary>${messages.whatWasDone}</summary>
      ${stepList(
        told.filter(({ state }) => state === "done"),
        language,
      )}
    </details>`;
};

const stepList = (
  steps: readonly ToldStep[],
  language: Language,
): TemplateResult =>
  html`<ul class="nendo-setup-steps">
    ${steps.map((step) => html`<li>${toldStepMessage(step, language)}</li>`)}
  </ul>`;

const carrying = (
  session: SetupSession,
  due: SetupDone["due"],
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  if (!session.canGoOn) {
    return html`<p>${messages.byHand}</p>
      <ol class="nendo-setup-steps">
        ${due.map(
          ({ name, appId }) =>
            html`<li>${messages.byHandApp(name, appId)}</li>`,
        )}
      </ol>`;
  }
  return html`<p>${messages.carryHelp}</p>
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        {
          text: messages.carry(due.length),
          className: "nendo-config-submit",
          type: "submit",
        },
        { click: () => session.carry() },
      )}
    </div>`;
};
