import type { ProgrammeWords } from "./words";

/**
 * The words that were fixed until settings had words (version 4), whatever
 * later versions call things: documents of older settings stay as they are.
 * @param adviser what the city called the advisers; of a broken configuration
 *   anything, which whoever parses the words refuses
 */
export const wordsUntilVersion4 = (adviser: unknown): ProgrammeWords => {
  const name = adviser as string;
  return {
    programme: {
      ja: typeof adviser === "string" ? `${adviser}活動` : name,
      en: name,
    },
    adviser: { ja: name, en: name },
    adviserShort: { ja: "補佐官", en: "adviser" },
    appointment: { ja: "登用", en: "appointment" },
    tenure: { ja: "登用期間", en: "tenure" },
    meeting: { ja: "1on1ミーティング", en: "1on1 meeting" },
    meetingShort: { ja: "ミーティング", en: "meeting" },
    workingGroup: { ja: "ワーキンググループ", en: "working group" },
    principal: { ja: "主参加者", en: "principal" },
    staff: { ja: "職員", en: "staff" },
    staffNumber: { ja: "職員番号", en: "staff number" },
    rank: { ja: "役職", en: "rank" },
    honorific: "",
  };
};
