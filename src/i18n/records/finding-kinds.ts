import { quietPeriod } from "../../domain/words/quiet-period";
import type { RecordFindingCode } from "../../domain/record-finding";
import type { Said } from "../../domain/words/said";
import type { Language } from "../language";

type Kinds = Readonly<Record<RecordFindingCode, Said>>;

const ja: Kinds = {
  principalMissing: ({ principal }) =>
    `${principal}がいません。1人を${principal}にしてください。`,
  principalSeveral: ({ principal }) =>
    `${principal}が2人以上います。1人だけにしてください。`,
  personTwice: "同じ人が2回入力されています。どちらかの行を削除してください。",
  meetingTwice: ({ adviserShort }) =>
    `同じ日・同じ${adviserShort}・同じ人の記録がほかにあります。重複でないか確かめてください。`,
  meetingSameDay:
    "同じ日・同じ人の記録がほかにあります。重複でないか確かめてください。",
  dateOutsideFiscalYears:
    "使われていない年度の日付です。日付の年を確かめてください。",
  dateOutsideTenure: ({ adviserShort, tenure }) =>
    `${adviserShort}の${tenure}の外の日付です。日付か${adviserShort}を確かめてください。`,
  fiscalYearDisagrees:
    "年度の欄が日付の年度と違います。集計は日付によります。日付を確かめ、年度の欄を直してください。",
  heldInFuture:
    "日付が今日より後なのに「実施」です。日付か状態を直してください。",
  activityInFuture:
    "開始日が今日より後なのに「実施」です。日付か状態を直してください。",
  timeReversed: "終了時刻が開始時刻より前です。時刻を直してください。",
  periodReversed: "終了が開始より前です。日付を直してください。",
  countInvalid:
    "回数を読めないので1回と数えています。1以上の整数で入力してください。",
  countZero: "回数が0なので数えていません。行われたのか確かめてください。",
  exclusionReasonMissing: "対象外の理由がありません。入力してください。",
  summaryLineMissing:
    "集計見出しがないので「未設定」に数えています。入力してください。",
  spellingNear:
    "よく似た書き方がほかにあります。同じものなら書き方をそろえてください。",
  rankNotOnDay: ({ rank }) =>
    `${rank}が、名簿の異動履歴にあるその日の${rank}と違います。どちらが正しいか確かめてください。`,
  divisionNotOnDay:
    "所属が、名簿の異動履歴にあるその日の所属と違います。どちらが正しいか確かめてください。",
  rosterAheadOfHistory: ({ rank }) =>
    `名簿の今の${rank}か所属が、異動履歴の最後と違います。異動したのなら、異動履歴にその日の行を加えてください。`,
  activityTwice:
    "同じ日・節・集計見出し・題名の活動が、ほかにもあります。重複でないか確かめてください。",
  termVariant: "用語の書き方が設定と違います。書き方をそろえてください。",
  rankDoubtful: ({ meetingShort, rank }) =>
    `前後の${meetingShort}か名簿の${rank}と合いません。その日の${rank}か確かめてください。`,
  dateMissing: "日付が空欄です。日付を入力してください。",
  dateInvalid:
    "日付を読めません。2022-10-05 や 2022-10 のように入力してください。",
  statusUnknown:
    "状態の意味が設定されていません。選び直すか、プラグインの設定に加えてください。",
  statusMissing: "状態が空欄です。選んでください。",
  standingUnknown:
    "集計対象かどうかが空欄か、設定にありません。選び直してください。",
  monthlyCountMissing:
    "月ごとの件数が空欄なので、0件と数えています。件数か0を入力してください。",
  permissionUnknown:
    "掲載してよいかどうかの選択肢の意味が設定されていないので、文書に載せません。選び直してください。",
  fieldUnreadable: "内容を読めないフィールドがあります。入力し直してください。",
  fieldAbsent:
    "設定で選んだフィールドが、記録のその場所にありません。プラグインの設定で選び直してください。",
  fieldBlank: "必要なフィールドが空欄です。入力してください。",
  councilSessionIncomplete: (words) =>
    `${quietPeriod(words).ja}の始めか終わりの日がないので、グラフの帯にしていません。両方の日を入力してください。`,
  publishedUnreadable:
    "読めない公表値の行があり、使っていません。年度、指標、値を直してください。",
  publishedUnplaced: ({ rank }) =>
    `設定にない節か${rank}か、その節にない指標の公表値があり、使っていません。設定の見出しのとおりに入力してください。`,
  publishedTwice:
    "同じ公表値が2行あり、先の行の値を使っています。1行にしてください。",
  publishedDiffers:
    "公表値と、記録から集計した値が違います。集計した値を使っています。どちらが正しいか確かめてください。",
  heldAfterAsOf: "基準日より後なので数えていません。",
  periodNotOver:
    "期間が基準日に終わっていませんが、回数をすべて数えています。基準日までの回数か確かめてください。",
  closingDateToCome:
    "基準日がまだ来ていないので、今日までを数えています。これから先の月は「―」です。",
  rankMissing: ({ rank }) =>
    `${rank}が空欄なので「未設定」に数えています。入力してください。`,
  rankUnknown: ({ rank }) =>
    `${rank}が設定にないので「未設定」に数えています。${rank}を直すか、設定に加えてください。`,
  rankAmbiguous: ({ rank }) =>
    `${rank}が2つ以上の${rank}区分の「含む書き方」に同じように当たるので「未設定」に数えました。設定を直してください。`,
  sectionMissing: "節が空欄なので、どこにも数えていません。選んでください。",
  sectionUnknown:
    "節が設定にないので、どこにも数えていません。選び直すか、設定に加えてください。",
  activityUnnamed:
    "題名がなく、ほかに名前になるものもないので、一覧に載りません（回数には数えています）。題名を入力してください。",
  personUnidentified: ({ staffNumber }) =>
    `参加者の${staffNumber}も氏名もないので、実人数に入れていません。入力してください。`,
  personNamedOnly: ({ staffNumber }) =>
    `${staffNumber}がないので、氏名で同じ人かどうかを判断しています。${staffNumber}を入力してください。`,
  nameWithAndWithoutCode: ({ staffNumber }) =>
    `同じ氏名に${staffNumber}のある記録とない記録があり、別の人として数えています。同じ人なら${staffNumber}を入力してください。`,
  namesAlike:
    "よく似た字の氏名を、別の人として数えています。同じ人なら書き方をそろえてください。",
  codeWithSeveralNames: ({ staffNumber }) =>
    `同じ${staffNumber}に違う氏名があり、1人と数えています。番号か氏名を直してください。`,
  nameWithSeveralCodes: ({ staffNumber }) =>
    `同じ氏名に違う${staffNumber}があり、別の人として数えています。別人でなければ番号を直してください。`,
  frozenWithoutSnapshot:
    "状態が「確定」ですが、「確定する」で確定していません。状態を「作成中」に戻し、「確定する」で確定してください。",
  snapshotUnusable:
    "確定の控えを使えないので、数値は今の記録から数えています。控えを元に戻すか、確定し直してください。",
  changedAfterFreezing:
    "確定のあとで、表題・文章・図・基準日・年度などが変わりました。載せるなら、確定し直してください。",
};

const en: Kinds = {
  principalMissing: ({ principal }) =>
    `There is no ${principal}. Make one person the ${principal}.`,
  principalSeveral: ({ principal }) =>
    `There are several ${principal}s. Keep one.`,
  personTwice: "Somebody is entered twice. Delete one of the rows.",
  meetingTwice: ({ adviserShort, meetingShort }) =>
    `Another record has the same person, ${adviserShort} and day. Check that they are not the same ${meetingShort}.`,
  meetingSameDay: ({ meetingShort }) =>
    `Another record has the same person and day. Check that they are not the same ${meetingShort}.`,
  dateOutsideFiscalYears:
    "The date is in a fiscal year that is not in use. Check its year.",
  dateOutsideTenure: ({ adviserShort, tenure }) =>
    `The date is outside the ${adviserShort}'s ${tenure}. Check the date or the ${adviserShort}.`,
  fiscalYearDisagrees:
    "The fiscal year of the record is not that of its date. Figures go by the date. Check it and correct the year.",
  heldInFuture:
    "Held, but the date is after today. Correct the date or the status.",
  activityInFuture:
    "Held, but it starts after today. Correct the date or the status.",
  timeReversed: "The end is before the start. Correct the times.",
  periodReversed: "The end is before the start. Correct the dates.",
  countInvalid:
    "The number of times can't be read and counts as 1. Enter a whole number from 1 up.",
  countZero:
    "The number of times is 0, so the record adds nothing. Check whether it took place.",
  exclusionReasonMissing: "There is no reason for excluding it. Enter one.",
  summaryLineMissing:
    "There is no summary line, so it counts as unset. Enter one.",
  spellingNear:
    "Nearly the same spelling is in use. Use that one if the same is meant.",
  rankNotOnDay: ({ rank, staff }) =>
    `The ${rank} is not the one in the postings of the ${staff} app. Check which is right.`,
  divisionNotOnDay: ({ staff }) =>
    `The division is not the one in the postings of the ${staff} app. Check which is right.`,
  rosterAheadOfHistory: ({ rank, staff }) =>
    `Today's ${rank} or division in the ${staff} app is not the last of the postings. Add the posting with its day.`,
  activityTwice:
    "Another activity has the same day, section, line and title. Check that it is not entered twice.",
  termVariant:
    "A term is spelt otherwise than in the settings. Correct the record.",
  rankDoubtful: ({ meetingShort, rank, staff }) =>
    `The ${rank} does not go with the ${meetingShort}s before and after, or with the ${staff} app. Check that it is the one of that day.`,
  dateMissing: "The date is blank. Enter it.",
  dateInvalid: "The date can't be read. Write it like 2022-10-05 or 2022-10.",
  statusUnknown:
    "The status has no meaning in the settings. Choose another or add it there.",
  statusMissing: "The status is blank. Choose one.",
  standingUnknown:
    "Whether it counts is blank or not in the settings. Choose again.",
  monthlyCountMissing:
    "The number of the month is blank and was counted as 0. Enter it.",
  permissionUnknown:
    "Whether it may be printed has no meaning in the settings, so it is not printed. Choose another.",
  fieldUnreadable: "A field can't be read. Enter it again.",
  activityUnnamed:
    "They have no title and nothing else to be called by, so that lists leave them out, though they count. Enter titles.",
  fieldAbsent:
    "A field of the settings is not where the record should have it. Choose it again in the settings of the plugin.",
  fieldBlank: "A field that is needed is blank. Enter it.",
  councilSessionIncomplete: (words) =>
    `A ${quietPeriod(words).en} lacks its first or last day and is left out. Enter both.`,
  publishedUnreadable:
    "A row of published figures can't be read and is left out. Correct its year, measure or value.",
  publishedUnplaced: ({ rank }) =>
    `A published figure has no place in the settings and is left out. Write section and ${rank} as the settings do.`,
  publishedTwice:
    "A published figure stands twice; the first row is used. Keep one.",
  publishedDiffers:
    "A published figure is not the one counted from the records; the counted one is used. Check which is right.",
  heldAfterAsOf: "Not counted: after the closing date.",
  periodNotOver:
    "The period is not over on the closing date, and all of it is counted. Check that the number is the one up to that date.",
  closingDateToCome:
    "The closing date is still to come, so records are counted up to today. Months to come are shown as ―.",
  rankMissing: ({ rank }) =>
    `The ${rank} is blank and is counted as unset. Enter it.`,
  rankUnknown: ({ rank }) =>
    `The ${rank} is not in the settings and is counted as unset. Correct it or add it there.`,
  rankAmbiguous: ({ rank }) =>
    `The ${rank} fits patterns of several ${rank}s equally well and was counted as unset. Correct the settings.`,
  sectionMissing: "The section is blank, so it counts nowhere. Choose one.",
  sectionUnknown:
    "The section is not in the settings, so it counts nowhere. Choose another or add it there.",
  personUnidentified: ({ staffNumber }) =>
    `A participant has neither ${staffNumber} nor name and is not among the different people. Enter one.`,
  personNamedOnly: ({ staffNumber }) =>
    `Somebody has no ${staffNumber} and is identified by name. Enter the number.`,
  nameWithAndWithoutCode: ({ staffNumber }) =>
    `One name stands with and without a ${staffNumber} and is counted as different people. Enter the number if they are the same.`,
  namesAlike:
    "Names in letters that look alike are counted as different people. Write them alike if they are the same.",
  codeWithSeveralNames: ({ staffNumber }) =>
    `One ${staffNumber} has several names and is counted as one person. Correct the number or the name.`,
  nameWithSeveralCodes: ({ staffNumber }) =>
    `One name has several ${staffNumber}s and is counted as different people. Correct them unless they are.`,
  frozenWithoutSnapshot:
    "The status says frozen, but nothing was frozen. Set it back and freeze the summary.",
  snapshotUnusable:
    "The snapshot can't be used; figures are counted from the records of today. Put it back or freeze again.",
  changedAfterFreezing:
    "Its texts, pictures, days or years changed after it was frozen. Freeze again to print the change.",
};

/** One kind of finding for many records at once: what each of them has, and what to do. */
export const FINDING_KINDS: Readonly<Record<Language, Kinds>> = { ja, en };
