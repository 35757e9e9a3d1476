import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { DocumentYearStyle } from "../../domain/calendar/era";
import { fiscalYearLabel, formatDate } from "../../domain/calendar/era";
import type { Explanation } from "../error-messages";
import type { Language } from "../language";

/** Why a year can't be counted up to a 基準日, and what to do. */
export const explainClosingDate = (
  {
    asOf,
    fiscalYear,
    isOfRecord,
  }: {
    readonly asOf: CalendarDate;
    readonly fiscalYear: number;
    readonly isOfRecord: boolean;
  },
  yearStyle: DocumentYearStyle,
  language: Language,
): Explanation => {
  const style = yearStyle === "era" ? "both" : "western";
  const day = formatDate(asOf, style, language);
  const year = fiscalYearLabel(fiscalYear, language, yearStyle);
  const { title, ofRecord, asked } = MESSAGES[language];
  return { title: title(day, year), advice: isOfRecord ? ofRecord : asked };
};

const MESSAGES: Readonly<
  Record<
    Language,
    {
      readonly title: (day: string, year: string) => string;
      readonly ofRecord: string;
      readonly asked: string;
    }
  >
> = {
  ja: {
    title: (day, year) =>
      `基準日（${day}）が${year}の始まりより前なので、集計できません。`,
    ofRecord:
      "年度まとめの記録の「基準日」を直すか、別の基準日を指定してください。",
    asked: "基準日を直すか、空欄にしてください。",
  },
  en: {
    title: (day, year) =>
      `The closing date (${day}) is before ${year} starts, so nothing can be counted.`,
    ofRecord:
      "Correct the closing date of the annual summary record, or give another one.",
    asked: "Correct the closing date or leave it blank.",
  },
};
