import type { Language } from "../../i18n/language";
import { phrasesOf } from "../lines/phrases-of";
import type { Content } from "./markup";
import { markup } from "./markup";

/** A heading that browsers break between phrases, also those that don't know phrases themselves. */
export const phrased = (text: string, language: Language): Content =>
  language === "ja"
    ? phrasesOf(text).map((phrase, index) =>
        index === 0 ? phrase : markup`<wbr>${phrase}`,
      )
    : text;
