import type { CheckContext } from "../checks/check-records";
import type { Settings } from "../settings/settings";
import { today } from "../kintone/page/today";

/** What the checks of some fiscal years depend on, under the settings of the city, today. */
export const checkContextOf = (
  settings: Pick<Settings, "fiscalYearStartMonth" | "sections" | "terms">,
  fiscalYears: readonly number[],
): CheckContext => ({
  fiscalYears,
  fiscalYearStartMonth: settings.fiscalYearStartMonth,
  sections: settings.sections,
  terms: settings.terms,
  today: today(),
});
