import { dayWord } from "../domain/words/day-word";
import type { Words } from "../domain/words/words";
import { capital } from "../domain/words/capital";
import { defineFields } from "./field";
import {
  CHOICE,
  CHOICES,
  CLOCK,
  DAY,
  FILLED_YEAR,
  ORGANIZATIONS,
  PERMISSION,
  TEXT,
} from "./fitting-types";

/** One record, one 1on1 meeting. */
export const MEETING_FIELDS = defineFields({
  heldOn: {
    code: "開催日",
    label: { ja: dayWord, en: "Held on" },
    types: DAY,
    isRequired: true,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の日です。この日で年度と月に分け、基準日までを数えます。`,
      en: ({ meetingShort }: Words) =>
        `The day of the ${meetingShort}: it decides the fiscal year and the month, and whether the ${meetingShort} lies before the as-of date.`,
    },
  },
  startTime: {
    code: "開始時刻",
    label: { ja: "開始時刻", en: "Start time" },
    types: CLOCK,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の始まりです。同じ日の記録の順に使います。`,
      en: ({ meetingShort }: Words) =>
        `When the ${meetingShort} began; orders the records of a day.`,
    },
  },
  endTime: {
    code: "終了時刻",
    label: { ja: "終了時刻", en: "End time" },
    types: CLOCK,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の終わりです。開始時刻より前だと、入力のときに知らせます。`,
      en: ({ meetingShort }: Words) =>
        `When the ${meetingShort} ended; the form tells when it lies before the start.`,
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
  status: {
    code: "状態",
    label: { ja: "状態", en: "Status" },
    types: [...CHOICE, "STATUS"],
    meaning: {
      ja: "予約、実施、中止のどれかです。実施だけを数えます。割り当てないと、すべて実施とみなします。",
      en: ({ meetingShort }: Words) =>
        `Planned, held or cancelled; only held ${meetingShort}s count. Unmapped: every record counts as held.`,
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
      ja: ({ meetingShort, adviserShort, tenure }: Words) =>
        `${meetingShort}を行った${adviserShort}です。${adviserShort}別の表になり、${tenure}と照らします。`,
      en: ({ adviserShort, meetingShort, tenure }: Words) =>
        `Who held the ${meetingShort}; the table by ${adviserShort} is made of it, and ${tenure} are checked against it.`,
    },
  },
  attendances: {
    code: "参加者",
    label: { ja: "参加者", en: "Attendees" },
    types: ["SUBTABLE", "USER_SELECT"],
    meaning: {
      ja: ({ staff }: Words) =>
        `参加した${staff}です。1人1行のテーブルか、ユーザー選択です。のべ人数と実人数のもとになります。`,
      en: "Who took part: a table with a row a person, or a user selection. Attendances and different people are counted from it.",
    },
  },
  personCode: {
    code: "職員番号",
    label: {
      ja: ({ staffNumber }: Words) => staffNumber,
      en: ({ staffNumber }: Words) => capital(staffNumber),
    },
    types: ["SINGLE_LINE_TEXT", "NUMBER", "USER_SELECT"],
    table: "attendances",
    meaning: {
      ja: "同じ人かどうかを決める番号です。空の行は、氏名で見分けます。",
      en: "Tells people apart; a row without it is told apart by the name.",
    },
  },
  personName: {
    code: "氏名",
    label: { ja: "氏名", en: "Name" },
    types: ["SINGLE_LINE_TEXT", "DROP_DOWN", "USER_SELECT"],
    table: "attendances",
    meaning: {
      ja: ({ staff }: Words) =>
        `参加した${staff}の氏名です。庁内版だけに出ます。`,
      en: "The attendee's name; only the internal edition shows it.",
    },
  },
  division: {
    code: "所属",
    label: { ja: "所属", en: "Division" },
    types: [...CHOICE, ...ORGANIZATIONS],
    table: "attendances",
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の日の所属です。所属別の表になります。`,
      en: ({ meetingShort }: Words) =>
        `The division on the day of the ${meetingShort}; the table by division is made of it.`,
    },
  },
  rank: {
    code: "役職",
    label: {
      ja: ({ rank }: Words) => rank,
      en: ({ rank }: Words) => capital(rank),
    },
    types: CHOICE,
    table: "attendances",
    meaning: {
      ja: ({ meetingShort, rank }: Words) =>
        `${meetingShort}の日の${rank}です。設定の${rank}区分に当てはめて数えます。`,
      en: ({ meetingShort, rank }: Words) =>
        `The ${rank} on the day of the ${meetingShort}, counted under the ${rank}s of the settings.`,
    },
  },
  role: {
    code: "参加区分",
    label: {
      ja: "参加区分",
      en: ({ meetingShort }: Words) => `Role in the ${meetingShort}`,
    },
    types: CHOICE,
    table: "attendances",
    meaning: {
      ja: ({ principal }: Words) =>
        `${principal}か同席者かです。割り当てないと、1行目を${principal}とみなします。`,
      en: ({ principal }: Words) =>
        `${capital(principal)} or companion. Unmapped: the first row is the ${principal}.`,
    },
  },
  theme: {
    code: "テーマ",
    label: { ja: "テーマ", en: "Theme" },
    types: TEXT,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}のテーマです。公表版には、掲載の印がある記録だけを載せます。`,
      en: ({ meetingShort }: Words) =>
        `What the ${meetingShort} was about; the public edition prints it only when marked.`,
    },
  },
  themeCategory: {
    code: "テーマ分類",
    label: { ja: "テーマ分類", en: "Theme category" },
    types: CHOICE,
    meaning: {
      ja: "テーマの分類です。分類別の表になります。",
      en: "The category of the theme; the table by category is made of it.",
    },
  },
  content: {
    code: "内容",
    label: { ja: "内容", en: "Content" },
    types: TEXT,
    meaning: {
      ja: ({ meetingShort }: Words) =>
        `${meetingShort}の内容です。文書には載せません。`,
      en: "What was talked about; no document prints it.",
    },
  },
  voice: {
    code: "参加した職員の声",
    label: {
      ja: ({ staff }: Words) => `参加した${staff}の声`,
      en: "Voice of the attendee",
    },
    types: TEXT,
    meaning: {
      ja: ({ staff }: Words) =>
        `参加した${staff}の感想です。掲載の印がある記録だけを文書に載せます。`,
      en: "What the attendee says; printed only when marked.",
    },
  },
  publishTheme: {
    code: "テーマの掲載",
    label: { ja: "テーマの掲載", en: "Publish the theme" },
    types: PERMISSION,
    meaning: {
      ja: "テーマを公表版に載せてよい印か、公開可などの選択肢です。数には関わりません。",
      en: "A mark or choice that allows the theme to be printed; nothing is counted by it.",
    },
  },
  publishVoice: {
    code: "声の掲載",
    label: { ja: "声の掲載", en: "Publish the voice" },
    types: PERMISSION,
    meaning: {
      ja: ({ staff }: Words) =>
        `${staff}の声を載せてよい印か、公開可などの選択肢です。数には関わりません。`,
      en: "A mark or choice that allows the voice to be printed; nothing is counted by it.",
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
      ja: (words: Words) =>
        `${dayWord(words)}から自動で入る年度です。kintoneの一覧とグラフのためのもので、数えるときは使いません。日付の年度と違うときは点検で知らせます。`,
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
      ja: (words: Words) =>
        `${dayWord(words)}から自動で入る年月です。kintoneの一覧とグラフのためのもので、数えるときは使いません。`,
      en: "Filled in from the date for kintone's own lists and graphs; never counted from.",
    },
  },
});

export type MeetingFieldName = keyof typeof MEETING_FIELDS;
