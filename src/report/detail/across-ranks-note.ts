import { reportMessages } from "../../i18n/documents/report-messages";
import { formatCell } from "../cells/format-cell";
import type { FigureCell } from "../cell";
import type { Report } from "../report";

/**
 * Why 実人数 of the year is less than the sum of its ranks, and by how much.
 * @param distinct what the settings call 実人数
 */
export const acrossRanksNote = (
  people: FigureCell,
  distinct: string,
  { language, words }: Pick<Report, "language" | "words">,
): string =>
  reportMessages[language].attendance.acrossRanks(
    words,
    distinct,
    formatCell(people, language),
  );
