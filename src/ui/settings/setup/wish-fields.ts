import { Button } from "kintone-ui-component/lib/button";
import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { SetupPlan } from "../../../setup/plan";
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
    programmeOf(session.settings) === "cxoAdviser" &&
    apps.every(({ way }) => way === "complete");
  const { adviser } = session.settings.words;
  const hasAnswers = Object.keys(choices.answers).length > 0;
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
  ${
    hasAnswers
      ? html`<div class="nendo-config-buttons">
          ${kuc(
            Button,
            { text: messages.changeAnswer },
            {
              click: () => {
                session.choose({ answers: {} });
                void session.look();
              },
            },
          )}
        </div>`
      : nothing
  }`;
};
