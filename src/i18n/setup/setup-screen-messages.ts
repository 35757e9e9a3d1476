import type { Language } from "../language";

const ja = {
  title: "必要なアプリをつくる",
  help: "足りないアプリ（名簿、面談、活動、年度まとめなど5つ）をつくり、フィールドの割り当て、まとめを表示する一覧、プラグインの追加までを行います。下で選んだアプリは、そのまま使います。",
  open: "必要なアプリをつくる・補う",
  looking: "いまあるアプリを調べています",
  lookAgain: "もう一度調べる",
  wordsFirst:
    "先に、上の「呼び方を見る・変える」で、空いている呼び方を入力してください。アプリとフィールドの名前に使います。",
  willHappen: "行うこと",
  nothingToDo: "足りないものはありません。",
  creates: (app: string, fields: number, views: number) =>
    `アプリ「${app}」をつくります（フィールド${fields}個、一覧${views}個）。`,
  goesOn: (app: string, appId: string) =>
    `作りかけのアプリ「${app}」（ID：${appId}）を仕上げます。`,
  goesOnAs: (programme: string) =>
    `作りかけのアプリがあるので、事業を「${programme}」にしました。違うときは選び直してください。`,
  stays: (app: string, appId: string) =>
    `アプリ「${app}」（ID：${appId}）は、そのまま使います。`,
  uses: (app: string, appId: string) =>
    `アプリ「${app}」（ID：${appId}）は、割り当てたとおりに使います。`,
  leaves: (app: string) => `「${app}」は使いません。`,
  unchanged: "チェックを付けなければ、いまあるアプリは変えません。",
  addParts: "このアプリに次のものを加える",
  addPlugin: "このアプリにプラグインを加える",
  addView: "このアプリに一覧「年度まとめ」を加える",
  unlockRanks:
    "所属などを、ルックアップで写さないようにする（いまの記録の値は変わりません）",
  question: (name: string) => `「${name}」をどうしますか`,
  asks: (name: string, apps: string) =>
    `「${name}」という名前のアプリ（${apps}）がありますが、年度まとめのアプリか分かりません。`,
  asNew: (name: string) => `別の名前「${name}」でつくる`,
  newName: (name: string) => `${name}（年度まとめ）`,
  asUse: (appId: string) => `アプリ${appId}をそのまま使う（何も加えません）`,
  asAdd: (appId: string) => `アプリ${appId}に、足りないものを加えて使う`,
  asNone: "使わない",
  changeAnswer: "答えを変える",
  advisers: (adviser: string) =>
    `${adviser}の氏名（、で区切る。後からフォームで変えられます）`,
  sample: "見本の記録を入れる（空のアプリだけ。試すときに）",
  start: "必要なアプリをつくる",
  goOn: "続きからつくる",
  running: "つくっています。このページを閉じないでください。",
  cancel: "中止",
  cancelling: "中止しています",
  progress: (done: number, all: number) => `${done}／${all}`,
  failed: "できなかったこと",
  done: "できました。",
  whatWasDone: "行ったこと",
  openSummary: "年度まとめを開く",
  carry: (count: number) => `設定を入れる（${count}つのアプリ）`,
  carryHelp:
    "この環境では、プラグインの設定をアプリごとに保存する必要があります。設定を入れた画面が順に開くので、確かめて「保存してアプリを更新」を押してください。",
  byHand:
    "設定を用意しました。次のアプリの設定画面を、このタブで上から順に開き、「保存してアプリを更新」を押してください。開くには、アプリの設定の「プラグイン」で「年度まとめ」の歯車を押します。設定は入っています。",
  byHandApp: (app: string, appId: string) => `「${app}」（ID：${appId}）`,
  notThisApp: "このアプリは集計に使いません。プラグインを外しても構いません。",
  offer: "用意した設定",
  offered: (at: number, of: number) =>
    `つくったアプリに合う設定を入れました（${of}つのうち${at}つ目）。内容を確かめて「保存してアプリを更新」を押してください。`,
  offeredLacking: (at: number, of: number) =>
    `アプリに合う設定を入れました（${of}つのうち${at}つ目）。必要なフィールドで、名前や中身から見つからなかったものがあります。下に示したところを選んでから「保存してアプリを更新」を押してください。選んだことは次のアプリにも入ります。`,
  offeredSame: "このアプリには、用意した設定がもう入っています。",
  next: "次へ",
  giveUp: "用意した設定を使わない",
  saveAndUpdate: "保存してアプリを更新",
  updating: "アプリを更新しています",
  updateFailed:
    "設定は保存しましたが、アプリを更新できませんでした。アプリの設定で「アプリを更新」を押してください。",
  otherCopy: (plugin: string) =>
    `このアプリには、別の鍵でつくられた「年度まとめ」がもう1つあります（${plugin}）。画面には先に設定されたほうだけが表示されます。使わないほうの設定を書き出してから、アプリから外してください。`,
};

type SetupScreenMessages = typeof ja;

const en: SetupScreenMessages = {
  title: "Make the apps that are needed",
  help: "Makes the apps that are missing (five: people, their sessions, activities, the summary), maps their fields, adds the list that shows the summary, and adds the plugin to them. Apps that are chosen below are used as they are. The fields of new apps are labelled in English.",
  open: "Make or complete apps",
  looking: "Looking at the apps",
  lookAgain: "Look again",
  wordsFirst:
    "First enter the words above that are still empty: the apps and their fields are named by them.",
  willHappen: "What will happen",
  nothingToDo: "Nothing is missing.",
  creates: (app, fields, views) =>
    `The app "${app}" is made (fields: ${fields}, lists: ${views}).`,
  goesOn: (app, appId) =>
    `The unfinished app "${app}" (ID ${appId}) is finished.`,
  goesOnAs: (programme) =>
    `There are unfinished apps for "${programme}", which is chosen as the programme. Choose another one if that is wrong.`,
  stays: (app, appId) => `The app "${app}" (ID ${appId}) is used as it is.`,
  uses: (app, appId) =>
    `The app "${app}" (ID ${appId}) is used as it is mapped.`,
  leaves: (app) => `"${app}" is not used.`,
  unchanged: "Apps that are there are not changed unless you tick it.",
  addParts: "Add to this app",
  addPlugin: "Add the plugin to this app",
  addView: 'Add the list "年度まとめ" to this app',
  unlockRanks:
    "Let the lookup no longer copy division and rank (what records hold stays)",
  question: (name) => `What about "${name}"?`,
  asks: (name, apps) =>
    `There is an app called "${name}" (${apps}), and it is not known whether it belongs to the summary.`,
  asNew: (name) => `Make one with another name, "${name}"`,
  newName: (name) => `${name}（年度まとめ）`,
  asUse: (appId) => `Use app ${appId} as it is (nothing is added)`,
  asAdd: (appId) => `Use app ${appId}, and add what it lacks`,
  asNone: "Don't use it",
  changeAnswer: "Change the answer",
  advisers: (adviser) =>
    `Names, each a ${adviser} (with commas; the form can change them later)`,
  sample: "Add sample records (to empty apps only, for trying out)",
  start: "Make the apps that are needed",
  goOn: "Go on making them",
  running: "Making the apps. Don't close this page.",
  cancel: "Cancel",
  cancelling: "Cancelling",
  progress: (done, all) => `${done} of ${all}`,
  failed: "What could not be done",
  done: "Done.",
  whatWasDone: "What was done",
  openSummary: "Open the summary",
  carry: (count) => `Enter the settings (apps: ${count})`,
  carryHelp:
    'Here, the settings of a plugin have to be saved app by app. Screens with the settings filled in open one after the other: check them and press "Save and update the app".',
  byHand:
    "The settings are ready. Open the plugin's settings of these apps in this tab, one after the other (gear wheel under Plug-ins in the app's settings), and press \"Save and update the app\". They are filled in.",
  byHandApp: (app, appId) => `"${app}" (ID ${appId})`,
  notThisApp:
    "Nothing is counted from this app. The plugin may be removed from it.",
  offer: "Settings that were made",
  offered: (at, of) =>
    `The settings that fit the apps are filled in (app ${at} of ${of}). Check them and press "Save and update the app".`,
  offeredLacking: (at, of) =>
    `The settings that fit the apps are filled in (app ${at} of ${of}), but some fields that are needed were not found. Choose what is named below, then press "Save and update the app". The next app gets what you choose.`,
  offeredSame: "This app has the settings already.",
  next: "Next",
  giveUp: "Don't use these settings",
  saveAndUpdate: "Save and update the app",
  updating: "Updating the app",
  updateFailed:
    'The settings are saved, but the app could not be updated. Press "Update App" in the app\'s settings.',
  otherCopy: (plugin) =>
    `This app has another copy of this plugin, made with another key (${plugin}). Only the one with settings that loads first shows. Export the settings of the one that you don't use, and remove it from the app.`,
};

/** Making apps on the settings screen. */
export const setupScreenMessages: Readonly<
  Record<Language, SetupScreenMessages>
> = { ja, en };
