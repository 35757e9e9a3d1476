import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { sourceLabel } from "../../fields/field-label";

const namesIn = (language: Language, words: Words) => ({
  meetings: sourceLabel("meetings", language, words),
  activities: sourceLabel("activities", language, words),
  advisers: sourceLabel("advisers", language, words),
  staff: sourceLabel("staff", language, words),
  summaries: sourceLabel("summaries", language, words),
});

/** Sentences of the settings screen about this app, the source apps and their fields. */
const ja = (words: Words) => ({
  purpose: "このアプリ",
  purposeHelp:
    "プラグインを追加したこのアプリに何があるかを選びます。選ぶと、下の「記録のあるアプリ」にこのアプリが入ります。ほかのアプリにあるものは、下で選びます。",
  holds: "このアプリにあるもの（いくつでも）",
  use: "このアプリでの使い方",
  uses: {
    summary: "一覧に年度まとめを表示する（記録の入力も助けます）",
    formHelp: "記録の入力を助けるだけにする（年度まとめは表示しない）",
  },
  title: "記録のあるアプリ",
  help: `${words.meetingShort}か活動のどちらかは必要です。名前の一部を入力すると、閲覧できるアプリから探せます。使わないものは空のままにします。`,
  names: namesIn("ja", words),
  helps: {
    meetings: "回数、のべ人数、実人数を数える元です。",
    activities: `研修や${words.workingGroup}支援などの回数を数える元です。`,
    advisers: `${words.tenure}を表紙に載せ、期間の外の記録を知らせます。`,
    staff: `記録の入力で${words.staffNumber}から所属と${words.rank}を調べます。`,
    summaries: "表題や所見など、公表する文章の置き場所です。",
  },
  app: "アプリ",
  thisApp: "このアプリ",
  noApp: "（使わない）",
  appOption: (name: string, appId: string) => `${name}（アプリ番号 ${appId}）`,
  chooseAgain: "（選び直してください）",
  unknownApp: (appId: string) => `アプリ番号 ${appId}（見つかりません）`,
  appLost:
    "このアプリは一覧にありません。削除されたか、閲覧権限がありません。選び直すか、アプリの管理者に閲覧権限を頼んでください。",
  chooseApp: (name: string) =>
    `「${name}」に当たるアプリを選ぶか、「使わない」にしてください。フィールドの割り当ては残してあります。`,
  chooseAnyApp:
    "アプリを選ぶか、「使わない」にしてください。フィールドの割り当ては残してあります。",
  neededSource: `${words.meetingShort}か活動の記録のあるアプリを選んでください。`,
  guestSpace: "ゲストスペースのアプリを探す",
  guestSpaceHelp:
    "ゲストスペースのアプリを使うときだけ、スペースの番号（アドレスの /guest/ のあとの数字）を入力してください。",
  guestSpaceNumber: "ゲストスペースの番号",
  guestSpaceRead: "アプリを読み込む",
  guestSpaceFound: (count: number) =>
    `${count}個のアプリを選べるようにしました。`,
  fields: (mapped: number, all: number) =>
    `フィールドの割り当て（${all}のうち${mapped}）`,
  fieldsHelp:
    "それぞれに合う種類のフィールドだけを選べます。「必須」のほかは空でもかまいません。",
  required: (label: string) => `${label}（必須）`,
  noField: "（使わない）",
  noFitting: "（合う種類のフィールドがありません）",
  fieldOption: (label: string, code: string) =>
    label === code ? label : `${label}（${code}）`,
  unknownField: (code: string) => `${code}（使えません）`,
  guess: "空いている項目を推定する",
  guessed: (count: number) =>
    count === 0
      ? "推定できるフィールドは見つかりませんでした。"
      : `${count}項目を推定しました。`,
  reading: "フィールドと記録を読み込んでいます",
  addApp: "同じ種類の記録のあるアプリを追加",
  furtherApp: (name: string, place: number) =>
    `${name}（${place}つめのアプリ）`,
  section: "すべての記録を入れる節",
  sectionOfRecords: "（記録の「節」のとおり）",
  recordsAre: "記録の数え方",
  monthly:
    "月ごとの件数（1つの記録が1か月の件数。0件も数え、日付の一覧には載せない）",
  addedCounts: (labels: readonly string[]) =>
    labels.length === 0
      ? "回数に足すフィールド：なし"
      : `回数に足すフィールド：${labels.map((label) => `「${label}」`).join("")}`,
  addedCountsHelp:
    "来所と電話の件数のように、回数が何列かに分かれているときは、足す列を選びます。空欄の列は足しません。足した列は、文書の「数え方」に書かれます。",
  filter: "使う記録",
  filterState: (values: readonly string[]) =>
    values.length === 0
      ? "使う記録：すべて"
      : `使う記録：${values.map((value) => `「${value}」`).join("")}`,
  filterHelp:
    "1つのアプリに何種類もの記録があるときだけ、種類を表すフィールドと選択肢を選びます。",
  filterField: "記録の種類を表すフィールド",
  allRecords: "（すべての記録を使う）",
  filterValues: "使う選択肢",
  views: "まとめを表示する一覧",
  viewsHelp: "ここで選んだ一覧を開くと、上に年度まとめが表示されます。",
  viewsLabel: "一覧",
  noViews:
    "このアプリには選べる一覧がありません。アプリの設定で一覧を作り、アプリを更新してください。",
  noViewChosen:
    "一覧が選ばれていません。一覧を選ぶか、「記録の入力を助けるだけにする」を選んでください。",
  unknownView: (name: string) => `${name}（見つかりません）`,
});

type SettingsSourceMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsSourceMessages => ({
  purpose: "This app",
  purposeHelp:
    "Choose what the app that the plugin was added to holds. It becomes the source app below. What is in other apps is chosen below.",
  holds: "This app holds (any number)",
  use: "Use in this app",
  uses: {
    summary:
      "Show the annual summary on lists (and help with entering records)",
    formHelp: "Only help with entering records (show no summary)",
  },
  title: "Apps with the records",
  help: `${capital(words.meetingShort)}s or activities are needed. Type a part of a name to search the apps that you may view. Leave the others empty.`,
  names: namesIn("en", words),
  helps: {
    meetings: `${capital(words.meetingShort)}s, attendances and different people are counted from it.`,
    activities: `Trainings, ${words.workingGroup}s and the like are counted from it.`,
    advisers: `${capital(words.tenure)} for the cover; records outside of them are reported.`,
    staff: `Record forms look up division and ${words.rank} by the ${words.staffNumber}.`,
    summaries: "Title and commentary: what you write yourself.",
  },
  app: "App",
  thisApp: "this app",
  noApp: "(not used)",
  appOption: (name, appId) => `${name} (app ${appId})`,
  chooseAgain: "(choose again)",
  unknownApp: (appId) => `App ${appId} (not found)`,
  appLost:
    "This app is not in the list. It was deleted, or you may not view it. Choose another or ask its administrator for the right to view it.",
  chooseApp: (name) =>
    `Choose the app that corresponds to "${name}", or leave it unused. Its fields are kept.`,
  chooseAnyApp: "Choose an app, or leave it unused. Its fields are kept.",
  neededSource: `Choose the app with the ${words.meetingShort}s or the activities.`,
  guestSpace: "Search the apps of a guest space",
  guestSpaceHelp:
    "Only for apps in a guest space: enter its number (the digits after /guest/ in the address).",
  guestSpaceNumber: "Number of the guest space",
  guestSpaceRead: "Read the apps",
  guestSpaceFound: (count) => `${count} apps can be chosen now.`,
  fields: (mapped, all) => `Fields (${mapped} of ${all} chosen)`,
  fieldsHelp:
    "Only fields of a fitting type are offered. All but the required ones may stay empty.",
  required: (label) => `${label} (required)`,
  noField: "(not used)",
  noFitting: "(no field of a fitting type)",
  fieldOption: (label, code) => (label === code ? label : `${label} (${code})`),
  unknownField: (code) => `${code} (can't be used)`,
  guess: "Guess the empty ones",
  guessed: (count) =>
    count === 0 ? "No field could be guessed." : `${count} guessed.`,
  reading: "Reading fields and records",
  addApp: "Add an app with the same kind of record",
  furtherApp: (name, place) => `${name} (app ${place})`,
  section: "Section of all its records",
  sectionOfRecords: "(as each record says)",
  recordsAre: "How records count",
  monthly:
    "Numbers by month (a record is a month's number; 0 counts too, and none is listed as an event)",
  addedCounts: (labels) =>
    labels.length === 0
      ? "Added to the number of times: none"
      : `Added to the number of times: ${labels.join(", ")}`,
  addedCountsHelp:
    "Where the number of times stands in several columns (visits, calls), choose those to add. Blank ones add nothing. The notes of the documents name them.",
  filter: "Records to use",
  filterState: (values) =>
    values.length === 0
      ? "Records to use: all"
      : `Records to use: ${values.join(", ")}`,
  filterHelp:
    "Only where one app holds several kinds of record: the field that tells them apart and its choices.",
  filterField: "Field that tells the kind",
  allRecords: "(all records)",
  filterValues: "Choices to use",
  views: "Lists that show the summary",
  viewsHelp: "The summary stands on top of the lists chosen here.",
  viewsLabel: "Lists",
  noViews:
    "This app has no list to choose. Create one in the app's settings and update the app.",
  noViewChosen:
    'No list is chosen. Choose one, or choose "Only help with entering records".',
  unknownView: (name) => `${name} (not found)`,
});

export const settingsSourceMessages: Readonly<
  Record<Language, (words: Words) => SettingsSourceMessages>
> = { ja, en };
