import { monthName } from "../domain/era";
import type { Language } from "./language";

/** Every sentence of the settings screen. */
export interface SettingsMessages {
  readonly title: string;
  readonly lead: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly state: {
    readonly unset: string;
    readonly valid: string;
    readonly broken: string;
    readonly changed: string;
  };
  readonly problemsTitle: (count: number) => string;
  readonly sources: string;
  readonly sourcesHelp: string;
  readonly sourceNames: {
    readonly meetings: string;
    readonly activities: string;
    readonly advisers: string;
    readonly staff: string;
    readonly summaries: string;
  };
  readonly app: string;
  readonly noApp: string;
  readonly appOption: (name: string, appId: string) => string;
  readonly unknownApp: (appId: string) => string;
  readonly fields: (mapped: number, all: number) => string;
  readonly fieldsHelp: string;
  readonly required: (label: string) => string;
  readonly noField: string;
  readonly fieldOption: (label: string, code: string) => string;
  readonly unknownField: (code: string) => string;
  readonly mapping: {
    readonly missing: (code: string) => string;
    readonly unfittingType: (code: string) => string;
    readonly outsideTable: (code: string) => string;
    readonly insideTable: (code: string) => string;
  };
  readonly guess: string;
  readonly guessed: (count: number) => string;
  readonly formFailed: string;
  readonly views: string;
  readonly viewsHelp: string;
  readonly noViews: string;
  readonly noViewChosen: string;
  readonly unknownView: (name: string) => string;
  readonly ranks: string;
  readonly ranksHelp: string;
  readonly rank: (position: number) => string;
  readonly synonyms: string;
  readonly synonymSeparator: string;
  readonly add: string;
  readonly up: (label: string) => string;
  readonly down: (label: string) => string;
  readonly remove: (label: string) => string;
  readonly rules: string;
  readonly attendanceRule: string;
  readonly attendanceRules: {
    readonly principal: string;
    readonly everyone: string;
  };
  readonly fiscalYearStart: string;
  readonly month: (month: number) => string;
  readonly file: string;
  readonly fileHelp: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly imported: (name: string) => string;
  readonly importFailed: (name: string) => string;
  readonly repair: string;
  readonly repairHelp: string;
  readonly repairText: string;
  readonly repairCheck: string;
  readonly startAnew: string;
  readonly size: (kilobytes: string, limit: string) => string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly saveFailed: string;
}

const ja: SettingsMessages = {
  title: "年度まとめの設定",
  lead: "どのアプリの、どのフィールドから数えるかを決めます。保存したあと、アプリの設定画面で「アプリを更新」を押すと使えるようになります。",
  loading: "設定を読み込んでいます",
  loadFailed: "設定画面に必要な情報を読み込めませんでした",
  retry: "もう一度読み込む",
  state: {
    unset:
      "まだ設定されていません。アプリを選ぶと、フィールドは名前から自動で割り当てます。",
    valid: "設定は保存されています。",
    broken:
      "保存されている設定に問題があります。元の内容は消していません。下で直すか、書き出しておいた設定を読み込んでください。",
    changed: "保存していない変更があります。",
  },
  problemsTitle: (count) => `直すところが${count}か所あります`,
  sources: "記録のあるアプリ",
  sourcesHelp:
    "1on1か活動のどちらかは必要です。使わないものは「使わない」のままにします。",
  sourceNames: {
    meetings: "1on1ミーティングの記録",
    activities: "活動の記録",
    advisers: "補佐官",
    staff: "職員",
    summaries: "年度まとめ",
  },
  app: "アプリ",
  noApp: "（使わない）",
  appOption: (name, appId) => `${name}（アプリ番号 ${appId}）`,
  unknownApp: (appId) =>
    `アプリ番号 ${appId} が見つかりません。削除されたか、閲覧権限がありません。`,
  fields: (mapped, all) => `フィールドの割り当て（${all}のうち${mapped}）`,
  fieldsHelp:
    "それぞれに合う種類のフィールドだけを選べます。「必須」のほかは空でもかまいません。",
  required: (label) => `${label}（必須）`,
  noField: "（使わない）",
  fieldOption: (label, code) =>
    label === code ? label : `${label}（${code}）`,
  unknownField: (code) => `${code}（見つかりません）`,
  mapping: {
    missing: (code) =>
      `フィールドコード「${code}」がアプリにありません。別のフィールドを選んでください。`,
    unfittingType: (code) =>
      `「${code}」はここで使えない種類のフィールドです。別のフィールドを選んでください。`,
    outsideTable: (code) =>
      `「${code}」は割り当てたテーブルの中にありません。テーブルの中のフィールドを選んでください。`,
    insideTable: (code) =>
      `「${code}」は割り当てていないテーブルの中にあります。テーブルを割り当てるか、別のフィールドを選んでください。`,
  },
  guess: "空いている項目を名前から割り当てる",
  guessed: (count) =>
    count === 0
      ? "名前の似たフィールドは見つかりませんでした。"
      : `${count}項目を割り当てました。`,
  formFailed:
    "このアプリのフィールドを読み込めませんでした。アプリの閲覧権限を確かめてください。",
  views: "まとめを表示する一覧",
  viewsHelp: "ここで選んだ一覧を開くと、上に年度まとめが表示されます。",
  noViews:
    "このアプリには選べる一覧がありません。アプリの設定で一覧を作り、アプリを更新してください。",
  noViewChosen:
    "一覧が選ばれていません。選ばないと、まとめはどこにも表示されません。",
  unknownView: (name) => `${name}（見つかりません）`,
  ranks: "役職区分",
  ranksHelp:
    "上から順に表に並びます。別表記には、記録に出てくるほかの書き方を「、」で区切って入力します。",
  rank: (position) => `役職区分 ${position}`,
  synonyms: "別表記",
  synonymSeparator: "、",
  add: "役職区分を追加",
  up: (label) => `「${label}」を上へ`,
  down: (label) => `「${label}」を下へ`,
  remove: (label) => `「${label}」を削除`,
  rules: "数え方",
  attendanceRule: "のべ人数",
  attendanceRules: {
    principal: "主参加者だけを数える（のべ人数は回数と同じ）",
    everyone: "同席者も含めて、役職区分のある参加者を全員数える",
  },
  fiscalYearStart: "年度の始まり",
  month: (month) => monthName(month, "ja"),
  file: "設定ファイル",
  fileHelp:
    "設定をファイルに保存し、別のアプリで読み込めます。節の見出しと順番、選択肢の読み替え、用語、色はこのファイルで変えられます。",
  exportFile: "設定を書き出す",
  importFile: "設定を読み込む",
  imported: (name) =>
    `「${name}」を読み込みました。内容を確かめて保存してください。`,
  importFailed: (name) => `「${name}」は読み込めませんでした。`,
  repair: "設定を直す",
  repairHelp:
    "保存されている内容です。問題のところを直して「内容を確かめる」を押すか、設定ファイルを読み込んでください。",
  repairText: "設定の内容（JSON）",
  repairCheck: "内容を確かめる",
  startAnew: "初めから設定し直す",
  size: (kilobytes, limit) =>
    `設定の大きさ: ${kilobytes} KB（上限 ${limit} KB）`,
  save: "保存",
  saving: "保存しています",
  cancel: "キャンセル",
  saveFailed: "設定を保存できませんでした",
};

const en: SettingsMessages = {
  title: "Settings of the annual summary",
  lead: "Choose the apps and fields to count from. After saving, press Update App on the app's settings page to put the settings to use.",
  loading: "Reading the settings",
  loadFailed: "What the settings screen needs could not be read",
  retry: "Try again",
  state: {
    unset:
      "Nothing is set yet. Choose an app, and its fields are matched by name.",
    valid: "The settings are saved.",
    broken:
      "The saved settings have problems. Nothing was deleted: repair them below or import a saved copy.",
    changed: "There are changes that are not saved.",
  },
  problemsTitle: (count) =>
    count === 1 ? "1 thing to correct" : `${count} things to correct`,
  sources: "Apps with the records",
  sourcesHelp:
    "Meetings or activities are needed. Leave the others unused if there is no app.",
  sourceNames: {
    meetings: "1on1 meetings",
    activities: "Activities",
    advisers: "Advisers",
    staff: "Staff",
    summaries: "Annual summaries",
  },
  app: "App",
  noApp: "(not used)",
  appOption: (name, appId) => `${name} (app ${appId})`,
  unknownApp: (appId) =>
    `App ${appId} is not found. It was deleted, or you may not view it.`,
  fields: (mapped, all) => `Fields (${mapped} of ${all} chosen)`,
  fieldsHelp:
    "Only fields of a fitting type are offered. All but the required ones may stay empty.",
  required: (label) => `${label} (required)`,
  noField: "(not used)",
  fieldOption: (label, code) => (label === code ? label : `${label} (${code})`),
  unknownField: (code) => `${code} (not found)`,
  mapping: {
    missing: (code) => `The app has no field "${code}". Choose another field.`,
    unfittingType: (code) =>
      `The type of "${code}" can't be used here. Choose another field.`,
    outsideTable: (code) =>
      `"${code}" is not in the chosen table. Choose a field of the table.`,
    insideTable: (code) =>
      `"${code}" is in a table that is not chosen. Choose the table or another field.`,
  },
  guess: "Match the empty ones by name",
  guessed: (count) =>
    count === 0
      ? "No field with a similar name was found."
      : `${count} matched.`,
  formFailed:
    "The fields of this app could not be read. Check that you may view the app.",
  views: "Lists that show the summary",
  viewsHelp: "The summary stands on top of the lists chosen here.",
  noViews:
    "This app has no list to choose. Create one in the app's settings and update the app.",
  noViewChosen: "No list is chosen. Without one the summary is shown nowhere.",
  unknownView: (name) => `${name} (not found)`,
  ranks: "Ranks",
  ranksHelp:
    "Tables keep this order. Other spellings on records are separated by commas.",
  rank: (position) => `Rank ${position}`,
  synonyms: "Other spellings",
  synonymSeparator: ", ",
  add: "Add a rank",
  up: (label) => `Move "${label}" up`,
  down: (label) => `Move "${label}" down`,
  remove: (label) => `Remove "${label}"`,
  rules: "Counting",
  attendanceRule: "Attendances",
  attendanceRules: {
    principal: "Count the principal only (as many as there are meetings)",
    everyone: "Count everyone with a rank, companions too",
  },
  fiscalYearStart: "First month of the fiscal year",
  month: (month) => monthName(month, "en"),
  file: "Settings file",
  fileHelp:
    "Save the settings as a file and import it in another app. Titles and order of sections, meanings of choices, terms and colours are changed in this file.",
  exportFile: "Export the settings",
  importFile: "Import settings",
  imported: (name) => `Read "${name}". Check the settings and save them.`,
  importFailed: (name) => `"${name}" could not be read.`,
  repair: "Repair the settings",
  repairHelp:
    "This is what is stored. Correct it and press Check, or import a settings file.",
  repairText: "Settings (JSON)",
  repairCheck: "Check",
  startAnew: "Start anew",
  size: (kilobytes, limit) => `Size: ${kilobytes} KB of ${limit} KB`,
  save: "Save",
  saving: "Saving",
  cancel: "Cancel",
  saveFailed: "The settings could not be saved",
};

export const settingsMessages: Readonly<Record<Language, SettingsMessages>> = {
  ja,
  en,
};
