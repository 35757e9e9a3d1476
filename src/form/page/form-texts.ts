import type { Words } from "../../domain/words/words";
import { wordsIn } from "../../domain/words/words";
import type { Language } from "../../i18n/language";
import type { FormMessages } from "../../i18n/records/form-messages";
import { formMessages } from "../../i18n/records/form-messages";
import type { Settings } from "../../settings/settings";

/** The sentences of the forms with the words that some of them are made with. */
export interface FormTexts extends FormMessages {
  readonly words: Words;
}

/** What the forms say to a user of this language, in the words of the city. */
export const formTexts = (
  { words, appNames }: Pick<Settings, "words" | "appNames">,
  language: Language,
): FormTexts => ({
  ...formMessages[language],
  words: wordsIn(words, language, appNames),
});
