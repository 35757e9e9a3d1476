import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import { toldStepMessage } from "../../../i18n/setup/setup-step-messages";
import { kuc } from "../../kuc";
import { panel } from "../screen/panel";
import { plannedRows } from "./planned-rows";
import { questionFields } from "./question-fields";
import { setupDone } from "./setup-done";
import type { SetupSession } from "./setup-session";
import { changeAnswer, wishFields } from "./wish-fields";

/**
 * Making the apps that are missing: what will happen, what it is to be asked,
 * and one button.
 * @param isNew nothing is set up yet: the panel is open and has looked at the apps
 */
export const setupPanel = (
  session: SetupSession,
  language: Language,
  isNew: boolean,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  if (isNew || session.isRunning || session.done) {
    return panel(messages.title, messages.help, content(session, language));
  }
  const look = (event: Event): void => {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen && session.plan === undefined) void session.look();
  };
  return html`<details class="nendo-config-fold nendo-setup" @toggle=${look}>
    <summary>${messages.open}</summary>
    <p class="nendo-config-help">${messages.help}</p>
    ${content(session, language)}
  </details>`;
};

const content = (session: SetupSession, language: Language): TemplateResult => {
  if (session.done) return setupDone(session, session.done, language);
  if (session.isRunning) return running(session, language);
  return html`${failure(session, language)} ${choosing(session, language)}`;
};

const choosing = (
  session: SetupSession,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  if (session.isLooking) return html`<p role="status">${messages.looking}</p>`;
  if (session.lacksWords) return html`<p>${messages.wordsFirst}</p>`;
  const { plan, questions } = session;
  if (questions.length > 0) return questionFields(session, language);
  if (plan === undefined) {
    return html`<div class="nendo-config-buttons">
        ${kuc(
          Button,
          { text: messages.lookAgain },
          { click: () => session.look() },
        )}
      </div>
      ${changeAnswer(session, language)}`;
  }
  const isBegun = plan.apps.some(
    (app) => app.way === "complete" && app.isUnfinished,
  );
  return html`${plannedRows(session, plan, language)}
    ${wishFields(session, plan, language)}
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        {
          text: isBegun ? messages.goOn : messages.start,
          className: "nendo-config-submit",
          type: "submit",
        },
        { click: () => session.start() },
      )}
    </div>`;
};

const running = (session: SetupSession, language: Language): TemplateResult => {
  const messages = setupScreenMessages[language];
  const { told, stepCount, isCancelled } = session;
  const done = told.filter(({ state }) => state === "done").length;
  const last = told.at(-1);
  return html`<p>${messages.running}</p>
    <p class="nendo-setup-progress">
      <progress max=${stepCount} value=${done} aria-label=${messages.title}>
        ${messages.progress(done, stepCount)}
      </progress>
      <span role="status"
        >${last ? toldStepMessage(last, language) : messages.looking}</span
      >
    </p>
    <div class="nendo-config-buttons">
      ${kuc(
        Button,
        {
          text: isCancelled ? messages.cancelling : messages.cancel,
          disabled: isCancelled,
        },
        { click: () => session.cancel() },
      )}
    </div>`;
};

/** What kept it, and what it left. */
const failure = (
  { failure: sentences, told: steps }: SetupSession,
  language: Language,
): TemplateResult | typeof nothing => {
  if (sentences.length === 0) return nothing;
  const messages = setupScreenMessages[language];
  return html`<div class="nendo-config-problems" role="alert">
    <p class="nendo-config-problems-title">${messages.failed}</p>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <ul class="nendo-setup-steps">
      ${steps.map((step) => html`<li>${toldStepMessage(step, language)}</li>`)}
    </ul>
  </div>`;
};
