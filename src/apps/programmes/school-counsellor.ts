import type { Programme } from "./programme";
import { section, WRITTEN_SECTIONS } from "./programme";
import { SCHOOL_GRADES } from "./school-grades";

/** スクールカウンセラー: counsellors talk with pupils, and help their schools. */
export const SCHOOL_COUNSELLOR: Programme = {
  name: { ja: "スクールカウンセラー", en: "School counsellors" },
  words: {
    programme: { ja: "スクールカウンセラー活動", en: "School counsellor" },
    adviser: { ja: "スクールカウンセラー", en: "school counsellor" },
    adviserShort: { ja: "カウンセラー", en: "counsellor" },
    appointment: { ja: "配置", en: "placement" },
    tenure: { ja: "配置期間", en: "placement" },
    meeting: { ja: "カウンセリング", en: "counselling session" },
    meetingShort: { ja: "カウンセリング", en: "session" },
    workingGroup: { ja: "校内チーム", en: "school team" },
    principal: { ja: "来談者", en: "client" },
    staff: { ja: "児童生徒", en: "pupil" },
    staffNumber: { ja: "児童生徒番号", en: "pupil number" },
    rank: { ja: "学年", en: "grade" },
    honorific: "先生",
  },
  ranks: SCHOOL_GRADES,
  sections: [
    section({
      id: "counselling",
      title: "児童生徒のカウンセリング",
      source: "meetings",
      style: "attendance",
      hasDetail: true,
    }),
    section({
      id: "support-teams",
      title: "校内チームへの助言",
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
      id: "talks",
      title: "児童生徒への講話",
      source: "activities",
      style: "lines",
    }),
    section({
      id: "consultations",
      title: "教職員からの相談案件",
      source: "activities",
      style: "topics",
    }),
    section({
      id: "liaison-meetings",
      title: "連絡会",
      source: "activities",
      style: "narrative",
    }),
    section({
      id: "visits",
      title: "関係機関の訪問",
      source: "activities",
      style: "visits",
    }),
    ...WRITTEN_SECTIONS,
  ],
  themeCategories: [
    "友人関係",
    "不登校",
    "いじめ",
    "家庭",
    "学業・進路",
    "心身の健康",
    "その他",
  ],
  terms: [],
};
