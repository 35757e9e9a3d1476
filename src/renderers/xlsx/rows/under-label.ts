import { reportMessages } from "../../../i18n/documents/report-messages";
import type { Language } from "../../../i18n/language";
import type { Unit } from "../../../report/cell";

/** What stands on the line under a column's label: its unit, in brackets. */
export const underLabel = (unit: Unit, language: Language): string => {
  const { brackets, units } = reportMessages[language];
  return brackets(units[unit]).trim();
};
