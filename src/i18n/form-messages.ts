import type { Language } from "./language";

/** What can be wrong with a record while it is entered; the checks of the summary use the same codes. */
export type FormProblemCode =
  | "principalMissing"
  | "principalSeveral"
  | "personTwice"
  | "meetingTwice"
  | "dateOutsideFiscalYears"
  | "dateOutsideTenure"
  | "heldInFuture"
  | "timeReversed"
  | "periodReversed"
  | "countInvalid"
  | "exclusionReasonMissing"
  | "summaryLineMissing"
  | "spellingNear"
  | "rankNotAsOfDate";

/** What a sentence about a problem may speak of. */
export interface FormProblemFacts {
  readonly detail: string;
  /** Number of another record; empty when none is meant. */
  readonly otherRecordId: string;
}

/** Every sentence of the help in the record forms. */
export interface FormMessages {
  readonly language: Language;
  readonly separator: string;
  readonly rangeDash: string;
  readonly problems: Readonly<
    Record<FormProblemCode, (facts: FormProblemFacts) => string>
  >;
  /** Before a sentence at a field that does not stop saving. */
  readonly confirmMark: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly saveAnyway: string;
  readonly goBack: string;
  readonly uncheckedNotice: string;
  readonly panel: {
    readonly title: string;
    readonly show: string;
    readonly councilSession: (name: string, period: string) => string;
    readonly slots: (facts: {
      month: string;
      taken: number;
      slots: number;
    }) => string;
    readonly meetingsInMonth: (month: string, taken: number) => string;
    readonly earlierMeetings: (person: string, count: number) => string;
    readonly noEarlierMeeting: (person: string) => string;
    readonly openRecord: (recordId: string) => string;
    readonly useSpelling: (spelling: string) => string;
    readonly failed: string;
  };
  readonly status: {
    readonly planned: string;
    readonly held: string;
    readonly cancelled: string;
  };
  readonly actions: {
    readonly title: string;
    readonly nextMeeting: string;
    readonly nextActivity: string;
    readonly markHeld: string;
    readonly markHeldNamed: (meeting: string) => string;
    readonly plannedList: (count: number) => string;
    readonly marked: (meeting: string) => string;
    readonly markFailed: string;
  };
  readonly series: {
    readonly title: string;
    readonly lead: string;
    readonly first: string;
    readonly interval: string;
    readonly intervals: {
      readonly week: string;
      readonly twoWeeks: string;
      readonly month: string;
    };
    readonly count: string;
    readonly create: string;
    readonly incomplete: (most: number) => string;
    readonly created: (count: number) => string;
    readonly failed: string;
  };
}

const ja: FormMessages = {
  language: "ja",
  separator: "、",
  rangeDash: "～",
  problems: {
    principalMissing: () =>
      "主参加者がいません。参加者を入力し、1人を主参加者にしてください。",
    principalSeveral: ({ detail }) =>
      `主参加者が${detail}人います。1人だけを主参加者にし、ほかの方は同席者にしてください。`,
    personTwice: ({ detail }) =>
      `${detail}さんが2回入力されています。どちらかの行を削除してください。`,
    meetingTwice: ({ detail, otherRecordId }) =>
      `${detail}さんの同じ日・同じ補佐官の記録がすでにあります（記録番号 ${otherRecordId}）。重複でないか確かめてください。`,
    dateOutsideFiscalYears: ({ detail }) =>
      `${detail}年度は使われていない年度です。日付の年を確かめてください。`,
    dateOutsideTenure: ({ detail }) =>
      `補佐官の登用期間の外の日付です（${detail}）。日付か補佐官を確かめてください。`,
    heldInFuture: () =>
      "開催日が今日より後なので「実施」にできません。日付を直すか、状態を予約にしてください。",
    timeReversed: () => "終了時刻が開始時刻より前です。時刻を直してください。",
    periodReversed: () => "終了が開始より前です。日付を直してください。",
    countInvalid: () => "回数は1以上の整数で入力してください。",
    exclusionReasonMissing: () =>
      "対象外にするときは、理由を入力してください。まとめの脚注に印刷されます。",
    summaryLineMissing: ({ detail }) =>
      `「${detail}」の記録に集計見出しがありません。空欄のままでは見出しごとの回数に入りません。`,
    spellingNear: ({ detail }) =>
      `よく似た「${detail}」がすでに使われています。同じものなら、この書き方にそろえてください。`,
    rankNotAsOfDate: ({ detail, otherRecordId }) =>
      `役職は開催日の時点のものを残します。後の記録（記録番号 ${otherRecordId}）では「${detail}」です。今の役職が入っていないか確かめてください。`,
  },
  confirmMark: "【確認】",
  confirmTitle: "保存する前に確かめてください",
  confirmLead: "次の点を確かめてください。正しければ、このまま保存できます。",
  saveAnyway: "このまま保存する",
  goBack: "戻って直す",
  uncheckedNotice:
    "ほかの記録との照合ができませんでした。記録はそのまま保存します。重複がないか、後で確かめてください。",
  panel: {
    title: "入力の手がかり",
    show: "手がかりを表示する",
    councilSession: (name, period) =>
      `この日は議会会期中です：${name}（${period}）`,
    slots: ({ month, taken, slots }) =>
      `${month}の面談枠：${slots}枠のうち${taken}枠が使われています（予約を含む）`,
    meetingsInMonth: (month, taken) =>
      `${month}の面談：${taken}件（予約を含む）`,
    earlierMeetings: (person, count) =>
      `${person}さんのほかの面談（${count}件）`,
    noEarlierMeeting: (person) => `${person}さんのほかの面談はありません。`,
    openRecord: (recordId) => `記録番号 ${recordId} を開く`,
    useSpelling: (spelling) => `「${spelling}」にする`,
    failed:
      "手がかりを読み込めませんでした。入力と保存はそのまま続けられます。",
  },
  status: { planned: "予約", held: "実施", cancelled: "中止" },
  actions: {
    title: "この記録からできること",
    nextMeeting: "続きの面談",
    nextActivity: "続きの活動",
    markHeld: "実施にする",
    markHeldNamed: (meeting) => `${meeting}を実施にする`,
    plannedList: (count) => `今日までの予約 ${count}件を実施にする`,
    marked: (meeting) => `${meeting}を実施にしました。`,
    markFailed: "実施にできませんでした。記録を開いて状態を変えてください。",
  },
  series: {
    title: "続きをまとめて作る",
    lead: "この記録と同じ内容で、日付と「第○回」だけを進めた記録を作ります。",
    first: "最初の日",
    interval: "間隔",
    intervals: { week: "毎週", twoWeeks: "隔週", month: "毎月" },
    count: "件数",
    create: "記録を作る",
    incomplete: (most) =>
      `最初の日と、1から${most}までの件数を入力してください。`,
    created: (count) => `${count}件の記録を作りました。`,
    failed:
      "記録を作れませんでした。追加する権限があるか、必須の項目が埋まっているかを確かめてください。",
  },
};

const en: FormMessages = {
  language: "en",
  separator: ", ",
  rangeDash: "–",
  problems: {
    principalMissing: () =>
      "There is no principal. Enter the participants and make one of them the principal.",
    principalSeveral: ({ detail }) =>
      `There are ${detail} principals. Make one the principal and the others companions.`,
    personTwice: ({ detail }) =>
      `${detail} is entered twice. Delete one of the rows.`,
    meetingTwice: ({ detail, otherRecordId }) =>
      `${detail} already has a record with the same adviser on this day (record ${otherRecordId}). Check that this is not the same meeting.`,
    dateOutsideFiscalYears: ({ detail }) =>
      `Fiscal year ${detail} is not in use. Check the year of the date.`,
    dateOutsideTenure: ({ detail }) =>
      `The date is outside the adviser's tenure (${detail}). Check the date or the adviser.`,
    heldInFuture: () =>
      "The date is after today, so the meeting can't have been held. Correct the date or set the status to planned.",
    timeReversed: () => "The end is before the start. Correct the times.",
    periodReversed: () => "The end is before the start. Correct the dates.",
    countInvalid: () => "Enter the number of times as a whole number from 1.",
    exclusionReasonMissing: () =>
      "Enter why the record is excluded. The reason is printed as a footnote.",
    summaryLineMissing: ({ detail }) =>
      `A record of "${detail}" has no summary line. Without one it counts under no bullet.`,
    spellingNear: ({ detail }) =>
      `"${detail}" is already in use and nearly the same. Use that spelling if you mean the same.`,
    rankNotAsOfDate: ({ detail, otherRecordId }) =>
      `The rank at the time of the meeting is kept. A later record (${otherRecordId}) has "${detail}". Check that this is not today's rank.`,
  },
  confirmMark: "[Check] ",
  confirmTitle: "Check before saving",
  confirmLead: "Check the following. If all is right, save as it is.",
  saveAnyway: "Save as it is",
  goBack: "Go back",
  uncheckedNotice:
    "The record could not be compared with others. It is saved as it is; check later that it is not entered twice.",
  panel: {
    title: "Hints",
    show: "Show hints",
    councilSession: (name, period) =>
      `The council is in session on this day: ${name} (${period})`,
    slots: ({ month, taken, slots }) =>
      `${month}: ${taken} of ${slots} slots are taken (planned ones included)`,
    meetingsInMonth: (month, taken) =>
      `${month}: ${taken} meetings (planned ones included)`,
    earlierMeetings: (person, count) =>
      `Other meetings of ${person} (${count})`,
    noEarlierMeeting: (person) => `${person} has no other meetings.`,
    openRecord: (recordId) => `Open record ${recordId}`,
    useSpelling: (spelling) => `Use "${spelling}"`,
    failed: "The hints could not be loaded. You can go on and save.",
  },
  status: { planned: "planned", held: "held", cancelled: "cancelled" },
  actions: {
    title: "What can be done from this record",
    nextMeeting: "Next meeting",
    nextActivity: "Next activity",
    markHeld: "Mark as held",
    markHeldNamed: (meeting) => `Mark ${meeting} as held`,
    plannedList: (count) => `Mark planned meetings up to today (${count})`,
    marked: (meeting) => `${meeting} is marked as held.`,
    markFailed:
      "It could not be marked as held. Open the record and change its status.",
  },
  series: {
    title: "Create the rest of a series",
    lead: "Makes records like this one with later dates and the next numbers (第○回).",
    first: "First day",
    interval: "Every",
    intervals: { week: "week", twoWeeks: "two weeks", month: "month" },
    count: "Records",
    create: "Create records",
    incomplete: (most) => `Enter the first day and a number from 1 to ${most}.`,
    created: (count) =>
      `Created ${count} ${count === 1 ? "record" : "records"}.`,
    failed:
      "The records could not be created. Check your right to add records and the required fields.",
  },
};

/** Sentences of the record forms in the user's language. */
export const formMessages: Readonly<Record<Language, FormMessages>> = {
  ja,
  en,
};
