import type { Words } from "../domain/words/words";
import { defineFields } from "./field";
import { MONTH, NUMBER, TEXT } from "./fitting-types";

/** One record, one adviser. */
export const ADVISER_FIELDS = defineFields({
  name: {
    code: "氏名",
    label: { ja: "氏名", en: "Name" },
    types: ["SINGLE_LINE_TEXT", "USER_SELECT"],
    isRequired: true,
    meaning: {
      ja: ({ adviserShort, meetingShort }: Words) =>
        `${adviserShort}の氏名です。${meetingShort}と活動の記録の${adviserShort}と、同じ書き方にします。`,
      en: ({ adviserShort, meetingShort }: Words) =>
        `The ${adviserShort}'s name, spelt as on the records of ${meetingShort}s and activities.`,
    },
  },
  tenureFrom: {
    code: "登用開始日",
    label: {
      ja: ({ appointment }: Words) => `${appointment}開始日`,
      en: "Appointed from",
    },
    types: MONTH,
    isRequired: true,
    meaning: {
      ja: ({ appointment }: Words) =>
        `${appointment}の最初の月です。この月から数えます。`,
      en: ({ tenure }: Words) =>
        `The first month of the ${tenure}, itself included.`,
    },
  },
  tenureTo: {
    code: "登用終了日",
    label: {
      ja: ({ appointment }: Words) => `${appointment}終了日`,
      en: "Appointed until",
    },
    types: MONTH,
    meaning: {
      ja: ({ appointment }: Words) =>
        `${appointment}の最後の月です。この月まで数えます。終わりが決まっていなければ空にします。`,
      en: ({ tenure }: Words) =>
        `The last month of the ${tenure}, itself included; blank while no end is set.`,
    },
  },
  order: {
    code: "表示順",
    label: { ja: "表示順", en: "Order" },
    types: NUMBER,
    meaning: {
      ja: ({ adviserShort }: Words) =>
        `文書に並べる順です。空の${adviserShort}は後ろに並びます。`,
      en: "The place in the document; those without one stand last.",
    },
  },
  introduction: {
    code: "紹介",
    label: { ja: "紹介", en: "Introduction" },
    types: TEXT,
    meaning: {
      ja: ({ adviserShort, appointment }: Words) =>
        `${adviserShort}の紹介です。${appointment}についてのページに載せます。`,
      en: ({ adviserShort }: Words) =>
        `Who the ${adviserShort} is; printed on the page about the programme.`,
    },
  },
});

export type AdviserFieldName = keyof typeof ADVISER_FIELDS;
