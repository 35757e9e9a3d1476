import type {
  RecordFinding,
  RecordFindingCode,
} from "../domain/record-finding";
import type { Language } from "./language";

type Sentence = (detail: string) => string;

/** What is wrong with a record, and what to do about it. */
const sentences: Readonly<
  Record<RecordFindingCode, Readonly<Record<Language, Sentence>>>
> = {
  dateMissing: {
    ja: () => "日付がありません。日付を入力してください。",
    en: () => "The date is missing. Enter it.",
  },
  dateInvalid: {
    ja: (value) =>
      `日付「${value}」が読み取れません。2022-04-01 の形で入力してください。`,
    en: (value) => `"${value}" is not a date. Enter it like 2022-04-01.`,
  },
  dateOutsideFiscalYear: {
    ja: (value) =>
      `日付（${value}）が年度の外です。年度と日付を確かめてください。`,
    en: (value) =>
      `The date (${value}) is outside the fiscal year. Check both.`,
  },
  statusUnknown: {
    ja: (value) =>
      `状態「${value}」は設定にありません。状態を選び直すか、プラグインの設定に加えてください。`,
    en: (value) =>
      `The status "${value}" is not in the settings. Choose another or add it there.`,
  },
  statusMissing: {
    ja: () => "状態が空です。予約・実施・中止のどれかを選んでください。",
    en: () => "The status is empty. Choose planned, held or cancelled.",
  },
  heldAfterAsOf: {
    ja: (value) => `開催日（${value}）が基準日より後のため、数えていません。`,
    en: (value) =>
      `It was held (${value}) after the as-of date and is not counted.`,
  },
  principalMissing: {
    ja: () => "主参加者がいません。参加者の1人を主参加者にしてください。",
    en: () => "There is no principal attendee. Mark one attendee as principal.",
  },
  principalSeveral: {
    ja: (value) =>
      `主参加者が2人以上います（${value}）。主参加者を1人にしてください。`,
    en: (value) =>
      `There is more than one principal attendee (${value}). Leave only one.`,
  },
  rankMissing: {
    ja: (value) =>
      `役職が空です${bracketed(value, "ja")}。開催時の役職を入力してください。`,
    en: (value) =>
      `The rank is empty${bracketed(value, "en")}. Enter the rank at the time.`,
  },
  rankUnknown: {
    ja: (value) =>
      `役職「${value}」は役職区分にありません。役職を直すか、設定の役職区分に別表記として加えてください。`,
    en: (value) =>
      `The rank "${value}" is not in the list. Correct it or add it to the settings as another spelling.`,
  },
  personUnidentified: {
    ja: () =>
      "職員番号も氏名もない参加者がいます。のべ人数には数え、実人数には数えていません。",
    en: () =>
      "An attendee has neither number nor name: counted as an attendance, not as a person.",
  },
  personNamedOnly: {
    ja: (value) =>
      `「${value}」には職員番号がないため、氏名で同じ人かを判断しています。`,
    en: (value) =>
      `"${value}" has no staff number; the name decides who is the same person.`,
  },
  codeWithSeveralNames: {
    ja: (value) =>
      `1つの職員番号に違う氏名があります（${value}）。番号と氏名を確かめてください。`,
    en: (value) =>
      `One staff number has different names (${value}). Check number and name.`,
  },
  nameWithSeveralCodes: {
    ja: (value) =>
      `同じ氏名に違う職員番号があります（${value}）。同姓同名でなければ番号を直してください。`,
    en: (value) =>
      `One name has different staff numbers (${value}). Unless they are two people, correct the number.`,
  },
  countInvalid: {
    ja: (value) =>
      `回数「${value}」は1以上の整数ではないため、1回と数えています。回数を直してください。`,
    en: (value) =>
      `"${value}" is not a whole number of at least 1 and counts as 1. Correct it.`,
  },
  standingUnknown: {
    ja: (value) =>
      `集計対象「${value}」は設定にありません。選び直すか、プラグインの設定に加えてください。`,
    en: (value) =>
      `"${value}" for counting is not in the settings. Choose another or add it there.`,
  },
  exclusionReasonMissing: {
    ja: () => "対象外の理由がありません。理由を入力してください。",
    en: () => "The reason for leaving it out is missing. Enter it.",
  },
  sectionMissing: {
    ja: () => "節が空のため、どの節にも数えていません。節を選んでください。",
    en: () => "The section is empty, so it counts nowhere. Choose a section.",
  },
  sectionUnknown: {
    ja: (value) =>
      `節「${value}」は設定にないため、どの節にも数えていません。選び直すか、設定に加えてください。`,
    en: (value) =>
      `The section "${value}" is not in the settings, so it counts nowhere. Choose another or add it there.`,
  },
  summaryLineMissing: {
    ja: () => "集計見出しが空です。見出しを入力してください。",
    en: () => "The summary line is empty. Enter it.",
  },
  periodReversed: {
    ja: (value) =>
      `終了日が開始日より前です${bracketed(value, "ja")}。日付を確かめてください。`,
    en: (value) =>
      `It ends before it starts${bracketed(value, "en")}. Check the dates.`,
  },
  fieldUnreadable: {
    ja: (value) =>
      `フィールド「${value}」を読み取れません。値を確かめてください。`,
    en: (value) => `The field "${value}" cannot be read. Check its value.`,
  },
};

const bracketed = (detail: string, language: Language): string => {
  if (detail === "") return "";
  return language === "ja" ? `（${detail}）` : ` (${detail})`;
};

/** The sentence that tells a finding to whoever can correct the record. */
export const findingSentence = (
  finding: RecordFinding,
  language: Language,
): string => sentences[finding.code][language](finding.detail ?? "");
