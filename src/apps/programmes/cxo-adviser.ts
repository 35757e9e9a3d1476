import { CXO_ADVISER_SECTIONS } from "./cxo-adviser-sections";
import type { Programme } from "./programme";
import { STAFF_RANKS } from "./staff-ranks";

/** CXO補佐官: advisers from outside accompany the managers of a city. */
export const CXO_ADVISER: Programme = {
  name: { ja: "CXO補佐官", en: "CXO advisers" },
  words: {
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
  },
  ranks: STAFF_RANKS,
  sections: CXO_ADVISER_SECTIONS,
  themeCategories: [
    "人材・組織づくり",
    "業務改善",
    "デジタル活用",
    "官民連携",
    "庁内連携",
    "その他",
  ],
  terms: [
    { preferred: "CXO", variants: ["ＣＸＯ", "CX0", "ＣＸ０", "cxo"] },
    {
      preferred: "ChatGPT",
      variants: ["chatGPT", "ChatGpt", "Chatgpt", "chatgpt", "Chat GPT"],
    },
    { preferred: "1on1", variants: ["１on１", "１ｏｎ１", "1 on 1", "1ON1"] },
    { preferred: "生成AI", variants: ["生成ＡＩ", "生成Ai"] },
  ],
};
