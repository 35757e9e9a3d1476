import type { Language } from "../language";

const messages = {
  ja: {
    appendix: "資料 月別の回数と人数",
    keyFigures: "主な数値",
    more: (difference: string) => `▲${difference}増`,
    fewer: (difference: string) => `▼${difference}減`,
    same: "増減なし",
    points: (difference: string) => `${difference}ポイント`,
  },
  en: {
    appendix: "Appendix: month by month",
    keyFigures: "Key figures",
    more: (difference: string) => `▲ up ${difference}`,
    fewer: (difference: string) => `▼ down ${difference}`,
    same: "unchanged",
    points: (difference: string) => `${difference} points`,
  },
};

/** Words of documents in pages that the report does not hold. */
export const pagedMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
