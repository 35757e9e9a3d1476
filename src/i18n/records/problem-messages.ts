import type { RecordProblemCode } from "../../domain/record-finding";
import type { Language } from "../language";

/** What can be wrong with a record while it is entered. */
export type FormProblemCode =
  RecordProblemCode | "rankNotAsOfDate" | "rankNotOnDay";

/** What a sentence about a problem may speak of. */
interface ProblemFacts {
  /** Empty when there is nothing more to say. */
  readonly detail: string;
  /** Number of another record; empty when none is meant. */
  readonly otherRecordId: string;
}

/** One sentence a fault, for the record forms and for the checks of a summary. */
export type ProblemMessages = Readonly<
  Record<FormProblemCode, (facts: ProblemFacts) => string>
>;

const ja: ProblemMessages = {
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
  periodReversed: ({ detail }) =>
    `終了が開始より前です${detail && `（${detail}）`}。日付を直してください。`,
  countInvalid: ({ detail }) =>
    `${detail && `「${detail}」は数えられないので1回としました。`}回数は1以上の整数（9999まで）で入力してください。`,
  exclusionReasonMissing: () =>
    "対象外にするときは、理由を入力してください。まとめの脚注に印刷されます。",
  summaryLineMissing: () =>
    "集計見出しがありません。空欄のままでは「未設定」に数えるので、入力してください。",
  spellingNear: ({ detail }) =>
    `よく似た「${detail}」がすでに使われています。同じものなら、この書き方にそろえてください。`,
  termVariant: ({ detail }) =>
    `用語の書き方が設定と違います（${detail}）。記録の書き方をそろえてください。`,
  rankNotAsOfDate: ({ detail, otherRecordId }) =>
    `役職は開催日の時点のものを残します。後の記録（記録番号 ${otherRecordId}）では「${detail}」です。今の役職が入っていないか確かめてください。`,
  rankNotOnDay: ({ detail }) =>
    `名簿の異動履歴では、この日の役職は「${detail}」です。どちらが正しいか確かめてください。`,
};

const en: ProblemMessages = {
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
  periodReversed: ({ detail }) =>
    `The end is before the start${detail && ` (${detail})`}. Correct the dates.`,
  countInvalid: ({ detail }) =>
    `${detail && `"${detail}" can't be counted and was taken as 1. `}Enter the number of times as a whole number from 1 to 9999.`,
  exclusionReasonMissing: () =>
    "Enter why the record is excluded. The reason is printed as a footnote.",
  summaryLineMissing: () =>
    "There is no summary line. Without one the record counts as unset, so enter it.",
  spellingNear: ({ detail }) =>
    `"${detail}" is already in use and nearly the same. Use that spelling if you mean the same.`,
  termVariant: ({ detail }) =>
    `A term is spelt otherwise than in the settings (${detail}). Correct the record.`,
  rankNotAsOfDate: ({ detail, otherRecordId }) =>
    `The rank at the time of the meeting is kept. A later record (${otherRecordId}) has "${detail}". Check that this is not today's rank.`,
  rankNotOnDay: ({ detail }) =>
    `By the postings in the staff app the rank on this day is "${detail}". Check which is right.`,
};

/** Sentences about faults of records in the reader's language. */
export const problemMessages: Readonly<Record<Language, ProblemMessages>> = {
  ja,
  en,
};
