import { CXO_ADVISER_WORDS } from "../../src/domain/words/cxo-adviser-words";
import type { Words } from "../../src/domain/words/words";
import { wordsIn } from "../../src/domain/words/words";

/** The words that the sample records are told with. */
export const WORDS: Readonly<Record<"ja" | "en", Words>> = {
  ja: wordsIn(CXO_ADVISER_WORDS, "ja"),
  en: wordsIn(CXO_ADVISER_WORDS, "en"),
};
