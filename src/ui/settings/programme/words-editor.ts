import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { withHonorific } from "../../../domain/words/with-honorific";
import type { WordName, Wording } from "../../../domain/words/words";
import { HONORIFICS, WORD_NAMES, wordsIn } from "../../../domain/words/words";
import { programmeMessages } from "../../../i18n/settings/programme-messages";
import { kuc } from "../../kuc";
import { textInput } from "../editors/inputs";
import type { SettingsScreen } from "../screen/settings-screen";
import { wordSample } from "./word-samples";

/** Every word of the programme with a sentence that it stands in. */
export const wordsEditor = (screen: SettingsScreen): TemplateResult => html`
  ${WORD_NAMES.map((name) => wordInput(screen, name, "ja"))}
  ${honorificInput(screen)}
  <details>
    <summary>${programmeMessages[screen.language].english}</summary>
    ${WORD_NAMES.map((name) => wordInput(screen, name, "en"))}
  </details>
`;

const wordInput = (
  screen: SettingsScreen,
  name: WordName,
  of: keyof Wording,
): TemplateResult => {
  const { settings, language } = screen;
  const { words, sample } = programmeMessages[language];
  const word = settings.words[name];
  // Until an English one is entered, the Japanese word stands for it.
  const changed = (text: string): Wording =>
    of === "ja" && (word.en === "" || word.en === word.ja)
      ? { ja: text, en: text }
      : { ...word, [of]: text };
  return html`${textInput(screen, {
      path: `words.${name}.${of}`,
      label: words[name],
      value: word[of],
      change: (text) =>
        screen.update({
          ...settings,
          words: { ...settings.words, [name]: changed(text) },
        }),
    })}
    <p class="nendo-config-help">
      ${sample(wordSample(name, wordsIn(settings.words, of), of))}
    </p>`;
};

const honorificInput = (screen: SettingsScreen): TemplateResult => {
  const { settings, language } = screen;
  const { honorific, noHonorific, sample, sampleName } =
    programmeMessages[language];
  return html`<div data-path="words.honorific">
      ${kuc(
        Dropdown,
        {
          label: honorific,
          items: HONORIFICS.map((value) => ({
            label: value || noHonorific,
            value,
          })),
          value: settings.words.honorific,
        },
        {
          change: ({ detail }) =>
            screen.update({
              ...settings,
              words: {
                ...settings.words,
                honorific:
                  HONORIFICS.find((value) => value === detail.value) ?? "",
              },
            }),
        },
      )}
    </div>
    <p class="nendo-config-help">
      ${sample(withHonorific(sampleName, settings.words.honorific))}
    </p>`;
};
