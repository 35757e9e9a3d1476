import type { SectionRule } from "../../rollup/input/counting-rules";
import { ACTIVITY_PART } from "./field-choices";

/** A bullet splits into what took place and what was talked over. */
const PART_ORDER = [ACTIVITY_PART.held, ACTIVITY_PART.consulted];

const section = (
  rule: Pick<SectionRule, "id" | "title" | "source" | "style"> &
    Partial<SectionRule>,
): SectionRule => ({
  recordValues: [rule.title],
  hasDetail: false,
  summaryLines: [],
  partOrder: PART_ORDER,
  ...rule,
});

/** The nine sections in the order of the document; those without content disappear from it. */
export const DEFAULT_SECTIONS: readonly SectionRule[] = [
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
  section({
    id: "others",
    title: "その他",
    source: "none",
    style: "narrative",
  }),
  section({
    id: "qualitative",
    title: "定性的な事項",
    source: "none",
    style: "narrative",
  }),
];
