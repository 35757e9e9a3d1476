import type { FormProblemCode } from "../../domain/record-finding";
import type { Sentences } from "./finding-sentence";

/** What can be wrong with a record while it is entered; the same of a stored one. */
export const PROBLEM_MESSAGES = {
  principalMissing: {
    ja: () =>
      "主参加者がいません。参加者を入力し、1人を主参加者にしてください。",
    en: () =>
      "There is no principal. Enter the participants and make one of them the principal.",
  },
  principalSeveral: {
    ja: ({ detail }) =>
      `主参加者が${detail}人います。1人だけを主参加者にし、ほかの方は同席者にしてください。`,
    en: ({ detail }) =>
      `There are ${detail} principals. Make one the principal and the others companions.`,
  },
  personTwice: {
    ja: ({ detail }) =>
      `${detail}さんが2回入力されています。どちらかの行を削除してください。`,
    en: ({ detail }) => `${detail} is entered twice. Delete one of the rows.`,
  },
  meetingTwice: {
    ja: ({ detail, otherRecordId }) =>
      `${detail}さんの同じ日・同じ補佐官の記録がすでにあります（記録番号 ${otherRecordId}）。重複でないか確かめてください。`,
    en: ({ detail, otherRecordId }) =>
      `${detail} already has a record with the same adviser on this day (record ${otherRecordId}). Check that this is not the same meeting.`,
  },
  dateOutsideFiscalYears: {
    ja: ({ detail }) =>
      `${detail}年度は使われていない年度です。日付の年を確かめてください。`,
    en: ({ detail }) =>
      `Fiscal year ${detail} is not in use. Check the year of the date.`,
  },
  dateOutsideTenure: {
    ja: ({ detail }) =>
      `補佐官の登用期間の外の日付です（${detail}）。日付か補佐官を確かめてください。`,
    en: ({ detail }) =>
      `The date is outside the adviser's tenure (${detail}). Check the date or the adviser.`,
  },
  fiscalYearDisagrees: {
    ja: ({ detail }) =>
      `年度の欄が日付の年度と違います（${detail}）。集計は日付によります。日付を確かめ、年度の欄を直してください。`,
    en: ({ detail }) =>
      `The fiscal year of the record is not that of its date (${detail}). Figures go by the date. Check the date and correct the year.`,
  },
  heldInFuture: {
    ja: () =>
      "開催日が今日より後なので「実施」にできません。日付を直すか、状態を予約にしてください。",
    en: () =>
      "The date is after today, so the meeting can't have been held. Correct the date or set the status to planned.",
  },
  activityInFuture: {
    ja: () =>
      "開始日が今日より後なので「実施」にできません。日付を直すか、状態を予定にしてください。",
    en: () =>
      "The activity starts after today, so it can't have been held. Correct the date or set the status to planned.",
  },
  timeReversed: {
    ja: () => "終了時刻が開始時刻より前です。時刻を直してください。",
    en: () => "The end is before the start. Correct the times.",
  },
  periodReversed: {
    ja: ({ detail }) =>
      `終了が開始より前です（${detail}）。日付を直してください。`,
    en: ({ detail }) =>
      `The end is before the start (${detail}). Correct the dates.`,
  },
  countInvalid: {
    ja: ({ detail }) =>
      `${detail && `「${detail}」は数えられないので1回と数えます。`}回数は1以上の整数（9999まで）で入力してください。`,
    en: ({ detail }) =>
      `${detail && `"${detail}" can't be counted and counts as 1. `}Enter the number of times as a whole number from 1 to 9999.`,
  },
  countZero: {
    ja: () =>
      "回数が0なので、この記録は回数に数えません。行われたのであれば回数を入力してください。",
    en: () =>
      "The number of times is 0, so the record adds nothing. Enter the number if it took place.",
  },
  exclusionReasonMissing: {
    ja: () =>
      "対象外にするときは、理由を入力してください。まとめの脚注に印刷されます。",
    en: () =>
      "Enter why the record is excluded. The reason is printed as a footnote.",
  },
  summaryLineMissing: {
    ja: () =>
      "集計見出しがありません。空欄のままでは「未設定」に数えるので、入力してください。",
    en: () =>
      "There is no summary line. Without one the record counts as unset, so enter it.",
  },
  spellingNear: {
    ja: ({ detail }) =>
      `よく似た「${detail}」がすでに使われています。同じものなら、この書き方にそろえてください。`,
    en: ({ detail }) =>
      `"${detail}" is already in use and nearly the same. Use that spelling if you mean the same.`,
  },
  rankNotAsOfDate: {
    ja: ({ detail, otherRecordId }) =>
      `役職は開催日の時点のものを残します。後の記録（記録番号 ${otherRecordId}）では「${detail}」です。今の役職が入っていないか確かめてください。`,
    en: ({ detail, otherRecordId }) =>
      `The rank at the time of the meeting is kept. A later record (${otherRecordId}) has "${detail}". Check that this is not today's rank.`,
  },
  rankNotOnDay: {
    ja: ({ detail, who }) =>
      `${who}名簿の異動履歴では、この日の役職は「${detail}」です。どちらが正しいか確かめてください。`,
    en: ({ detail, who }) =>
      `${who}By the postings in the staff app the rank on this day is "${detail}". Check which is right.`,
  },
} as const satisfies Readonly<Record<FormProblemCode, Sentences>>;
