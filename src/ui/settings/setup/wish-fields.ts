import { Button } from "kintone-ui-component/lib/button";
import { Dropdown } from "kintone-ui-component/lib/dropdown";
import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { SetupPlan } from "../../../setup/plan";
import {
  PROGRAMME_NAMES,
  PROGRAMMES,
  type ProgrammeName,
} from "../../../apps/programmes/programmes";
import { kuc } from "../../kuc";
import { NO_CHOICES } from "./setup-choices";
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
    choices.programme === NO_CHOICES.programme &&
    apps.every(({ way }) => way === "complete");
  const isAllNew = apps.every(({ key }) => isNew(key));
  const { adviser } = PROGRAMMES[choices.programme].words;
  const hasAnswers = Object.keys(choices.answers).length > 0;
  return html`${isAllNew ? programmeField(session, language) : nothing}
  ${
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

/** Apps are made with the words of a programme: it looks again for those of another. */
const programmeField = (
  session: SetupSession,
  language: Language,
): TemplateResult => {
  const choose = (name: string | undefined): void => {
    const programme = PROGRAMME_NAMES.find((each) => each === name);
    if (programme === undefined) return;
    session.choose({ programme, withSample: false });
    void session.look();
  };
  return html`<div class="nendo-setup-advisers">
    ${kuc(
      Dropdown,
      {
        label: setupScreenMessages[language].programme,
        items: PROGRAMME_NAMES.map((value: ProgrammeName) => ({
          value,
          label: PROGRAMMES[value].words.programme[language],
        })),
        value: session.choices.programme,
      },
      {
        change: ({ detail }) =>
          choose((detail as { readonly value?: string }).value),
      },
    )}
  </div>`;
};
