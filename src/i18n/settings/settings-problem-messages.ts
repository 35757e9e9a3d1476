import type {
  SettingsProblem,
  SettingsProblemCode,
} from "../../settings/settings-problem";
import { nameUnseen } from "../../domain/sameness/unseen-characters";
import type { Language } from "../language";

type Sentence = (detail: string) => string;

const MESSAGES = {
  ja: {
    notJson: () =>
      "設定がJSONとして読めません。書き出しておいた設定を読み込むか、内容を直してください。",
    chunkMissing: (key) =>
      `保存された設定の一部（${key}）がありません。書き出しておいた設定を読み込んでください。`,
    notAnObject: () =>
      "設定の形ではありません。このプラグインから書き出した設定ファイルを使ってください。",
    versionMissing: () =>
      "設定の版（version）が書かれていません。このプラグインから書き出した設定ファイルを使ってください。",
    versionNewer: (version) =>
      `設定は新しい版（version ${version}）で作られています。プラグインを更新してから開いてください。`,
    missing: () => "値がありません。設定してください。",
    unknownKey: () => "この版のプラグインにない項目です。取り除いてください。",
    wrongType: (expected) => `値の種類が違います（正しい種類: ${expected}）。`,
    notAllowed: (allowed) =>
      `選べない値です。次のどれかにしてください: ${allowed.replaceAll('"', "")}`,
    empty: () => "空欄です。入力してください。",
    notAnId: () => "番号ではありません。半角数字で入力してください。",
    notAMonth: () => "月は1から12までの整数で入力してください。",
    notACount: () => "0以上の整数で入力してください。",
    notAColor: () => "色は #RRGGBB の形で入力してください。",
    noRanks: () => "区分を1つ以上登録してください。",
    noSections: () => "節を1つ以上登録してください。",
    noValues: () => "この対象になる選択肢を1つ以上選んでください。",
    sharedRecords: () =>
      "同じアプリを二つの対象に使うときは、同じフィールドの別々の選択肢で記録を分けてください。このままでは一つの記録が二重に数えられます。",
    appTwice: () =>
      "同じ種類の記録に、同じアプリを2回選んでいます。一つの記録が二重に数えられるので、どちらかをやめてください。",
    sectionLost: () =>
      "すべての記録を入れる節が、活動の節にありません。節を選び直してください。",
    noFieldChosen: (name) =>
      `集計に必要なフィールド（${name}）が選ばれていません。対応するフィールドを選んでください。`,
    duplicate: (value) =>
      `「${value}」が重複しています。どちらかを直してください。`,
    reserved: (value) =>
      `「${value}」は、空欄や分からない値の行の名前です。一つの行にまとまってしまうので、ほかの名前にしてください。`,
    patternWithoutLetters: () =>
      "＊だけの書き方は、どれにも当たってしまいます。文字を入れてください。",
    ambiguous: (value) =>
      `「${value}」が2つの意味に割り当てられています。どちらか一方にしてください。`,
    styleUnfit: (style) =>
      `もとになる記録と書き方（${style}）が合いません。「のべ（実人数）」の書き方（attendance）は参加者のある記録だけで、ほかの書き方は活動の記録で使えます。`,
  },
  en: {
    notJson: () =>
      "The settings are not valid JSON. Import a saved copy or repair the text.",
    chunkMissing: (key) =>
      `A part of the stored settings (${key}) is missing. Import a saved copy.`,
    notAnObject: () =>
      "This is not the shape of settings. Use a settings file exported by this plugin.",
    versionMissing: () =>
      "The settings do not state their version. Use a settings file exported by this plugin.",
    versionNewer: (version) =>
      `The settings were made by a newer plugin (version ${version}). Update the plugin first.`,
    missing: () => "There is no value. Set one.",
    unknownKey: () => "This plugin has no such item. Remove it.",
    wrongType: (expected) =>
      `The value is of the wrong kind (expected ${expected}).`,
    notAllowed: (allowed) =>
      `This value is not allowed. Use one of ${allowed.replaceAll('"', "")}.`,
    empty: () => "This is empty. Fill it in.",
    notAnId: () => "This is not a number. Use digits only.",
    notAMonth: () => "A month is a whole number from 1 to 12.",
    notACount: () => "Enter a whole number of 0 or more.",
    notAColor: () => "Write a colour as #RRGGBB.",
    noRanks: () => "Enter at least one rank.",
    noSections: () => "Enter at least one section.",
    noValues: () => "Choose at least one choice that belongs here.",
    sharedRecords: () =>
      "When one app serves two sources, tell their records apart by different choices of one field. As it is, a record would be counted twice.",
    appTwice: () =>
      "One app is chosen twice for the same kind of record, so that each would be counted twice. Remove one of them.",
    sectionLost: () =>
      "The section that all records of the app are in is no section of activities. Choose another.",
    noFieldChosen: (name) =>
      `The field for ${name}, without which nothing can be counted, is not chosen. Choose one.`,
    duplicate: (value) => `"${value}" stands here twice. Change one of them.`,
    reserved: (value) =>
      `"${value}" is the name of the row for what is blank or unknown. The two would become one row: choose another name.`,
    patternWithoutLetters: () =>
      "A pattern of stars alone fits every rank. Add letters.",
    ambiguous: (value) => `"${value}" has two meanings. Keep one of them.`,
    styleUnfit: (style) =>
      `The style ${style} does not fit the section's source: attendance is for records of people met only, the others for activities.`,
  },
} as const satisfies Record<Language, Record<SettingsProblemCode, Sentence>>;

/** The sentence for one problem, with its place in front; what can't be seen in it is named. */
export const settingsProblemMessage = (
  problem: SettingsProblem,
  language: Language,
): string => {
  const sentence: Sentence = MESSAGES[language][problem.code];
  const text = sentence(nameUnseen(problem.detail ?? ""));
  return problem.path === "" ? text : `${problem.path}: ${text}`;
};
