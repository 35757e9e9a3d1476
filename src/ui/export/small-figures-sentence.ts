import { publishingSentence } from "../../i18n/publishing/publishing-messages";
import type { Language } from "../../i18n/language";
import type { SummaryFigures } from "../../summary/summary";

/** What the public edition tells of few people, or hides; undefined when it has none. */
export const smallFiguresSentence = (
  { readiness, words }: Pick<SummaryFigures, "readiness" | "words">,
  language: Language,
): string | undefined => {
  const item = readiness?.steps
    .flatMap(({ items }) => items)
    .find(({ fact }) => fact.kind === "smallFigures");
  return item && publishingSentence(item.fact, language, words);
};
