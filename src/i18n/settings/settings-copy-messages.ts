import type { Language } from "../language";

/** Sentences of the settings screen about files and repair. */
const ja = {
  title: "設定のコピー",
  help: "設定をファイルに保存し、別のアプリや別のkintoneで読み込めます。アプリは名前で、フィールドはコードと名前で探し直します。",
  exportFile: "設定を書き出す",
  importFile: "設定を読み込む",
  fileName: "年度まとめ設定",
  imported: (name: string) =>
    `「${name}」を読み込みました。内容を確かめて保存してください。`,
  report: (name: string) => `「${name}」の読み込み結果`,
  closeReport: "結果を閉じる",
  allFound: "アプリもフィールドもすべて見つかりました。",
  lost: "見つからなかったもの（画面に残してあります。選び直してください）",
  changed: "この環境に合わせて変えたもの",
  appNumber: (appId: string) => `アプリ番号 ${appId}`,
  appMoved: (source: string, name: string, appId: string) =>
    `${source}：「${name}」はここではアプリ番号 ${appId} です。`,
  appSeveral: (source: string, name: string) =>
    `${source}：「${name}」という名前のアプリが2つ以上あります。どれかを選んでください。`,
  appNone: (source: string, name: string) =>
    `${source}：「${name}」に当たるアプリがありません。選び直すか、「使わない」にしてください。`,
  formUnread: (source: string) =>
    `${source}：アプリのフィールドを読み込めなかったので、割り当てはファイルのままです。`,
  fieldMoved: (place: string, before: string, after: string) =>
    `${place}：${before} → ${after}`,
  fieldSeveral: (place: string, before: string) =>
    `${place}：${before} と同じ名前のフィールドが2つ以上あります。`,
  fieldNone: (place: string, before: string) =>
    `${place}：${before} に当たるフィールドがありません。`,
  viewNone: (name: string) =>
    `一覧「${name}」がこのアプリにありません。表示する一覧を選んでください。`,
  size: "設定の大きさ",
  sizeText: (kilobytes: string, limit: string) =>
    `${kilobytes} KB（kintoneに保存できる上限 ${limit} KB）`,
  repair: "設定を直す",
  repairHelp:
    "問題のところを直して「内容を確かめる」を押すか、設定ファイルを読み込んでください。新しい版のプラグインで作った設定は、プラグインを更新すると読めます。",
  repairText: "設定の内容（JSON）",
  repairCheck: "内容を確かめる",
  repairSave: "この内容をファイルに保存",
  startAnew: "初めから設定し直す",
  startAnewTitle: "初めから設定し直しますか",
  startAnewBody:
    "保存するまでは、元の内容はkintoneに残っています。あとで直すときのために、先にファイルに保存することをお勧めします。",
  backToForm: "読み込みをやめて、元の画面に戻る",
  fileBroken: (name: string) =>
    `「${name}」の内容に問題があります。下で直すと読み込めます。今の設定は変わっていません。`,
};

type SettingsCopyMessages = typeof ja;

const en: SettingsCopyMessages = {
  title: "Copy the settings",
  help: "Save the settings as a file and import it in another app or another kintone. Apps are found again by name, fields by code and name.",
  exportFile: "Export the settings",
  importFile: "Import settings",
  fileName: "annual-summary-settings",
  imported: (name) => `Read "${name}". Check the settings and save them.`,
  report: (name) => `What became of "${name}"`,
  closeReport: "Close",
  allFound: "All apps and fields were found.",
  lost: "Not found (kept on the screen: choose them again)",
  changed: "Changed to fit here",
  appNumber: (appId) => `app ${appId}`,
  appMoved: (source, name, appId) =>
    `${source}: "${name}" is app ${appId} here.`,
  appSeveral: (source, name) =>
    `${source}: there are several apps called "${name}". Choose one.`,
  appNone: (source, name) =>
    `${source}: no app corresponds to "${name}". Choose one, or leave it unused.`,
  formUnread: (source) =>
    `${source}: the fields of the app could not be read; they are as in the file.`,
  fieldMoved: (place, before, after) => `${place}: ${before} → ${after}`,
  fieldSeveral: (place, before) =>
    `${place}: several fields have the name of ${before}.`,
  fieldNone: (place, before) => `${place}: no field corresponds to ${before}.`,
  viewNone: (name) =>
    `This app has no list "${name}". Choose the lists that show the summary.`,
  size: "Size of the settings",
  sizeText: (kilobytes, limit) => `${kilobytes} KB (kintone keeps ${limit} KB)`,
  repair: "Repair the settings",
  repairHelp:
    "Correct what is wrong and press Check, or import a settings file. Settings of a newer plugin can be read once the plugin is updated.",
  repairText: "Settings (JSON)",
  repairCheck: "Check",
  repairSave: "Save this text as a file",
  startAnew: "Start anew",
  startAnewTitle: "Start anew?",
  startAnewBody:
    "The stored settings stay in kintone until you save. It is wise to save them as a file first.",
  backToForm: "Drop the file and go back",
  fileBroken: (name) =>
    `"${name}" has problems. Repair it below to import it. The current settings are unchanged.`,
};

export const settingsCopyMessages: Readonly<
  Record<Language, SettingsCopyMessages>
> = { ja, en };
