import { Button } from "kintone-ui-component/lib/button";
import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import { ADVISER_NAMES } from "../../../apps/defaults/field-choices";
import { FIELD_CODES } from "../../../fields/field-codes";
import type { AppPlan, SetupPlan } from "../../../setup/plan";
import { programmeOf } from "../../../apps/programmes/with-programme";
import { kuc } from "../../kuc";
import type { SetupSession } from "./setup-session";

/** Wishes that are asked where they make a difference. */
export const wishFields = (
  session: SetupSession,
  { apps }: SetupPlan,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const { choices } = session;
  const isNew = (key: string): boolean =>
    apps.some(
      (app) =>
        app.key === key &&
        app.way === "complete" &&
        app.existing?.live === undefined,
    );
  // The sample needs all five, in the form of ours.
  const isSampleOffered =
    programmeOf(session.settings) === "cxoAdviser" && apps.every(canTakeSample);
  const { adviser } = session.settings.words;
  return html`${
    isNew("meetings") || isNew("activities")
      ? html`<div class="nendo-setup-advisers">
          ${kuc(
            Text,
            {
              label: messages.advisers(adviser[language]),
              value: choices.advisers,
            },
            {
              change: ({ detail }) =>
                session.choose({
                  advisers: (detail as { readonly value: string }).value,
                }),
            },
          )}
        </div>`
      : nothing
  }
  ${
    isSampleOffered
      ? html`<label class="nendo-setup-tick">
          <input
            type="checkbox"
            data-sample
            .checked=${choices.withSample}
            @change=${(event: Event) =>
              session.choose({
                withSample: (event.target as HTMLInputElement).checked,
              })}
          />
          ${messages.sample}
        </label>`
      : nothing
  }
  ${changeAnswer(session, language)}`;
};

/** Takes back what was answered about apps of our names; nothing where nothing was. */
export const changeAnswer = (
  session: SetupSession,
  language: Language,
): TemplateResult | typeof nothing =>
  Object.keys(session.choices.answers).length === 0
    ? nothing
    : html`<div class="nendo-config-buttons">
        ${kuc(
          Button,
          { text: setupScreenMessages[language].changeAnswer },
          {
            click: () => {
              session.choose({ answers: {} });
              void session.look();
            },
          },
        )}
      </div>`;

/** One of ours, whose form, when it is there, offers the advisers of the sample. */
const canTakeSample = (app: AppPlan): boolean => {
  if (app.way !== "complete") return false;
  const form = app.existing?.preview.form;
  const advisers = form?.get(FIELD_CODES.meetings.advisers);
  const isAsked = app.key === "meetings" || app.key === "activities";
  return (
    !isAsked ||
    advisers === undefined ||
    ADVISER_NAMES.every((name) => advisers.choices.includes(name))
  );
};
