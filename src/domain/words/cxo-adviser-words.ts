import type { ProgrammeWords } from "./words";

/** CXO補佐官: advisers from outside accompany the managers of a city. */
export const CXO_ADVISER_WORDS: ProgrammeWords = {
  programme: { ja: "CXO補佐官活動", en: "CXO adviser" },
  adviser: { ja: "CXO補佐官", en: "CXO adviser" },
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
