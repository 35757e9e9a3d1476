import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import type { Words } from "../../src/domain/words/words";
import { wordsIn } from "../../src/domain/words/words";

/** The words that the sample records are told with. */
export const WORDS: Readonly<Record<"ja" | "en", Words>> = {
  ja: wordsIn(CXO_ADVISER.words, "ja"),
  en: wordsIn(CXO_ADVISER.words, "en"),
};
