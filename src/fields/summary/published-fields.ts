import type { Words } from "../../domain/words/words";
import { capital } from "../../domain/words/capital";
import { defineFields } from "../field";
import { CHOICE, NUMBER } from "../fitting-types";

/** 公表値: figures that the city has published before. */
export const PUBLISHED_FIELDS = defineFields({
  publishedTable: {
    code: "公表値",
    label: { ja: "公表値", en: "Published figures" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "記録のない年度について、公表済みの値のテーブルです。前年度との比較と年度の推移に「公表値」と付けて使い、集計した値とは混ぜません。",
      en: "Figures of years without records, as they were published: used for comparison and for lines over years, always marked, never mixed with counted ones.",
    },
  },
  publishedFiscalYear: {
    code: "公表値の年度",
    label: { ja: "公表値の年度", en: "Fiscal year" },
    types: [...CHOICE, "NUMBER"],
    table: "publishedTable",
    meaning: {
      ja: "公表した値の年度です。",
      en: "The fiscal year of the figure.",
    },
  },
  publishedSection: {
    code: "公表値の節",
    label: { ja: "公表値の節", en: "Section" },
    types: CHOICE,
    table: "publishedTable",
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `どの節の値かです。設定の見出しのとおりに書きます。空なら${meetingShort}の節です。`,
      en: ({ meetingShort }: Words) =>
        `The section of the figure, as the settings call it; blank: that of the ${meetingShort}s.`,
    },
  },
  publishedRank: {
    code: "公表値の役職",
    label: {
      ja: ({ rank }: Words) => `公表値の${rank}`,
      en: ({ rank }: Words) => capital(rank),
    },
    types: CHOICE,
    table: "publishedTable",
    meaning: {
      ja: ({ rank }: Words) =>
        `${rank}別の値のときの${rank}です。空なら節の計です。`,
      en: ({ rank }: Words) =>
        `The ${rank} of a figure by ${rank}; blank: the whole section.`,
    },
  },
  publishedMeasure: {
    code: "公表値の指標",
    label: { ja: "公表値の指標", en: "Measure" },
    types: CHOICE,
    table: "publishedTable",
    meaning: {
      ja: "回数、のべ人数、実人数の別です。空なら回数です。",
      en: "Times, total attendance or different people; blank: times.",
    },
  },
  publishedValue: {
    code: "公表した値",
    label: { ja: "公表した値", en: "Published figure" },
    types: NUMBER,
    table: "publishedTable",
    meaning: {
      ja: "公表した値です。空の行は使いません。",
      en: "The figure itself; rows without one are left out.",
    },
  },
});
