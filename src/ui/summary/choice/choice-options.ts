import { wordsIn } from "../../../domain/words/words";
import type { Language } from "../../../i18n/language";
import type { CalendarDate } from "../../../domain/calendar/calendar-date";
import { fiscalYearOf } from "../../../domain/calendar/fiscal-year";
import type { RecordedYears } from "../../../kintone/sources/load-recorded-years";
import type { Settings } from "../../../settings/settings";
import type { ChoiceOptions } from "../summary-source";

/**
 * The fiscal years to choose from, newest first: from the first record to this
 * year, and those of the 年度まとめ records. At first the years of the newest
 * 年度まとめ record are shown, else this year and the one before, if that has
 * records.
 */
export const choiceOptions = (
  recorded: RecordedYears,
  today: CalendarDate,
  {
    fiscalYearStartMonth,
    yearStyle,
    words,
    sources,
  }: Pick<Settings, "fiscalYearStartMonth" | "yearStyle" | "words" | "sources">,
  language: Language,
): ChoiceOptions => {
  const thisYear = fiscalYearOf(today, fiscalYearStartMonth);
  const first = Math.min(recorded.first ?? thisYear, thisYear - 1);
  const sinceFirst = Array.from(
    { length: thisYear - first + 1 },
    (_, index) => first + index,
  );
  const years = new Set([...sinceFirst, ...recorded.summaries.flat()]);
  return {
    fiscalYears: [...years].sort((a, b) => b - a),
    yearStyle,
    words: wordsIn(words, language),
    hasSummaryRecords: sources.summaries !== undefined,
    initial: {
      fiscalYears:
        newestSummary(recorded) ??
        // A year before the first record would be shown with nothing in it.
        (recorded.first === thisYear ? [thisYear] : [thisYear - 1, thisYear]),
    },
  };
};

/** The record with the latest year; of several, the one that was made last. */
const newestSummary = ({
  summaries,
}: RecordedYears): readonly number[] | undefined =>
  [...summaries]
    .reverse()
    .sort((a, b) => Math.max(...b) - Math.max(...a))
    .at(0);
