import { suggestAboutMonths } from "./suggest-about-months";
import { suggestAboutPeople } from "./suggest-about-people";
import { suggestAboutPreparation } from "./suggest-about-preparation";
import { suggestAboutRanks } from "./suggest-about-ranks";
import { suggestAboutTopics } from "./suggest-about-topics";
import { suggestComparisons } from "./suggest-comparisons";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";

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
