import { reportMessages } from "../../i18n/documents/report-messages";
import type { Language } from "../../i18n/language";
import { formatCell } from "../cells/format-cell";
import type { FigureCell } from "../report";

/**
 * Why 実人数 of the year is less than the sum of its ranks, and by how much.
 * @param distinct what the settings call 実人数
 */
export const acrossRanksNote = (
  people: FigureCell,
  distinct: string,
  language: Language,
): string =>
  reportMessages[language].attendance.acrossRanks(
    distinct,
    formatCell(people, language),
  );
