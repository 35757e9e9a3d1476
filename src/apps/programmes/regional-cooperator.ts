import type { Programme } from "./programme";
import { section, WRITTEN_SECTIONS } from "./programme";

/** 地域おこし協力隊: people who moved to a region visit its residents and help their groups. */
export const REGIONAL_COOPERATOR: Programme = {
  name: { ja: "地域おこし協力隊", en: "Regional cooperators" },
  words: {
    programme: { ja: "地域おこし協力隊活動", en: "Regional cooperator" },
    adviser: { ja: "地域おこし協力隊員", en: "regional cooperator" },
    adviserShort: { ja: "隊員", en: "cooperator" },
    appointment: { ja: "委嘱", en: "appointment" },
    tenure: { ja: "任期", en: "term" },
    meeting: { ja: "訪問相談", en: "consultation visit" },
    meetingShort: { ja: "訪問相談", en: "visit" },
    workingGroup: { ja: "地域団体", en: "local group" },
    principal: { ja: "相談者", en: "host" },
    staff: { ja: "住民", en: "resident" },
    staffNumber: { ja: "登録番号", en: "resident number" },
    rank: { ja: "相手先", en: "kind of host" },
    honorific: "さん",
  },
  ranks: [
    { label: "住民", synonyms: ["個人", "世帯"] },
    { label: "地域団体", synonyms: ["自治会", "町内会", "NPO"] },
    { label: "事業者", synonyms: ["企業", "商店", "農家"] },
    { label: "学校", synonyms: ["小学校", "中学校", "高等学校"] },
    { label: "行政", synonyms: ["市役所", "町役場", "村役場"] },
  ],
  sections: [
    section({
      id: "visits-to-hosts",
      title: "地域の訪問相談",
      source: "meetings",
      style: "attendance",
      hasDetail: true,
    }),
    section({
      id: "local-groups",
      title: "地域団体等への支援",
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
      id: "events",
      title: "イベント、ワークショップ",
      source: "activities",
      style: "lines",
    }),
    section({
      id: "consultations",
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
      title: "視察、受入れ",
      source: "activities",
      style: "visits",
    }),
    ...WRITTEN_SECTIONS,
  ],
  themeCategories: [
    "移住・定住",
    "産業・しごと",
    "観光・交流",
    "情報発信",
    "地域づくり",
    "その他",
  ],
  terms: [],
};
