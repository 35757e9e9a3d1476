import { defineFields } from "../field";
import { CHOICE, TEXT } from "../fitting-types";

/** 文章一覧: the texts of the document, one a row. */
export const COMMENTARY_FIELDS = defineFields({
  commentaryTable: {
    code: "文章一覧",
    label: { ja: "文章一覧", en: "Texts" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "文書に載せる文章のテーブルです。1行に1つの文章を書きます。",
      en: "The texts of the document, one a row.",
    },
  },
  commentaryFiscalYear: {
    code: "文章の年度",
    label: { ja: "文章の年度", en: "Fiscal year of the text" },
    types: [...CHOICE, "NUMBER"],
    table: "commentaryTable",
    meaning: {
      ja: "文章を載せる年度です。空なら文書全体の文章です。",
      en: "The year that the text belongs to; blank: the whole document.",
    },
  },
  commentarySection: {
    code: "文章の節",
    label: { ja: "文章の節", en: "Section of the text" },
    types: CHOICE,
    table: "commentaryTable",
    meaning: {
      ja: "文章を載せる節です。設定の見出しのとおりに書きます。",
      en: "The section that the text belongs to, as the settings call it.",
    },
  },
  commentaryKind: {
    code: "文章の種類",
    label: { ja: "文章の種類", en: "Kind of text" },
    types: CHOICE,
    table: "commentaryTable",
    meaning: {
      ja: "所見、箇条書き、実施頻度などの種類です。どこに載せるかが決まります。",
      en: "Commentary, bullet, cadence and so on: where the text is printed.",
    },
  },
  commentaryText: {
    code: "文章",
    label: { ja: "文章", en: "Text" },
    types: TEXT,
    table: "commentaryTable",
    meaning: {
      ja: "載せる文章です。空の行は載せません。",
      en: "The text itself; rows without one are left out.",
    },
  },
});
