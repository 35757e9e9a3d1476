import type { Programme } from "./programme";
import { section, WRITTEN_SECTIONS } from "./programme";
import { STAFF_RANKS } from "./staff-ranks";

/** DXアドバイザー: experts from outside advise the staff of a city on digital work. */
export const DX_ADVISER: Programme = {
  name: { ja: "DXアドバイザー", en: "DX advisers" },
  words: {
    programme: { ja: "DXアドバイザー活動", en: "DX adviser" },
    adviser: { ja: "DXアドバイザー", en: "DX adviser" },
    adviserShort: { ja: "アドバイザー", en: "adviser" },
    appointment: { ja: "委嘱", en: "appointment" },
    tenure: { ja: "委嘱期間", en: "term" },
    meeting: { ja: "個別相談", en: "consultation" },
    meetingShort: { ja: "個別相談", en: "consultation" },
    workingGroup: { ja: "プロジェクトチーム", en: "project team" },
    principal: { ja: "相談者", en: "client" },
    staff: { ja: "職員", en: "staff" },
    staffNumber: { ja: "職員番号", en: "staff number" },
    rank: { ja: "役職", en: "rank" },
    honorific: "さん",
  },
  ranks: STAFF_RANKS,
  sections: [
    section({
      id: "consultations-of-staff",
      title: "職員の個別相談",
      source: "meetings",
      style: "attendance",
      hasDetail: true,
    }),
    section({
      id: "project-teams",
      title: "プロジェクトチームへの支援",
      source: "activities",
      style: "lines",
      hasDetail: true,
    }),
    section({
      id: "training",
      title: "研修",
      source: "activities",
      style: "lines",
      hasDetail: true,
    }),
    section({
      id: "workshops",
      title: "ワークショップ",
      source: "activities",
      style: "lines",
    }),
    section({
      id: "topics",
      title: "その他の相談案件",
      source: "activities",
      style: "topics",
    }),
    section({
      id: "regular-meetings",
      title: "定例会",
      source: "activities",
      style: "narrative",
    }),
    section({
      id: "visits",
      title: "先進地の視察",
      source: "activities",
      style: "visits",
    }),
    ...WRITTEN_SECTIONS,
  ],
  themeCategories: [
    "業務改善",
    "データ活用",
    "システム調達",
    "セキュリティ",
    "人材育成",
    "その他",
  ],
  terms: [
    { preferred: "DX", variants: ["ＤＸ", "dx"] },
    { preferred: "生成AI", variants: ["生成ＡＩ", "生成Ai"] },
  ],
};
