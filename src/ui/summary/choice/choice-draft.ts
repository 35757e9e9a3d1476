import { parseCalendarDate } from "../../../domain/calendar/calendar-date";
import type { DocumentYearStyle } from "../../../domain/calendar/era";
import type { SummaryChoice } from "../../../summary/summary-choice";

/** A choice as it stands in the form: texts, and empty where nothing was chosen. */
export interface ChoiceDraft {
  readonly years: readonly string[];
  readonly asOf: string;
  readonly adviser: string;
  readonly division: string;
  readonly yearStyle: DocumentYearStyle | "";
}

export const draftOf = (choice: SummaryChoice | undefined): ChoiceDraft => ({
  years: choice?.fiscalYears.map(String) ?? [],
  asOf: choice?.asOf ?? "",
  adviser: choice?.adviser ?? "",
  division: choice?.division ?? "",
  yearStyle: choice?.yearStyle ?? "",
});

/** What keeps a draft from being a choice. */
export const problemsOf = ({
  years,
  asOf,
}: ChoiceDraft): { readonly years?: true; readonly asOf?: true } => ({
  ...(years.length === 0 ? { years: true } : {}),
  ...(asOf === "" || parseCalendarDate(asOf) !== undefined
    ? {}
    : { asOf: true }),
});

/**
 * The choice that a draft makes; the usual way of writing years is not kept.
 * @returns undefined when it has problems
 */
export const chosen = (
  draft: ChoiceDraft,
  usualStyle: DocumentYearStyle,
): SummaryChoice | undefined => {
  if (Object.keys(problemsOf(draft)).length > 0) return undefined;
  const { years, adviser, division, yearStyle } = draft;
  const asOf = parseCalendarDate(draft.asOf);
  return {
    fiscalYears: years.map(Number).sort((a, b) => a - b),
    ...(asOf === undefined ? {} : { asOf }),
    ...(adviser === "" ? {} : { adviser }),
    ...(division === "" ? {} : { division }),
    ...(yearStyle === "" || yearStyle === usualStyle ? {} : { yearStyle }),
  };
};
