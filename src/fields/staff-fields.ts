import type { Wording, Words } from "../domain/words/words";
import { hasPostings } from "../domain/words/has-postings";
import { capital } from "../domain/words/capital";
import { defineFields } from "./field";
import { CHOICE, DAY, ORGANIZATIONS } from "./fitting-types";

/** One record, one member of staff as of today. */
export const STAFF_FIELDS = defineFields({
  code: {
    code: "職員番号",
    label: {
      ja: ({ staffNumber }: Words) => staffNumber,
      en: ({ staffNumber }: Words) => capital(staffNumber),
    },
    types: ["SINGLE_LINE_TEXT", "NUMBER"],
    isRequired: true,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の記録の参加者と結び付ける番号です。`,
      en: ({ meetingShort }: Words) =>
        `The number by which the attendees of ${meetingShort}s are found.`,
    },
  },
  name: {
    code: "氏名",
    label: { ja: "氏名", en: "Name" },
    types: ["SINGLE_LINE_TEXT"],
    meaning: {
      ja: ({ staff }: Words) =>
        `${staff}の氏名です。入力のときに参加者の行へ入れます。`,
      en: "The name that the form fills into the row of an attendee.",
    },
  },
  kana: {
    code: "氏名フリガナ",
    label: { ja: "氏名フリガナ", en: "Reading of the name" },
    types: ["SINGLE_LINE_TEXT"],
    isUnread: true,
    meaning: {
      ja: ({ staff }: Words) =>
        `${staff}の氏名の読みです。入力のときに、読みでも人を探せるようになります。数や文書には使いません。`,
      en: "How the name is read: people are found by it, too, when records are entered. No figure or document has it.",
    },
  },
  division: {
    code: "所属",
    label: { ja: "所属", en: "Division" },
    types: [...CHOICE, ...ORGANIZATIONS],
    meaning: {
      ja: "今の所属です。異動履歴がなければ、入力のときに参加者の行へ入れます。",
      en: "Today's division, which the form fills into the row of an attendee without postings.",
    },
  },
  rank: {
    code: "役職",
    label: {
      ja: ({ rank }: Words) => rank,
      en: ({ rank }: Words) => capital(rank),
    },
    types: CHOICE,
    meaning: {
      ja: ({ rank }: Words) =>
        `今の${rank}です。異動履歴がなければ、入力のときに参加者の行へ入れます。`,
      en: ({ rank }: Words) =>
        `Today's ${rank}, which the form fills into the row of an attendee without postings.`,
    },
  },
  history: {
    code: "異動履歴",
    label: { ja: "異動履歴", en: "Postings" },
    types: ["SUBTABLE"],
    meaning: {
      ja: (words: Words) => {
        const change = changeOf(words).ja;
        return `${change}の記録です。1行が1回の${change}で、${words.meetingShort}の日の所属と${words.rank}が分かります。`;
      },
      en: (words: Words) =>
        `One row a ${changeOf(words).en}: the division and the ${words.rank} of any day follow from it.`,
    },
  },
  postedOn: {
    code: "発令日",
    label: {
      ja: (words: Words) => `${changeOf(words).ja}日`,
      en: (words: Words) => (hasPostings(words) ? "Posted on" : "Changed on"),
    },
    types: DAY,
    table: "history",
    meaning: {
      ja: (words: Words) =>
        `この日から、次の${changeOf(words).ja}の前の日まで続きます。`,
      en: (words: Words) =>
        `From this day on, until the day before the next ${changeOf(words).en}.`,
    },
  },
  postedDivision: {
    code: "発令の所属",
    label: {
      ja: (words: Words) => `${changeOf(words).ja}の所属`,
      en: (words: Words) => `Division of the ${changeOf(words).en}`,
    },
    types: [...CHOICE, ...ORGANIZATIONS],
    table: "history",
    meaning: {
      ja: (words: Words) => `${changeOf(words).ja}の日からの所属です。`,
      en: "The division from that day on.",
    },
  },
  postedRank: {
    code: "発令の役職",
    label: {
      ja: (words: Words) => `${changeOf(words).ja}の${words.rank}`,
      en: (words: Words) =>
        `${capital(words.rank)} of the ${changeOf(words).en}`,
    },
    types: CHOICE,
    table: "history",
    meaning: {
      ja: (words: Words) =>
        `${changeOf(words).ja}の日からの${words.rank}です。`,
      en: ({ rank }: Words) => `The ${rank} from that day on.`,
    },
  },
});

export type StaffFieldName = keyof typeof STAFF_FIELDS;

/** What a row of the history is: 発令 of staff, 異動 of all others. */
const changeOf = (words: Words): Wording =>
  hasPostings(words)
    ? { ja: "発令", en: "posting" }
    : { ja: "異動", en: "change" };
