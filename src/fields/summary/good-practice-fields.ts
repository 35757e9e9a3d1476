import { defineFields } from "../field";
import { CHOICE, MARK, TEXT } from "../fitting-types";

/** 好事例: good practices, with their pictures. */
export const GOOD_PRACTICE_FIELDS = defineFields({
  goodPracticeTable: {
    code: "好事例",
    label: { ja: "好事例", en: "Good practices" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "好事例のテーブルです。1行に1つの事例を書きます。",
      en: "The good practices, one a row.",
    },
  },
  goodPracticeCategory: {
    code: "好事例の分類",
    label: { ja: "好事例の分類", en: "Category" },
    types: CHOICE,
    table: "goodPracticeTable",
    meaning: {
      ja: "事例をまとめる分類です。",
      en: "The category that the practice is listed under.",
    },
  },
  goodPracticeText: {
    code: "好事例の内容",
    label: { ja: "好事例の内容", en: "Good practice" },
    types: TEXT,
    table: "goodPracticeTable",
    meaning: {
      ja: "事例の内容です。空の行は載せません。",
      en: "The practice itself; rows without one are left out.",
    },
  },
  goodPracticeDivisions: {
    code: "好事例の所属",
    label: { ja: "好事例の所属", en: "Divisions" },
    types: [...TEXT, "CHECK_BOX", "MULTI_SELECT", "DROP_DOWN"],
    table: "goodPracticeTable",
    meaning: {
      ja: "事例の所属です。",
      en: "The divisions of the practice.",
    },
  },
  goodPracticePhotos: {
    code: "好事例の写真",
    label: { ja: "好事例の写真", en: "Photos" },
    types: ["FILE"],
    table: "goodPracticeTable",
    meaning: {
      ja: "事例とともに載せる写真です。公表版には「好事例の写真の掲載」に印のあるものだけを載せます。",
      en: "Photos that are printed with the practice; in the public edition only where they are marked to be.",
    },
  },
  goodPracticePhotosPublish: {
    code: "好事例の写真の掲載",
    label: { ja: "好事例の写真の掲載", en: "Publish the photos" },
    types: MARK,
    table: "goodPracticeTable",
    meaning: {
      ja: "事例の写真を文書に載せてよい印です。どの項目でも、選べば載せます。",
      en: "A mark that allows the photos of the practice to be printed; any choice that is ticked is one.",
    },
  },
});
