import { hasPostings } from "../../domain/words/has-postings";
import { quietPeriod } from "../../domain/words/quiet-period";
import { shownRecordId } from "./shown-record-id";
import type {
  Correction,
  FormProblemCode,
  RecordFaultCode,
  RecordFinding,
} from "../../domain/record-finding";
import { fieldLabel } from "../../fields/field-label";
import { nameUnseen } from "../../domain/sameness/unseen-characters";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import type { FindingSentence } from "./finding-sentence";
import { PROBLEM_MESSAGES } from "./problem-messages";

/** What reading, comparing and counting find; the rules of a record have their own sentences. */
const FINDING_MESSAGES = {
  ja: {
    dateMissing: ({ detail: label }) =>
      `${of(label)}日付が空欄です。どの年度にも入らないので、日付を入力してください。`,
    dateInvalid: ({ detail: text }) =>
      `日付「${text}」を読めません。2022-10-05 や 2022-10 のように入力してください。`,
    statusUnknown: ({ detail: text }) =>
      `状態「${text}」の意味が設定されていません。状態を選び直すか、プラグインの設定に加えてください。`,
    statusMissing: () => "状態（予約・実施・中止）が空欄です。選んでください。",
    heldAfterAsOf: ({ detail: date }) =>
      `基準日より後${date === "" ? "の年度" : `（${date}）`}なので数えていません。`,
    rankMissing: ({ detail: person, words: { rank } }) =>
      `${of(person)}${rank}が空欄なので「未設定」に数えました。入力してください。`,
    rankUnknown: ({ detail, words: { rank } }) =>
      `${rank}「${detail}」は設定にないので「未設定」に数えました。${rank}を直すか、設定の${rank}かその別表記に加えてください。`,
    rankDoubtful: ({ detail: facts, words: { meetingShort, rank } }) =>
      `前後の${meetingShort}か名簿の${rank}と合いません（${facts}）。その日の${rank}か確かめ、違うときは直してください。`,
    rosterAheadOfHistory: ({ detail, words: { rank } }) =>
      `名簿の今の${rank}・所属が、異動履歴の最後と違います（${detail}）。異動したのなら、異動履歴にその日の行を加えてください。`,
    rankAmbiguous: ({ detail: facts, words: { rank } }) =>
      `${rank}が2つ以上の${rank}区分の「含む書き方」に同じ長さで当たるので「未設定」に数えました（${facts}）。設定で、どちらかの書き方を長くするか、別表記に加えてください。`,
    divisionNotOnDay: ({ detail, who }) =>
      `${who}名簿の異動履歴では、この日の所属は「${detail}」です。どちらが正しいか確かめてください。`,
    personUnidentified: ({ words: { staffNumber } }) =>
      `参加者の${staffNumber}も氏名もないので、実人数に入れていません。入力してください。`,
    personNamedOnly: ({ detail: name, words: { staffNumber } }) =>
      `「${name}」は${staffNumber}がないので、氏名で同じ人かどうかを判断しました。${staffNumber}を入力してください。`,
    nameWithAndWithoutCode: ({ detail: text, words: { staffNumber } }) =>
      `同じ氏名に${staffNumber}のある記録とない記録があり、別の人として数えています（${text}）。同じ人なら、この記録に${staffNumber}を入力してください。`,
    namesAlike: ({ detail: text }) =>
      `よく似た字の氏名を、別の人として数えています（${text}）。同じ人なら、書き方をそろえてください。`,
    codeWithSeveralNames: ({ detail: text, words: { staffNumber } }) =>
      `同じ${staffNumber}に違う氏名があり、1人と数えています（${text}）。番号か氏名を直してください。`,
    nameWithSeveralCodes: ({ detail: text, words: { staffNumber } }) =>
      `同じ氏名に違う${staffNumber}があり、別の人として数えています（${text}）。別人でなければ番号を直してください。`,
    frozenWithoutSnapshot: () =>
      "状態が「確定」ですが、「確定する」で確定していないので、数値は今の記録から数えています。状態を「作成中」に戻し、年度まとめの「確定する」で確定してください。",
    snapshotUnusable: ({ detail: name }) =>
      `確定の控え「${name}」を使えないので、数値は今の記録から数えています。控えを元に戻すか、確定を取り消して確定し直してください。`,
    changedAfterFreezing: () =>
      "確定のあとで、表題・文章・図・基準日・年度などが変わりました。文書は確定した内容のままです。載せるなら、確定を取り消して確定し直してください。",
    standingUnknown: ({ detail: text }) =>
      text === ""
        ? "集計対象かどうかが空欄です。選んでください。"
        : `集計対象「${text}」の意味が設定されていません。選び直すか、プラグインの設定に加えてください。`,
    monthlyCountMissing: () =>
      "月ごとの件数が空欄なので、0件と数えています。件数を入力してください。0件なら0を入力してください。",
    permissionUnknown: ({ detail: text }) =>
      `掲載してよいかどうかの「${text}」の意味が設定されていないので、文書に載せません。選び直すか、プラグインの設定に加えてください。`,
    sectionMissing: () =>
      "節が空欄なので、どこにも数えていません。選んでください。",
    sectionUnknown: ({ detail: section }) =>
      `節「${section}」は設定にないので、どこにも数えていません。選び直すか、プラグインの設定に加えてください。`,
    activityUnnamed: ({ detail: section }) =>
      `題名がなく、ほかに名前になるものもないので、${section === "" ? "" : `「${section}」の`}一覧に載りません（回数には数えています）。題名を入力してください。`,
    fieldUnreadable: ({ field, detail: text }) =>
      `${field}に入っている「${text}」を読めません。この欄に合う形で入力し直してください。`,
    fieldAbsent: ({ field }) =>
      `${field}が、記録のその場所にないので読めません。プラグインの設定で、フィールドを選び直してください（参加者の表を使うときは、その表の中のフィールドです）。`,
    fieldBlank: ({ field }) =>
      `${field}が空欄なので使えません。入力してください。`,
    activityTwice: ({ detail, otherRecordId }) =>
      `同じ日・節・集計見出しの「${detail}」がほかにもあります（記録番号 ${otherRecordId}）。重複でないか確かめてください。`,
    termVariant: ({ detail }) =>
      `用語の書き方が設定と違います（${detail}）。記録の書き方をそろえてください。`,
    councilSessionIncomplete: ({ detail: name, words }) =>
      `${name === "" ? "" : `「${name}」は、`}${quietPeriod(words).ja}の始めか終わりの日がないので、${hasPostings(words) ? "会期" : "期間"}として扱っていません。両方の日を入力してください。`,
    publishedUnreadable: ({ detail: row }) =>
      `公表値の行（${row}）を読めないので使っていません。年度は「2021」の形で、指標は選択肢から、値は0以上の整数で入力してください。`,
    publishedUnplaced: ({ detail: row, words: { rank } }) =>
      `公表値（${row}）は、設定にない節か${rank}か、その節にない指標なので使っていません。設定の見出しのとおりに入力してください。`,
    publishedTwice: ({ detail: row }) =>
      `同じ公表値が2行あります（${row}）。先の行の値を使いました。1行にしてください。`,
    publishedDiffers: ({ detail: figure }) =>
      `公表値と、記録から集計した値が違います（${figure}）。集計した値を使っています。公表したあとに記録が変わったか、公表値の入力違いか確かめてください。`,
    periodNotOver: ({ detail }) =>
      `期間${detail && `（${detail}）`}が基準日に終わっていませんが、回数をすべて数えています。基準日までの回数か確かめてください。`,
    closingDateToCome: ({ detail: date }) =>
      `基準日（${date}）がまだ来ていないので、今日までを数えています。これから先の月は「―」です。`,
  },
  en: {
    dateMissing: ({ detail: label }) =>
      `${colon(label)}The date is blank, so it belongs to no fiscal year. Enter it.`,
    dateInvalid: ({ detail: text }) =>
      `The date "${text}" can't be read. Write it like 2022-10-05 or 2022-10.`,
    statusUnknown: ({ detail: text }) =>
      `The status "${text}" has no meaning in the settings. Choose another or add it there.`,
    statusMissing: () =>
      "The status (planned, held, cancelled) is blank. Choose one.",
    heldAfterAsOf: ({ detail: date }) =>
      `Not counted: it lies after the closing date${date === "" ? "" : ` (${date})`}.`,
    rankMissing: ({ detail: person, words: { rank } }) =>
      `${colon(person)}The ${rank} is blank and was counted as unset. Enter it.`,
    rankUnknown: ({ detail, words: { rank } }) =>
      `The ${rank} "${detail}" is not in the settings and was counted as unset. Correct it or add it there.`,
    rankDoubtful: ({ detail: facts, words: { meetingShort, rank, staff } }) =>
      `The ${rank} does not go with the person's ${meetingShort}s before and after, or with the ${staff} app (${facts}). Check that it is the one of that day.`,
    rosterAheadOfHistory: ({ detail, words: { rank, staff } }) =>
      `Today's ${rank} or division in the ${staff} app is not the last of the postings (${detail}). Add the posting with its day.`,
    divisionNotOnDay: ({ detail, who, words: { staff } }) =>
      `${who}By the postings in the ${staff} app the division on this day is "${detail}". Check which is right.`,
    personUnidentified: ({ words: { staffNumber } }) =>
      `A participant has neither ${staffNumber} nor name and is not among the different people. Enter one.`,
    personNamedOnly: ({ detail: name, words: { staffNumber } }) =>
      `"${name}" has no ${staffNumber} and was identified by name. Enter the number.`,
    nameWithAndWithoutCode: ({ detail: text, words: { staffNumber } }) =>
      `One name stands with and without a ${staffNumber} and is counted as different people (${text}). Enter the number here if they are the same.`,
    rankAmbiguous: ({ detail: facts, words: { rank } }) =>
      `The ${rank} fits patterns of several ${rank}s equally well and was counted as unset (${facts}). Make one of the patterns longer in the settings, or add the spelling to a ${rank}.`,
    namesAlike: ({ detail: text }) =>
      `Names in letters that look alike are counted as different people (${text}). Write them alike if they are the same.`,
    codeWithSeveralNames: ({ detail: text, words: { staffNumber } }) =>
      `One ${staffNumber} has several names and is counted as one person (${text}). Correct the number or the name.`,
    nameWithSeveralCodes: ({ detail: text, words: { staffNumber } }) =>
      `One name has several ${staffNumber}s and is counted as different people (${text}). Correct them unless they are.`,
    frozenWithoutSnapshot: () =>
      "The status says frozen, but nothing was frozen, so the figures are counted from the records of today. Set the status back and freeze the summary there.",
    snapshotUnusable: ({ detail: name }) =>
      `The snapshot "${name}" can't be used, so the figures are counted from the records of today. Put the file back, or reopen the summary and freeze it again.`,
    changedAfterFreezing: () =>
      "Its title, texts, pictures, closing date or years were changed after it was frozen. Documents keep what was frozen; to print the change, reopen the summary and freeze it again.",
    standingUnknown: ({ detail: text }) =>
      text === ""
        ? "Whether it counts is blank. Choose."
        : `The standing "${text}" has no meaning in the settings. Choose another or add it there.`,
    monthlyCountMissing: () =>
      "The number of the month is blank and was counted as 0. Enter it, or 0 if it is none.",
    permissionUnknown: ({ detail: text }) =>
      `Whether it may be printed says "${text}", which has no meaning in the settings, so it is not printed. Choose another or add it there.`,
    sectionMissing: () =>
      "The section is blank, so it counts nowhere. Choose one.",
    sectionUnknown: ({ detail: section }) =>
      `The section "${section}" is not in the settings, so it counts nowhere. Choose another or add it there.`,
    activityUnnamed: ({ detail: section }) =>
      `It has no title and nothing else to be called by, so that the list${section === "" ? "" : ` of "${section}"`} leaves it out, though it counts. Enter a title.`,
    fieldUnreadable: ({ field, detail: text }) =>
      `${field} holds "${text}", which can't be read. Enter it again in the form that this field takes.`,
    fieldAbsent: ({ field }) =>
      `${field} is not where the record should have it and can't be read. Choose the field again in the settings of the plugin (where participants are a table, a field inside that table).`,
    fieldBlank: ({ field }) =>
      `${field} is blank, so that it can't be used. Enter it.`,
    activityTwice: ({ detail, otherRecordId }) =>
      `Another record has "${detail}" on the same day in the same section and line (record ${otherRecordId}). Check that it is not entered twice.`,
    termVariant: ({ detail }) =>
      `A term is spelt otherwise than in the settings (${detail}). Correct the record.`,
    councilSessionIncomplete: ({ detail: name, words }) =>
      `${colon(name)}A ${quietPeriod(words).en} lacks its first or last day and is left out. Enter both.`,
    publishedUnreadable: ({ detail: row }) =>
      `A row of published figures (${row}) can't be read and is left out. Enter the year like 2021, a measure of the choices and a whole number of 0 or more.`,
    publishedUnplaced: ({ detail: row, words: { rank } }) =>
      `A published figure (${row}) names a section or ${rank} that is not in the settings, or a measure that the section does not have, and is left out. Write them as the settings do.`,
    publishedTwice: ({ detail: row }) =>
      `A published figure stands twice (${row}); the first row was used. Keep one.`,
    publishedDiffers: ({ detail: figure }) =>
      `A published figure is not the one counted from the records (${figure}); the counted one is used. Check whether records changed after publication or the figure was entered wrongly.`,
    periodNotOver: ({ detail }) =>
      `The period ${detail && `(${detail}) `}is not over on the closing date, and all of it is counted. Check that the number is the one up to that date.`,
    closingDateToCome: ({ detail: date }) =>
      `The closing date (${date}) is still to come, so records are counted up to today. Months to come are shown as ―.`,
  },
} as const satisfies Record<
  Language,
  Record<Exclude<RecordFaultCode, FormProblemCode>, FindingSentence>
>;

const MESSAGES: Readonly<
  Record<Language, Readonly<Record<RecordFaultCode, FindingSentence>>>
> = {
  ja: { ...PROBLEM_MESSAGES.ja, ...FINDING_MESSAGES.ja },
  en: { ...PROBLEM_MESSAGES.en, ...FINDING_MESSAGES.en },
};

/**
 * The sentence for a fault; the record is named by whoever shows it. What a
 * reader can't see in the offending text is named by its code point.
 */
export const findingMessage = (
  {
    code,
    detail = "",
    otherRecordId = "",
    correction,
    source = "",
    mappedField,
  }: {
    readonly code: RecordFaultCode;
    readonly detail?: string;
    readonly otherRecordId?: string;
    readonly correction?: Correction;
    readonly source?: string;
    readonly mappedField?: RecordFinding["mappedField"];
  },
  language: Language,
  words: Words,
): string =>
  MESSAGES[language][code]({
    detail: nameUnseen(detail),
    otherRecordId: shownRecordId(otherRecordId, language, words),
    words,
    field:
      mappedField === undefined
        ? ""
        : FIELD[language](source, mappedField, words),
    who: correction === undefined ? "" : WHO[language](correction),
  });

const WHO: Readonly<Record<Language, (correction: Correction) => string>> = {
  ja: ({ person, stored }) =>
    `${nameUnseen(person.name ?? person.code ?? "")}さん（記録では「${nameUnseen(stored)}」）：`,
  en: ({ person, stored }) =>
    `${nameUnseen(person.name ?? person.code ?? "")} ("${nameUnseen(stored)}" on the record): `,
};

/** Our word for it, and the field's own code where that is another. */
const FIELD: Readonly<
  Record<
    Language,
    (
      source: string,
      field: NonNullable<RecordFinding["mappedField"]>,
      words: Words,
    ) => string
  >
> = {
  ja: (source, { name, code }, words) => {
    const label = fieldLabel(source, name, "ja", words);
    return `「${label}」のフィールド${code === label ? "" : `（${code}）`}`;
  },
  en: (source, { name, code }, words) => {
    const label = fieldLabel(source, name, "en", words);
    return `The field "${label}"${code === label ? "" : ` (${code})`}`;
  },
};

const of = (label: string): string => (label === "" ? "" : `「${label}」の`);

const colon = (label: string): string => (label === "" ? "" : `${label}: `);
