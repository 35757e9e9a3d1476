import type { WordName, Words } from "../../../domain/words/words";
import { meetingDimensionLabel } from "../../../i18n/documents/dimension-labels";
import { reportMessages } from "../../../i18n/documents/report-messages";
import { findingMessage } from "../../../i18n/records/finding-messages";
import type { Language } from "../../../i18n/language";
import { fiscalYearLabel } from "../../../domain/calendar/era";

/** A sentence of the plugin with a word, as documents and screens have it. */
export const wordSample = (
  name: WordName,
  words: Words,
  language: Language,
): string => {
  const { documentTitle, programme, attendance, detail, notes } =
    reportMessages[language];
  const year = fiscalYearLabel(2024, language, "era");
  switch (name) {
    case "programme":
      return documentTitle(words, year);
    case "adviser":
      return programme.tenureCaption(words);
    case "adviserShort":
      return meetingDimensionLabel("adviser", language, words).by;
    case "appointment":
      return programme.title(words);
    case "tenure":
      return findingMessage(
        { code: "dateOutsideTenure", detail: "2024-04-01" },
        language,
        words,
      );
    case "meeting":
      return `${words.meeting}${language === "ja" ? "の記録" : ""}`;
    case "meetingShort":
      return notes.rankAtTheTime(words);
    case "workingGroup":
      return detail.workingGroups(words);
    case "principal":
      return findingMessage({ code: "principalMissing" }, language, words);
    case "staff":
      return attendance.voices(words);
    case "staffNumber":
      return findingMessage({ code: "personUnidentified" }, language, words);
    case "rank":
    default:
      return attendance.rankTable(words, year);
  }
};
