import { defineFields } from "./field";
import { CHOICE } from "./fitting-types";

/** One record, one member of staff as of today. */
export const STAFF_FIELDS = defineFields({
  code: {
    code: "職員番号",
    label: { ja: "職員番号", en: "Staff number" },
    types: ["SINGLE_LINE_TEXT", "NUMBER"],
    isRequired: true,
    meaning: {
      ja: "面談の記録の参加者と結び付ける番号です。",
      en: "The number by which the attendees of meetings are found.",
    },
  },
  name: {
    code: "氏名",
    label: { ja: "氏名", en: "Name" },
    types: ["SINGLE_LINE_TEXT"],
    meaning: {
      ja: "職員の氏名です。入力のときに参加者の行へ入れます。",
      en: "The name that the form fills into the row of an attendee.",
    },
  },
  division: {
    code: "所属",
    label: { ja: "所属", en: "Division" },
    types: CHOICE,
    meaning: {
      ja: "今の所属です。入力のときに参加者の行へ入れます。",
      en: "Today's division, which the form fills into the row of an attendee.",
    },
  },
  rank: {
    code: "役職",
    label: { ja: "役職", en: "Rank" },
    types: CHOICE,
    meaning: {
      ja: "今の役職です。入力のときに参加者の行へ入れます。",
      en: "Today's rank, which the form fills into the row of an attendee.",
    },
  },
});

export type StaffFieldName = keyof typeof STAFF_FIELDS;
