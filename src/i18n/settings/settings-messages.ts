import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { settingsCopyMessages } from "./settings-copy-messages";
import { settingsCountMessages } from "./settings-count-messages";
import { settingsGuessMessages } from "./settings-guess-messages";
import { settingsMissingMessages } from "./settings-missing-messages";
import { settingsPreviewMessages } from "./settings-preview-messages";
import { settingsRuleMessages } from "./settings-rule-messages";
import { settingsSourceMessages } from "./settings-source-messages";

const ja = {
  title: "年度まとめの設定",
  version: (version: string) => `バージョン ${version}`,
  lead: "どのアプリの、どのフィールドから数えるかを決めます。保存したあと、アプリの設定画面で「アプリを更新」を押すと使えるようになります。",
  loading: "設定を読み込んでいます",
  loadFailed: "設定画面に必要な情報を読み込めませんでした",
  retry: "もう一度読み込む",
  stop: "読み込みをやめる",
  stopped: {
    title: "読み込みをやめました。",
    advice:
      "続けるには「もう一度読み込む」を押してください。設定は変わっていません。",
  },
  state: {
    unset:
      "まだ設定されていません。始め方は2つあります。どちらも、押すまで何も変わりません。",
    valid: "設定は保存されています。",
    broken:
      "保存されている設定に問題があります。元の内容は消していません。下で直すか、書き出しておいた設定を読み込んでください。",
    changed: "保存していない変更があります。",
  },
  about:
    "面談や活動の記録を数えて、年度の活動まとめを画面に表示し、文書（PowerPoint、Word、Excelなど）にするプラグインです。",
  beginnings: [
    "記録のアプリがまだないとき：「必要なアプリをつくる」で、記録、名簿、年度まとめのアプリをつくります。",
    "記録のアプリがあるとき：「このアプリにあるもの」を選びます。フィールドは、名前と中身から推定して割り当てます。",
  ],
  problemsTitle: (count: number) => `直すところが${count}か所あります`,
  warningsTitle: (count: number) =>
    `確かめるところが${count}か所あります（このままでも保存できます）`,
  tooLarge: (bytes: string, limit: string) =>
    `設定が大きすぎて保存できません（${bytes} KB、上限 ${limit} KB）。集計見出しや別表記などを減らしてください。`,
  details: "細かな設定",
  detailsHelp:
    "どれも初期値のままで使えます。変えたいところだけ開いてください。",
  isDefault: "初期値のまま",
  isChanged: "変更あり",
  isWrong: "直すところがあります",
  defaultValue: (value: string) => `初期値：${value}`,
  onePerLine: (label: string) => `${label}（1行に1つ）`,
  none: "なし",
  reset: "初期値に戻す",
  resetOf: (part: string) => `「${part}」を初期値に戻す`,
  wasReset: (part: string) => `「${part}」を初期値に戻しました。`,
  undo: "取り消す",
  undone: "元に戻しました。",
  up: (label: string) => `「${label}」を上へ`,
  down: (label: string) => `「${label}」を下へ`,
  remove: (label: string) => `「${label}」を削除`,
  moved: (label: string, position: number) =>
    `「${label}」を${position}番目に移しました。`,
  removed: (label: string) => `「${label}」を削除しました。`,
  save: "保存",
  saving: "保存しています",
  stopSaving: "保存をやめる",
  cancel: "キャンセル",
  saveFailed: "設定を保存できませんでした",
  saveKept:
    "保存していません。ほかのタブか、ほかの人が保存した設定を残しました。",
  saveUnknown:
    "kintoneから返事がなく、設定を保存できたか分かりません。もう一度保存するか、設定画面を開き直して確かめてください。",
  replaceQuestion: {
    title: "アプリの設定が変わっています",
    body: "この画面を開いたあとに、ほかのタブか、ほかの人がこのアプリの設定を変えました。プラグインの設定も変わっていることがあります。保存すると、この画面の内容で置きかえます。",
    okText: "置きかえて保存",
    cancelText: "保存しない",
  },
  leaveTitle: "保存していない変更があります",
  leaveBody: "保存せずに設定画面を閉じると、変更は失われます。",
  leaveYes: "保存せずに閉じる",
  leaveNo: "設定に戻る",
};

type FrameMessages = typeof ja;

const en: FrameMessages = {
  title: "Settings of the annual summary",
  version: (version: string) => `Version ${version}`,
  lead: "Choose the apps and fields to count from. After saving, press Update App on the app's settings page to put the settings to use.",
  loading: "Reading the settings",
  loadFailed: "What the settings screen needs could not be read",
  retry: "Try again",
  stop: "Stop reading",
  stopped: {
    title: "Reading was stopped.",
    advice: 'Press "Try again" to go on. The settings are as they were.',
  },
  state: {
    unset:
      "Nothing is set yet. There are two ways to begin; neither changes anything before you press.",
    valid: "The settings are saved.",
    broken:
      "The saved settings have problems. Nothing was deleted: repair them below or import a saved copy.",
    changed: "There are changes that are not saved.",
  },
  about:
    "This plugin counts records of programmes, shows the summary of a fiscal year, and makes documents of it (PowerPoint, Word, Excel and others).",
  beginnings: [
    'Without apps for the records: "Make the apps that are needed" makes those for records, people and the summary.',
    "With apps for the records: choose what this app holds. Its fields are guessed by name and content.",
  ],
  problemsTitle: (count) =>
    count === 1 ? "1 thing to correct" : `${count} things to correct`,
  warningsTitle: (count) =>
    `${count} to check (the settings can be saved as they are)`,
  tooLarge: (bytes, limit) =>
    `The settings are too large (${bytes} KB of ${limit} KB). Remove some summary lines or spellings.`,
  details: "Details",
  detailsHelp: "All of them work as they are. Open what you want to change.",
  isDefault: "default",
  isChanged: "changed",
  isWrong: "to be corrected",
  defaultValue: (value) => `Default: ${value}`,
  onePerLine: (label) => `${label} (one a line)`,
  none: "none",
  reset: "Back to default",
  resetOf: (part) => `Set "${part}" back to default`,
  wasReset: (part) => `"${part}" is set back to default.`,
  undo: "Undo",
  undone: "Undone.",
  up: (label) => `Move "${label}" up`,
  down: (label) => `Move "${label}" down`,
  remove: (label) => `Remove "${label}"`,
  moved: (label, position) => `"${label}" is now number ${position}.`,
  removed: (label) => `"${label}" is removed.`,
  save: "Save",
  saving: "Saving",
  stopSaving: "Stop saving",
  cancel: "Cancel",
  saveFailed: "The settings could not be saved",
  saveKept: "Nothing was saved. What another tab or person saved was kept.",
  saveUnknown:
    "kintone did not answer, so it is not known whether the settings are saved. Save again, or open the settings anew and look.",
  replaceQuestion: {
    title: "The app's settings have changed",
    body: "Another tab or person changed the settings of this app since this screen was opened, perhaps those of the plugin too. Saving replaces them with what is on this screen.",
    okText: "Replace and save",
    cancelText: "Don't save",
  },
  leaveTitle: "There are changes that are not saved",
  leaveBody: "They are lost when the settings are closed without saving.",
  leaveYes: "Close without saving",
  leaveNo: "Back to the settings",
};

const messagesIn = (language: Language) => ({
  ...(language === "ja" ? ja : en),
  sources: settingsSourceMessages[language],
  preview: settingsPreviewMessages[language],
  rules: settingsRuleMessages(language),
  copy: settingsCopyMessages[language],
  guess: settingsGuessMessages[language],
  count: settingsCountMessages[language],
  missing: settingsMissingMessages[language],
});

/** Sentences of the settings screen; those about records take the words of the settings in hand. */
export const settingsMessages: Readonly<
  Record<Language, ReturnType<typeof messagesIn>>
> = {
  ja: messagesIn("ja"),
  en: messagesIn("en"),
};

/** Every sentence of the settings screen in the words of the settings in hand. */
export const settingsMessagesIn = (language: Language, words: Words) => {
  const { sources, preview, rules, missing, ...others } =
    settingsMessages[language];
  return {
    ...others,
    sources: sources(words),
    preview: preview(words),
    rules: rules(words),
    missing: missing(words),
  };
};

export type SettingsMessages = ReturnType<typeof settingsMessagesIn>;
