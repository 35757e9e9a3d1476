import { suggestAboutMonths } from "./commentary/suggest-about-months";
import { suggestAboutPeople } from "./commentary/suggest-about-people";
import { suggestAboutPreparation } from "./commentary/suggest-about-preparation";
import { suggestAboutRanks } from "./commentary/suggest-about-ranks";
import { suggestAboutTopics } from "./commentary/suggest-about-topics";
import { suggestComparisons } from "./commentary/suggest-comparisons";
import type { Suggestion } from "./commentary/suggestion";
import type { SuggestionSource } from "./commentary/year-figures";

/**
 * Sentences that the secretariat may accept or edit, as data: each names its
 * figures and the records behind them (domain: Derived figures). A sentence
 * whose evidence is thin (commentary/evidence) is not offered; an empty year
 * gets none.
 */
export const suggestCommentary = (source: SuggestionSource): Suggestion[] => [
  ...suggestComparisons(source),
  ...suggestAboutRanks(source),
  ...suggestAboutMonths(source),
  ...suggestAboutPeople(source),
  ...suggestAboutTopics(source),
  ...suggestAboutPreparation(source),
];
