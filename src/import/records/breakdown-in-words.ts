import { fiscalYearLabel } from "../../domain/calendar/era";
import type { Words } from "../../domain/words/words";
import { importMessages } from "../../i18n/entering/import-messages";
import type { Language } from "../../i18n/language";
import type { ImportHost } from "./import-host";
import { statesOf } from "./planning/asking/ask-of-row";
import { countBreakdown } from "./planning/results/count-breakdown";
import type { PlannedRecord } from "./planning/plan-records";

/** What the records of a list come to by year, state, people, adviser and section, a line each. */
export const breakdownInWords = (
  planned: readonly PlannedRecord[],
  { kind, settings }: Pick<ImportHost, "kind" | "settings">,
  words: Words,
  language: Language,
): readonly string[] => {
  const { choices, fiscalYearStartMonth } = settings;
  const counts = countBreakdown(planned, fiscalYearStartMonth);
  const states = statesOf(kind, choices);
  return importMessages[language].months.breakdown(
    {
      ...counts,
      years: counts.years.map(
        ([year, records]) =>
          [fiscalYearLabel(year, language, "both"), records] as const,
      ),
      states: counts.states.map(
        ([state, records]) => [states[state][0] ?? state, records] as const,
      ),
    },
    words,
  );
};
