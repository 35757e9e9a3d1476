import type { Words } from "../domain/words/words";
import { capital } from "../domain/words/capital";
import { defineFields } from "./field";
import {
  CHOICE,
  CHOICES,
  FILLED_YEAR,
  MARK,
  MONTH,
  NUMBER,
  ORGANIZATIONS,
  PERMISSION,
  TEXT,
} from "./fitting-types";

/** One record, one activity besides the 1on1 meetings, `count` times. */
export const ACTIVITY_FIELDS = defineFields({
  section: {
    code: "節",
    label: { ja: "節", en: "Section" },
    types: CHOICE,
    isRequired: true,
    meaning: {
      ja: "まとめのどの節に入るかです。設定の節の選択肢に当てはめます。",
      en: "The section of the summary, by the choices that the settings name.",
    },
  },
  summaryLine: {
    code: "集計見出し",
    label: { ja: "集計見出し", en: "Summary line" },
    types: CHOICE,
    meaning: {
      ja: "節の中で、回数をまとめる見出しです。",
      en: "The line of the section under which the times are added up.",
    },
  },
  detailHeading: {
    code: "詳細見出し",
    label: { ja: "詳細見出し", en: "Detail heading" },
    types: CHOICE,
    meaning: {
      ja: "詳細のページで並べる見出しです。空なら集計見出しを使います。",
      en: "The heading on the page of details; blank: the summary line.",
    },
  },
  part: {
    code: "種別",
    label: { ja: "種別", en: "Part" },
    types: CHOICE,
    meaning: {
      ja: "集計見出しの中の内訳です（実施2回、協議4回）。",
      en: "Splits a summary line: held twice, talked over four times.",
    },
  },
  title: {
    code: "題名",
    label: { ja: "題名", en: "Title" },
    types: TEXT,
    meaning: {
      ja: "活動の題名です。公表版には、掲載の印がある記録だけを載せます。",
      en: "The title of the activity; the public edition prints it only when marked.",
    },
  },
  from: {
    code: "開始日",
    label: { ja: "開始日", en: "From" },
    types: MONTH,
    isRequired: true,
    meaning: {
      ja: "活動の日か、期間の始まりです。この日で年度と月に分けます。",
      en: "The day of the activity or its first one: it decides the fiscal year and the month.",
    },
  },
  to: {
    code: "終了日",
    label: { ja: "終了日", en: "To" },
    types: MONTH,
    meaning: {
      ja: "期間の終わりです。1日だけの活動では空にします。",
      en: "The last day of a period; blank for one day.",
    },
  },
  datePrecision: {
    code: "日付の精度",
    label: { ja: "日付の精度", en: "Precision of the date" },
    types: CHOICE,
    meaning: {
      ja: "日付がどこまで分かるか（日、月、年度）です。年度だけの記録は、月別の表に入りません。",
      en: "Whether the day, the month or only the fiscal year is known; the last is in no monthly table.",
    },
  },
  isOpen: {
    code: "以降継続",
    label: { ja: "以降継続", en: "Continues" },
    types: MARK,
    meaning: {
      ja: "終わりの決まっていない期間の印です（10月～）。",
      en: "Marks a period without an end: from October.",
    },
  },
  count: {
    code: "回数",
    label: { ja: "回数", en: "Number of times" },
    types: NUMBER,
    meaning: {
      ja: "この記録を何回と数えるかです。空は1回です。日付からは推測しません。",
      en: "How many times the record counts; blank: once. Never inferred from dates.",
    },
  },
  status: {
    code: "状態",
    label: { ja: "状態", en: "Status" },
    types: [...CHOICE, "STATUS"],
    meaning: {
      ja: "予定、実施、中止のどれかです。実施だけを数えて載せます。空欄と、割り当てないときは、実施とみなします。",
      en: "Planned, held or cancelled; only what was held is counted and listed. Blank or unmapped: held.",
    },
  },
  standing: {
    code: "集計対象",
    label: { ja: "集計対象", en: "Counted or not" },
    types: CHOICE,
    meaning: {
      ja: "数えて載せる、数えずに載せる、どちらもしない、のどれかです。割り当てないと、すべて数えます。",
      en: "Counted, only listed, or left out. Unmapped: every record counts.",
    },
  },
  exclusionReason: {
    code: "対象外の理由",
    label: { ja: "対象外の理由", en: "Reason for not counting" },
    types: [...TEXT, "DROP_DOWN", "RADIO_BUTTON"],
    meaning: {
      ja: "対象外にした理由です。節の脚注に1回だけ載せます。",
      en: "Why the record is left out; printed once as a footnote of the section.",
    },
  },
  workingGroup: {
    code: "ワーキンググループ",
    label: {
      ja: ({ workingGroup }: Words) => workingGroup,
      en: ({ workingGroup }: Words) => capital(workingGroup),
    },
    types: CHOICE,
    meaning: {
      ja: ({ workingGroup }: Words) =>
        `支援した${workingGroup}です。グループ別の表になります。`,
      en: ({ workingGroup }: Words) =>
        `The ${workingGroup} that was supported; the table by group is made of it.`,
    },
  },
  advisers: {
    code: "補佐官",
    label: {
      ja: ({ adviserShort }: Words) => adviserShort,
      en: ({ adviserShort }: Words) => `${capital(adviserShort)}s`,
    },
    types: [...CHOICES, "USER_SELECT", ...ORGANIZATIONS],
    meaning: {
      ja: ({ adviserShort }: Words) =>
        `担当した${adviserShort}です。${adviserShort}別の表になります。`,
      en: ({ adviserShort }: Words) =>
        `Who took part of the ${adviserShort}s; the table by ${adviserShort} is made of it.`,
    },
  },
  divisions: {
    code: "所属",
    label: { ja: "所属", en: "Divisions" },
    hint: { ja: "複数は「、」で区切る", en: "several separated by commas" },
    types: [...CHOICES, "MULTI_LINE_TEXT", ...ORGANIZATIONS],
    meaning: {
      ja: "関係した所属です。所属別の案件になります。",
      en: "The divisions concerned; topics are listed by them.",
    },
  },
  audience: {
    code: "対象者",
    label: { ja: "対象者", en: "Audience" },
    types: [...TEXT, "DROP_DOWN", "RADIO_BUTTON", ...MARK, ...ORGANIZATIONS],
    meaning: {
      ja: "だれに向けた活動かです。詳細のページに載せます。",
      en: "For whom it was; printed on the page of details.",
    },
  },
  participantCount: {
    code: "参加者数",
    label: { ja: "参加者数", en: "Number of participants" },
    types: NUMBER,
    meaning: {
      ja: "参加した人数です。研修の紹介に載せ、足し合わせません。",
      en: "How many people took part; printed with a training, never added up.",
    },
  },
  lecturer: {
    code: "講師",
    label: { ja: "講師", en: "Lecturer" },
    types: [...CHOICES, "USER_SELECT", ...ORGANIZATIONS],
    meaning: {
      ja: "講師です。節のすべての記録に講師があると、研修として紹介します。",
      en: "The lecturer; a section whose records all name one is printed as trainings.",
    },
  },
  mode: {
    code: "実施方法",
    label: { ja: "実施方法", en: "In person or remote" },
    types: CHOICE,
    meaning: {
      ja: "対面かリモートかです。実施方法別の表になります。",
      en: "In person or remote; the table by mode is made of it.",
    },
  },
  remark: {
    code: "補足",
    label: { ja: "補足", en: "Remark" },
    hint: {
      ja: "題名の後のかっこ書き",
      en: "in brackets after the title",
    },
    types: TEXT,
    meaning: {
      ja: "題名の後にかっこで添える言葉です。",
      en: "A few words in brackets after the title.",
    },
  },
  content: {
    code: "内容",
    label: { ja: "内容", en: "Content" },
    types: TEXT,
    meaning: {
      ja: "活動の内容です。研修の紹介に載せます。",
      en: "What was done; printed with a training.",
    },
  },
  photos: {
    code: "写真",
    label: { ja: "写真", en: "Photos" },
    types: ["FILE"],
    meaning: {
      ja: "研修の紹介に載せる写真です。",
      en: "Photos that are printed with a training.",
    },
  },
  publish: {
    code: "掲載",
    label: { ja: "掲載", en: "Publish" },
    types: PERMISSION,
    meaning: {
      ja: "題名、内容、写真などを文書に載せてよい印か、公開可などの選択肢です。数には関わりません。",
      en: "A mark or choice that allows title, content and photos to be printed; nothing is counted by it.",
    },
  },
  fiscalYear: {
    code: "年度",
    label: {
      ja: "年度（自動で入ります）",
      en: "Fiscal year (filled in automatically)",
    },
    types: FILLED_YEAR,
    meaning: {
      ja: "開始日から自動で入る年度です。kintoneの一覧とグラフのためのもので、数えるときは使いません。日付の年度と違うときは点検で知らせます。",
      en: "Filled in from the date for kintone's own lists and graphs; never counted from. The checks tell when it is not the year of the date.",
    },
  },
  month: {
    code: "年月",
    label: {
      ja: "年月（自動で入ります）",
      en: "Month (filled in automatically)",
    },
    types: ["SINGLE_LINE_TEXT"],
    isUnread: true,
    meaning: {
      ja: "開始日から自動で入る年月です。kintoneの一覧とグラフのためのもので、数えるときは使いません。",
      en: "Filled in from the date for kintone's own lists and graphs; never counted from.",
    },
  },
});

export type ActivityFieldName = keyof typeof ACTIVITY_FIELDS;
