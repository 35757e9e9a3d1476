import type { Words } from "../../domain/words/words";
import type { ChoiceMeaning, ChoiceName } from "../../fields/record-choices";
import type { Language } from "../language";

/** Sentences of the settings screen about what choices of records mean. */
const ja = (words: Words) => ({
  choices: "選択肢の意味",
  choicesHelp:
    "記録の選択肢を、プラグインの言葉に読み替えます。選択肢はフォームから読み込んでいます。",
  defaultChoices: "プラグインの設定で作ったアプリの選択肢のとおり",
  choiceFields: {
    status: `${words.meetingShort}の状態`,
    role: `${words.meetingShort}の参加区分`,
    activityStatus: "活動の状態",
    standing: "活動の集計対象",
    publishTheme: `${words.meetingShort}のテーマの掲載`,
    publishVoice: `${words.meetingShort}の${words.staff}の声の掲載`,
    publish: "活動の掲載",
    datePrecision: "活動の日付の精度",
    summaryStatus: "まとめの状態",
    commentaryKind: "文章の種類",
    publishedMeasure: "公表値の指標",
  } satisfies Record<ChoiceName, string>,
  meanings: {
    planned: "予約・予定（まだ数えない）",
    held: "実施（数える）",
    cancelled: "中止（数えない）",
    principal: words.principal,
    companion: "同席者",
    counted: "集計対象（数えて載せる）",
    listedOnly: "掲載のみ（数えずに載せる）",
    excluded: "対象外（理由だけ脚注に載せる）",
    marked: "掲載してよい",
    withheld: "掲載しない",
    day: "日まで分かる",
    month: "月まで分かる",
    fiscalYear: "年度だけ分かる",
    drafting: "作成中（記録から数える）",
    frozen: "確定（「確定する」で付ける）",
    published: "公表（確定のあと）",
    commentary: "所見",
    bullet: "箇条書き",
    cadence: "実施頻度",
    lead: "前文",
    outcome: "成果",
    programme: "事業の説明",
    closing: "結び",
    count: "回数",
    totalAttendance: "のべ人数",
    distinctAttendees: "実人数",
  } satisfies Record<ChoiceMeaning, string>,
  noMeaning: "（どれでもない）",
  meaningOf: (value: string) => `「${value}」の意味`,
  notInForm: "フォームにありません",
  anyTick:
    "どれも「掲載してよい」にしていないので、チェックがあれば何でも掲載します。チェックボックスに「公開不可」などがあるときは、それぞれの意味を選んでください。",
  noneMarked:
    "どの選択肢も「掲載してよい」にしていないので、何も掲載しません。",
  choiceUnmapped: "このフィールドは割り当てていません。",
  valuesOf: (meaning: string) => `${meaning} の書き方`,
});

type SettingsChoiceMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsChoiceMessages => ({
  choices: "Meaning of choices",
  choicesHelp:
    "What the choices on records mean to the plugin. They are read from the forms.",
  defaultChoices: "as in the apps that the setup creates",
  choiceFields: {
    status: `Status of ${words.meetingShort}s`,
    role: `Role in ${words.meetingShort}s`,
    activityStatus: "Status of activities",
    standing: "Counting of activities",
    publishTheme: `Printing of ${words.meetingShort} themes`,
    publishVoice: "Printing of attendees' voices",
    publish: "Printing of activities",
    datePrecision: "Date precision of activities",
    summaryStatus: "Status of summaries",
    commentaryKind: "Kind of text",
    publishedMeasure: "Measure of published figures",
  },
  meanings: {
    planned: "planned (not counted yet)",
    held: "held (counted)",
    cancelled: "cancelled (not counted)",
    principal: words.principal,
    companion: "companion",
    counted: "counted and listed",
    listedOnly: "listed, not counted",
    excluded: "left out (reason as a footnote)",
    marked: "may be printed",
    withheld: "not printed",
    day: "known to the day",
    month: "known to the month",
    fiscalYear: "only the fiscal year is known",
    drafting: "being drafted (counted from the records)",
    frozen: "frozen (given by freezing)",
    published: "published (after freezing)",
    commentary: "commentary",
    bullet: "bullet",
    cadence: "cadence",
    lead: "lead",
    outcome: "outcome",
    programme: "programme",
    closing: "closing",
    count: "times",
    totalAttendance: "total attendance",
    distinctAttendees: "different people",
  },
  noMeaning: "(none of these)",
  meaningOf: (value) => `Meaning of "${value}"`,
  notInForm: "not in the form",
  anyTick:
    "None of them is said to allow printing, so any tick does. Where the boxes have one for not printing, choose the meaning of each.",
  noneMarked: "None of them is said to allow printing, so nothing is printed.",
  choiceUnmapped: "This field is not mapped.",
  valuesOf: (meaning) => `Spellings of: ${meaning}`,
});

export const settingsChoiceMessages: Readonly<
  Record<Language, (words: Words) => SettingsChoiceMessages>
> = { ja, en };
