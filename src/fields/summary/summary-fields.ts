import type { Words } from "../../domain/words/words";
import { defineFields } from "../field";
import { CHOICE, CHOICES, DAY, MONTH, NUMBER } from "../fitting-types";
import { ACKNOWLEDGEMENT_FIELDS } from "./acknowledgement-fields";
import { COMMENTARY_FIELDS } from "./commentary-fields";
import { GOOD_PRACTICE_FIELDS } from "./good-practice-fields";
import { TIMELINE_FIELDS } from "./timeline-fields";
import { PUBLISHED_FIELDS } from "./published-fields";
import { FREEZING_FIELDS } from "./freezing-fields";

/** One record, one summary: what the secretariat decides and writes. */
export const SUMMARY_FIELDS = defineFields({
  title: {
    code: "表題",
    label: { ja: "表題", en: "Title of the document" },
    types: ["SINGLE_LINE_TEXT"],
    isRequired: true,
    meaning: {
      ja: "文書の表題です。表紙に載せます。",
      en: "The title on the cover of the document.",
    },
  },
  fiscalYears: {
    code: "対象年度",
    label: { ja: "対象年度", en: "Fiscal years" },
    hint: {
      ja: "西暦。複数は「,」で区切る。例：2022,2023",
      en: "first calendar year; several separated by “,”, e.g. 2022,2023",
    },
    types: [...CHOICES, "NUMBER"],
    isRequired: true,
    meaning: {
      ja: "まとめる年度です。複数あれば、年度ごとに節を並べます。",
      en: "The fiscal years of the document, each with its own sections.",
    },
  },
  asOf: {
    code: "基準日",
    label: { ja: "基準日", en: "As of" },
    types: DAY,
    meaning: {
      ja: "この日までの記録を数えます。空なら年度末まで、終わっていない年度は今日までです。",
      en: "Records up to this day count; blank: up to the end of the year, or today while it lasts.",
    },
  },
  publishedOn: {
    code: "公表日",
    label: { ja: "公表日", en: "Published on" },
    types: DAY,
    meaning: {
      ja: "表紙に載せる日です。",
      en: "The day on the cover.",
    },
  },
  division: {
    code: "担当課",
    label: { ja: "担当課", en: "Division in charge" },
    types: [...CHOICE, "ORGANIZATION_SELECT"],
    meaning: {
      ja: "表紙に載せる担当課です。",
      en: "The division in charge, on the cover.",
    },
  },
  status: {
    code: "状態",
    label: { ja: "状態", en: "Status" },
    types: [...CHOICE, "STATUS"],
    meaning: {
      ja: "作成中、確定、公表の別です。「確定する」と「確定を取り消す」で変わります。",
      en: "Being drafted, frozen or published; freezing and reopening write it.",
    },
  },
  ...COMMENTARY_FIELDS,
  ...GOOD_PRACTICE_FIELDS,
  ...TIMELINE_FIELDS,
  ...PUBLISHED_FIELDS,
  slotsPerMonth: {
    code: "月間枠",
    label: { ja: "月間枠", en: "Slots per month" },
    types: NUMBER,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `1か月にできる${meetingShort}の回数です。枠に対する割合を出します。`,
      en: ({ meetingShort }: Words) =>
        `How many ${meetingShort}s fit in a month; the utilisation is computed from it.`,
    },
  },
  slotsFrom: {
    code: "月間枠の開始日",
    label: { ja: "月間枠の開始日", en: "Slots from" },
    types: MONTH,
    meaning: {
      ja: "月間枠が始まる月です。空なら最初の年度の始まりからです。",
      en: "The first month with slots; blank: the start of the first fiscal year.",
    },
  },
  pictures: {
    code: "体制図",
    label: { ja: "体制図などの図", en: "Pictures" },
    types: ["FILE"],
    meaning: {
      ja: ({ appointment }: Words) =>
        `${appointment}についてのページに載せる図です。`,
      en: "Pictures that are printed on the page about the programme.",
    },
  },
  outputs: {
    code: "出力ファイル",
    label: { ja: "出力ファイル", en: "Output files" },
    types: ["FILE"],
    isUnread: true,
    meaning: {
      ja: "画面から添付した文書が入ります。",
      en: "Documents that were attached from the screen.",
    },
  },
  snapshots: {
    code: "確定の控え",
    label: { ja: "確定の控え", en: "Snapshots" },
    types: ["FILE"],
    isUnread: true,
    meaning: {
      ja: "「確定する」で添付される控えです。氏名も入るので、フィールドのアクセス権で見られる人を絞れます。",
      en: "What freezing attaches. It holds names: field rights may restrict who sees it.",
    },
  },
  ...FREEZING_FIELDS,
  templates: {
    code: "文書のひな形",
    label: { ja: "文書のひな形", en: "Document templates" },
    hint: { ja: "PowerPoint、Word", en: "PowerPoint, Word" },
    types: ["FILE"],
    isUnread: true,
    meaning: {
      ja: "PowerPointとWordのひな形です。このまとめの文書は、これに流し込みます。",
      en: "Templates that the documents of this summary are made with.",
    },
  },
  ...ACKNOWLEDGEMENT_FIELDS,
});

export type SummaryFieldName = keyof typeof SUMMARY_FIELDS;
