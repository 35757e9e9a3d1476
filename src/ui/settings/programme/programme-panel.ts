import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { OTHER_WORDS } from "../../../apps/programmes/other-words";
import type { ProgrammeName } from "../../../apps/programmes/programmes";
import {
  PROGRAMME_NAMES,
  PROGRAMMES,
} from "../../../apps/programmes/programmes";
import {
  programmeOf,
  withProgramme,
} from "../../../apps/programmes/with-programme";
import { programmeMessages } from "../../../i18n/settings/programme-messages";
import { kuc } from "../../kuc";
import { openedWhen } from "../screen/opened-when";
import { panel } from "../screen/panel";
import type { SettingsScreen } from "../screen/settings-screen";
import { wordsEditor } from "./words-editor";

/** The first question: what the programme is. It stands open where there are no settings yet, behind a fold where there are. */
export const programmePanel = (screen: SettingsScreen): TemplateResult => {
  const { language, settings, isNew, hasProblemIn } = screen;
  const { title, help, chosen, other } = programmeMessages[language];
  if (isNew) return panel(title, help, question(screen));
  const name = programmeOf(settings);
  const called =
    name === undefined
      ? settings.words.programme[language] || other
      : PROGRAMMES[name].name[language];
  return html`<section class="nendo-config-panel">
    <details class="nendo-config-detail" ${openedWhen(hasProblemIn("words"))}>
      <summary>
        <h2 class="nendo-config-detail-title">${chosen(called)}</h2>
      </summary>
      <p class="nendo-config-help">${help}</p>
      ${question(screen)}
    </details>
  </section>`;
};

const OTHER = "other";

const question = (screen: SettingsScreen): TemplateResult => {
  const { language, settings, hasProblemIn } = screen;
  const messages = programmeMessages[language];
  const name = programmeOf(settings);
  return html`${kuc(
      RadioButton,
      {
        className: "nendo-config-radio",
        label: messages.question,
        itemLayout: "vertical",
        items: [
          ...PROGRAMME_NAMES.map((one) => ({
            label: PROGRAMMES[one].name[language],
            value: one,
          })),
          { label: messages.other, value: OTHER },
        ],
        value: name ?? OTHER,
      },
      { change: ({ detail }) => choose(screen, detail.value ?? OTHER) },
    )}
    <details
      class="nendo-config-words"
      ${openedWhen(name === undefined || hasProblemIn("words"))}
    >
      <summary>${messages.wordsTitle}</summary>
      <p class="nendo-config-help">${messages.wordsHelp}</p>
      ${wordsEditor(screen)}
    </details>`;
};

const choose = (screen: SettingsScreen, value: string): void => {
  const { settings, language } = screen;
  const name = PROGRAMME_NAMES.find(
    (one): one is ProgrammeName => one === value,
  );
  if (name === undefined) {
    screen.update(
      { ...settings, words: OTHER_WORDS },
      { isUndoable: true, focus: ["[data-path='words.programme.ja']"] },
    );
    return;
  }
  const programme = PROGRAMMES[name];
  screen.update(withProgramme(settings, programme), {
    isUndoable: true,
    message: programmeMessages[language].changed(programme.name[language]),
  });
};
