import type { SectionRule } from "../../rollup/input/counting-rules";
import { section, WRITTEN_SECTIONS } from "./programme";

/** The nine sections in the order of the document; those without content disappear from it. */
export const CXO_ADVISER_SECTIONS: readonly SectionRule[] = [
  section({
    id: "one-on-one",
    title: "幹部職・管理職1on1ミーティング",
    source: "meetings",
    style: "attendance",
    hasDetail: true,
  }),
  section({
    id: "working-groups",
    title: "ワーキンググループ等への支援",
    source: "activities",
    style: "lines",
    hasDetail: true,
    summaryLines: [
      "ワーキンググループとの協議",
      "庁舎見学及び意見交換",
      "現地視察",
      "データアカデミー",
      "生成AI（ChatGPTなど）に関する講義",
      "ビジネススキル力向上アカデミー",
      "70周年記念事業ワーキング協議",
      "地域経済向上ワーキング協議",
    ],
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
    title: "チームビルディング、ワークショップ",
    source: "activities",
    style: "lines",
  }),
  section({
    id: "consultations",
    title: "その他協議、相談案件",
    source: "activities",
    style: "topics",
  }),
  section({
    id: "secretariat-meetings",
    title: "事務局定例会",
    source: "activities",
    style: "narrative",
  }),
  section({
    id: "visits",
    title: "他市視察",
    source: "activities",
    style: "visits",
  }),
  ...WRITTEN_SECTIONS,
];
