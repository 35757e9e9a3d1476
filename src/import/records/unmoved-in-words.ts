import { importOutcomeMessages } from "../../i18n/entering/import-outcome-messages";
import type { Language } from "../../i18n/language";
import { manyMessages } from "../../i18n/records/many-messages";
import type { Moving } from "./move-states";

/** What is said of records whose states were not moved; nothing where all were. */
export const unmovedInWords = (
  { unmoved, why }: Moving,
  language: Language,
): readonly string[] => {
  if (why === undefined) return [];
  const outcomes = importOutcomeMessages[language];
  return why === "unknown"
    ? [outcomes.perhapsUnmoved(unmoved.length)]
    : [outcomes.unmoved(unmoved.length), manyMessages[language].notDone[why]];
};
