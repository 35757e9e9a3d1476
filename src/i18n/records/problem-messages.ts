import type { FormProblemCode } from "../../domain/record-finding";
import type { Language } from "../language";
import type { FindingSentence } from "./finding-sentence";

/** What can be wrong with a record while it is entered; the same of a stored one. */
export const PROBLEM_MESSAGES = {
  ja: {
    principalMissing: ({ words: { principal } }) =>
      `${principal}がいません。参加者を入力し、1人を${principal}にしてください。`,
    principalSeveral: ({ detail, words: { principal } }) =>
      `${principal}が${detail}人います。1人だけを${principal}にし、ほかの方は同席者にしてください。`,
    personTwice: ({ detail }) =>
      `${detail}さんが2回入力されています。どちらかの行を削除してください。`,
    meetingTwice: ({ detail, otherRecordId, words: { adviserShort } }) =>
      `${detail}さんの同じ日・同じ${adviserShort}の記録がすでにあります（記録番号 ${otherRecordId}）。重複でないか確かめてください。`,
    meetingSameDay: ({ detail, otherRecordId }) =>
      `${detail}さんの同じ日の記録がすでにあります（記録番号 ${otherRecordId}）。重複でないか確かめてください。`,
    dateOutsideFiscalYears: ({ detail }) =>
      `${detail}年度は使われていない年度です。日付の年を確かめてください。`,
    dateOutsideTenure: ({ detail, words: { adviserShort, tenure } }) =>
      `${adviserShort}の${tenure}の外の日付です（${detail}）。日付か${adviserShort}を確かめてください。`,
    fiscalYearDisagrees: ({ detail }) =>
      `年度の欄が日付の年度と違います（${detail}）。集計は日付によります。日付を確かめ、年度の欄を直してください。`,
    heldInFuture: () =>
      "日付が今日より後なので「実施」にできません。日付を直すか、状態を予約にしてください。",
    plannedInPast: () =>
      "日付が過ぎているのに、状態が「予約」です。予約のままでは回数に数えません。実施したのなら、戻って状態を「実施」にしてください。",
    dateYearBefore: ({ detail }) =>
      `日付が今日のおよそ1年前です。年が1年違うとき（${detail}）は、日付を直してください。`,
    activityInFuture: () =>
      "開始日が今日より後なので「実施」にできません。日付を直すか、状態を予定にしてください。",
    timeReversed: () => "終了時刻が開始時刻より前です。時刻を直してください。",
    periodReversed: ({ detail }) =>
      `終了が開始より前です（${detail}）。日付を直してください。`,
    countInvalid: ({ detail }) =>
      `${detail && `「${detail}」は回数として数えられません。`}回数は1以上の整数（9999まで）で入力してください。`,
    countZero: () =>
      "回数が0なので、この記録は回数に数えません。行われたのであれば回数を入力してください。",
    exclusionReasonMissing: () =>
      "対象外にするときは、理由を入力してください。まとめの脚注に印刷されます。",
    summaryLineMissing: () =>
      "集計見出しがありません。空欄のままでは「未設定」に数えるので、入力してください。",
    spellingNear: ({ detail }) =>
      `よく似た「${detail}」がすでに使われています。同じものなら、この書き方にそろえてください。`,
    rankNotAsOfDate: ({
      detail,
      otherRecordId,
      words: { meetingShort, rank },
    }) =>
      `${rank}は${meetingShort}の日の時点のものを残します。後の記録（記録番号 ${otherRecordId}）では「${detail}」です。今の${rank}が入っていないか確かめてください。`,
    rankNotOnDay: ({ detail, who, words: { rank } }) =>
      `${who}名簿の異動履歴では、この日の${rank}は「${detail}」です。どちらが正しいか確かめてください。`,
  },
  en: {
    principalMissing: ({ words: { principal } }) =>
      `There is no ${principal}. Enter the participants and make one of them the ${principal}.`,
    principalSeveral: ({ detail, words: { principal } }) =>
      `There are ${detail} ${principal}s. Make one the ${principal} and the others companions.`,
    personTwice: ({ detail }) =>
      `${detail} is entered twice. Delete one of the rows.`,
    meetingTwice: ({
      detail,
      otherRecordId,
      words: { adviserShort, meetingShort },
    }) =>
      `${detail} already has a record with the same ${adviserShort} on this day (record ${otherRecordId}). Check that this is not the same ${meetingShort}.`,
    meetingSameDay: ({ detail, otherRecordId, words: { meetingShort } }) =>
      `${detail} already has a record on this day (record ${otherRecordId}). Check that this is not the same ${meetingShort}.`,
    dateOutsideFiscalYears: ({ detail }) =>
      `Fiscal year ${detail} is not in use. Check the year of the date.`,
    dateOutsideTenure: ({ detail, words: { adviserShort, tenure } }) =>
      `The date is outside the ${adviserShort}'s ${tenure} (${detail}). Check the date or the ${adviserShort}.`,
    fiscalYearDisagrees: ({ detail }) =>
      `The fiscal year of the record is not that of its date (${detail}). Figures go by the date. Check the date and correct the year.`,
    heldInFuture: ({ words: { meetingShort } }) =>
      `The date is after today, so the ${meetingShort} can't have been held. Correct the date or set the status to planned.`,
    plannedInPast: ({ words: { meetingShort } }) =>
      `The date is past and the status is still planned, so the ${meetingShort} is not counted. If it was held, go back and set the status to held.`,
    dateYearBefore: ({ detail }) =>
      `The date is about a year before today. If it should be a year later (${detail}), correct it.`,
    activityInFuture: () =>
      "The activity starts after today, so it can't have been held. Correct the date or set the status to planned.",
    timeReversed: () => "The end is before the start. Correct the times.",
    periodReversed: ({ detail }) =>
      `The end is before the start (${detail}). Correct the dates.`,
    countInvalid: ({ detail }) =>
      `${detail && `"${detail}" is no number of times. `}Enter the number of times as a whole number from 1 to 9999.`,
    countZero: () =>
      "The number of times is 0, so the record adds nothing. Enter the number if it took place.",
    exclusionReasonMissing: () =>
      "Enter why the record is excluded. The reason is printed as a footnote.",
    summaryLineMissing: () =>
      "There is no summary line. Without one the record counts as unset, so enter it.",
    spellingNear: ({ detail }) =>
      `"${detail}" is already in use and nearly the same. Use that spelling if you mean the same.`,
    rankNotAsOfDate: ({
      detail,
      otherRecordId,
      words: { meetingShort, rank },
    }) =>
      `The ${rank} at the time of the ${meetingShort} is kept. A later record (${otherRecordId}) has "${detail}". Check that this is not today's ${rank}.`,
    rankNotOnDay: ({ detail, who, words: { rank, staff } }) =>
      `${who}By the postings in the ${staff} app the ${rank} on this day is "${detail}". Check which is right.`,
  },
} as const satisfies Record<Language, Record<FormProblemCode, FindingSentence>>;
