import { quietPeriod } from "../domain/words/quiet-period";
import type { Words } from "../domain/words/words";
import { capital } from "../domain/words/capital";
import { ACKNOWLEDGEMENT_FIELDS } from "./acknowledgement-fields";
import { defineFields } from "./field";
import {
  CHOICE,
  CHOICES,
  DAY,
  MARK,
  MONTH,
  NUMBER,
  TEXT,
} from "./fitting-types";

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
  councilTable: {
    code: "議会会期",
    label: {
      ja: (words: Words) => quietPeriod(words).ja,
      en: (words: Words) => `${capital(quietPeriod(words).en)}s`,
    },
    types: ["SUBTABLE"],
    meaning: {
      ja: (words: Words) =>
        `${quietPeriod(words).ja}のテーブルです。月別のグラフの帯になります。`,
      en: (words: Words) =>
        `The ${quietPeriod(words).en}s: bands behind the monthly chart.`,
    },
  },
  councilName: {
    code: "会期名",
    label: { ja: "会期名", en: "Session" },
    types: CHOICE,
    table: "councilTable",
    meaning: {
      ja: "会期の名前です。",
      en: "The name of the session.",
    },
  },
  councilFrom: {
    code: "会期開始日",
    label: { ja: "会期開始日", en: "Session from" },
    types: DAY,
    table: "councilTable",
    meaning: {
      ja: "会期の最初の日です。",
      en: "The first day of the session.",
    },
  },
  councilTo: {
    code: "会期終了日",
    label: { ja: "会期終了日", en: "Session until" },
    types: DAY,
    table: "councilTable",
    meaning: {
      ja: "会期の最後の日です。",
      en: "The last day of the session.",
    },
  },
  milestoneTable: {
    code: "節目",
    label: { ja: "節目", en: "Milestones" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "節目のテーブルです。月別のグラフの印になります。",
      en: "Dated changes: marks on the monthly chart.",
    },
  },
  milestoneOn: {
    code: "節目の日",
    label: { ja: "節目の日", en: "Date of the milestone" },
    types: DAY,
    table: "milestoneTable",
    meaning: {
      ja: "節目の日です。",
      en: "The day of the change.",
    },
  },
  milestoneLabel: {
    code: "節目の内容",
    label: { ja: "節目の内容", en: "Milestone" },
    types: TEXT,
    table: "milestoneTable",
    meaning: {
      ja: "グラフに添える言葉です。",
      en: "The words beside the mark.",
    },
  },
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
  freezingTable: {
    code: "確定の履歴",
    label: { ja: "確定の履歴", en: "History of freezing" },
    types: ["SUBTABLE"],
    meaning: {
      ja: "確定と取り消しの記録のテーブルです。プラグインが書きます。",
      en: "Each freezing and reopening, written by the plugin.",
    },
  },
  freezingAction: {
    code: "確定の操作",
    label: { ja: "操作", en: "Action" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定か、確定の取り消しかです。",
      en: "Whether it was frozen or reopened.",
    },
  },
  freezingAt: {
    code: "確定の日時",
    label: { ja: "日時", en: "When" },
    types: ["DATETIME"],
    table: "freezingTable",
    meaning: {
      ja: "確定または取り消しの日時です。",
      en: "When it was frozen or reopened.",
    },
  },
  freezingBy: {
    code: "確定した人",
    label: { ja: "操作した人", en: "By whom" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定または取り消しをした人の氏名です。",
      en: "The name of who froze or reopened it.",
    },
  },
  freezingReason: {
    code: "取り消しの理由",
    label: { ja: "取り消しの理由", en: "Reason for reopening" },
    types: ["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "確定を取り消した理由です。",
      en: "Why it was reopened.",
    },
  },
  freezingFile: {
    code: "控えの名前",
    label: { ja: "控えの名前", en: "Name of the snapshot" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "「確定の控え」のどのファイルかです。",
      en: "Which of the attached snapshots it is.",
    },
  },
  freezingChecksum: {
    code: "控えの照合値",
    label: { ja: "控えの照合値", en: "Checksum of the snapshot" },
    types: ["SINGLE_LINE_TEXT"],
    table: "freezingTable",
    meaning: {
      ja: "控えのSHA-256です。控えが差し替えられたり壊れたりすると分かります。",
      en: "SHA-256 of the snapshot: tells when it was replaced or damaged.",
    },
  },
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
