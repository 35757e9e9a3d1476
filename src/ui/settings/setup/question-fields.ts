import type { TemplateResult } from "lit";
import { html } from "lit";
import type { SourceName } from "../../../fields/fields";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { AppAnswer } from "../../../setup/answers";
import type { AppQuestion } from "../../../setup/setup-failure-code";
import type { SetupSession } from "./setup-session";

/** What to do about apps of our names that may be somebody else's; once all is answered it looks again. */
export const questionFields = (
  session: SetupSession,
  language: Language,
): TemplateResult =>
  html`${session.questions.map((question) =>
    questionField(session, question, language),
  )}`;

const questionField = (
  session: SetupSession,
  { kind, name, apps }: AppQuestion,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const answers = session.choices.answers;
  const newName = messages.newName(name);
  const options: readonly (readonly [AppAnswer, string])[] = [
    [{ way: "new", name: newName }, messages.asNew(newName)],
    ...apps
      .filter(({ doubt }) => doubt !== "noRight")
      .flatMap(({ appId }): (readonly [AppAnswer, string])[] => [
        [{ way: "use", appId }, messages.asUse(appId)],
        [{ way: "add", appId }, messages.asAdd(appId)],
      ]),
    [{ way: "none" }, messages.asNone],
  ];
  const key = kind as SourceName;
  const answer = (said: AppAnswer): void => {
    const ticks = new Set(session.choices.ticks);
    // Adding what it lacks was just asked for; it stays a box that can be unticked.
    if (said.way === "add") ticks.add(`${key}.parts`);
    else ticks.delete(`${key}.parts`);
    session.choose({ answers: { ...answers, [key]: said }, ticks });
    const isAll = session.questions.every(
      (question) =>
        session.choices.answers[question.kind as SourceName] !== undefined,
    );
    if (isAll) void session.look();
  };
  return html`<fieldset class="nendo-setup-question" data-question=${kind}>
    <legend>${messages.question(name)}</legend>
    <p>
      ${messages.asks(name, apps.map(({ appId }) => `ID ${appId}`).join(", "))}
    </p>
    ${options.map(
      ([said, text]) =>
        html`<label class="nendo-setup-tick">
          <input
            type="radio"
            name=${`nendo-setup-${kind}`}
            .checked=${JSON.stringify(answers[key]) === JSON.stringify(said)}
            @change=${() => answer(said)}
          />
          ${text}
        </label>`,
    )}
  </fieldset>`;
};
