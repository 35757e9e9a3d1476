import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import { monthName } from "../../domain/calendar/era";
import type { ChoiceMeaning, ChoiceName } from "../../fields/record-choices";
import type { SmallFiguresRule } from "../../domain/publishing/small-figures-rule";
import type { SectionStyle } from "../../rollup/input/counting-rules";
import type { Language } from "../language";

/** Sentences of the settings screen about how is counted and written. */
const ja = (words: Words) => ({
  ranks: `${words.rank}区分`,
  ranksHelp: `上から順に表に並びます。別表記には、記録に出てくるほかの書き方を入力します。${words.rank}が記録の書き方の一部のときは、その部分を含む書き方に入力します。どこにあっても当たり、前に「*」を付けると終わりだけ、後に付けると始めだけに当たります。いくつも当たるときは、文字の多い書き方を使います。どれにも当たらないと「未設定」に数えます。`,
  rank: (position: number) => `${words.rank}区分 ${position}`,
  synonyms: "別表記",
  patterns: (example: string) =>
    example === "" ? "含む書き方" : `含む書き方（例：${example}）`,
  rankTextsRead: `記録の${words.rank}を調べる`,
  rankTextsStop: "読み込みをやめる",
  rankTextsReading: `すべての記録の${words.rank}を読み込んでいます`,
  rankTextsTitle: `記録にある${words.rank}と、数える${words.rank}区分`,
  rankTextsNone: `記録に${words.rank}がありません。`,
  rankText: `記録の${words.rank}`,
  rankTextTimes: "件数",
  rankTextRank: `${words.rank}区分`,
  rankTextUnset: "未設定",
  rankTextRivals: (ranks: readonly string[]) =>
    `未設定（${ranks.map((rank) => `「${rank}」`).join("と")}に同じように当たります）`,
  rankTextsState: (all: number, unset: number) =>
    unset === 0
      ? `${all}種類の${words.rank}が、すべて${words.rank}区分に当たりました。`
      : `${all}種類の${words.rank}のうち${unset}種類が「未設定」になります。`,
  addRank: `${words.rank}区分を追加`,
  newRank: `新しい${words.rank}区分`,
  mergeShort: "上とまとめる",
  merge: (label: string, above: string) =>
    `上とまとめる：「${label}」を「${above}」の別表記に`,
  merged: (label: string, above: string) =>
    `「${label}」を「${above}」の別表記にしました。`,
  unmatched: "フォームの選択肢で、どれにも当たらないもの",
  addAs: (value: string) => `「${value}」を追加`,
  sections: "節",
  sectionsHelp:
    "まとめの見出しです。上から順に 01、02 と番号が付き、記録も文章もない節は消えて番号が詰まります。脚注（対象外の理由）は活動の記録に、実施頻度や所見は年度まとめの記録に書きます。",
  section: (position: number) => `節 ${position}`,
  sectionTitle: "見出し",
  sectionSource: "もとになる記録",
  sectionSources: {
    meetings: `${words.meeting}の記録`,
    activities: "活動の記録",
    none: "なし（年度まとめの文章だけ）",
  },
  recordValues: "活動の記録の「節」で、ここに入る選択肢",
  sectionStyle: "書き方",
  sectionStyles: {
    attendance: `${words.rank}ごとの のべ（実人数）`,
    lines: "集計見出しごとの回数",
    topics: "所属ごとの案件",
    visits: "日付のある一覧",
    narrative: "文章だけ",
  } satisfies Record<SectionStyle, string>,
  hasDetail: "詳細のページを作る",
  summaryLines: "集計見出しの順（書いていない見出しは初回の日付順）",
  partOrder: "種別の順",
  addSection: "節を追加",
  newSection: "新しい節",
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
  counting: "数え方",
  countingHelp: "使った数え方は、表の下に印刷されます。",
  attendanceRule: "のべ人数",
  attendanceRules: {
    principal: `${words.principal}だけを数える（のべ人数は回数と同じ）`,
    everyone: "同席者も含めて、参加者を全員数える",
  },
  fiscalYearStart: "年度の始まり",
  month: (month: number) => monthName(month, "ja"),
  smallFigures: "公表版での少人数の数値",
  smallFiguresModes: {
    warn: "そのまま載せ、公表の前に知らせる",
    hide: "＊にして伏せる（計算で分かってしまう数値も伏せる）",
  },
  threshold: "何人から載せてよいか（人）",
  smallFiguresInWords: ({ mode, threshold }: SmallFiguresRule) =>
    threshold < 2
      ? "少人数の数値は調べない"
      : `${threshold}人未満は${mode === "hide" ? "伏せる" : "知らせる"}`,
  smallFiguresHelp:
    "例えば3とすると、1人と2人の数値が少人数に当たります。0は伏せません。0か1とすると、少人数の数値を調べません。庁内版はどちらでも変わりません。",
  writing: "年の書き方と呼び方",
  writingHelp: "まとめの画面と文書での言葉です。",
  yearStyle: "年の書き方",
  yearStyles: {
    era: "和暦（令和5年度、令和5年（2023年）6月）",
    western: "西暦（2023年度、2023年6月）",
  },
  writingStyle: "所見の候補の文体",
  writingStyles: {
    polite: "です・ます（増えました。）",
    plain: "である（増えた。）",
  },
  labels: {
    totalAttendance: "のべ人数の呼び方",
    distinctAttendees: "実人数の呼び方",
    unset: `${words.rank}区分が分からないときの表示`,
  },
  terms: "用語",
  termsHelp:
    "公表する文章に「使わない書き方」があると、点検で知らせます。大文字と小文字、全角と半角も区別します。",
  term: (position: number) => `使う書き方 ${position}`,
  variants: "使わない書き方",
  addTerm: "用語を追加",
  newTerm: "新しい用語",
  colors: "グラフの色",
  colorsHelp: `${words.rank}区分ごとの色です。白黒で印刷しても分かるように、色のほかに模様と枠線を付けます。`,
  defaultColors: "青と灰色の組",
  colorOf: (rank: string) => `「${rank}」の色を選ぶ`,
  colorCode: (rank: string) => `${rank}（#RRGGBB）`,
  sampleOf: (rank: string) => `「${rank}」の見本`,
  textContrast: (ratio: string) => `文字との差 ${ratio}（4.5以上で読めます）`,
  neighbourFine: (ratio: string) => `上の色との差 ${ratio}`,
  neighbourNear: (ratio: string) =>
    `上の色との差 ${ratio}：白黒印刷では模様だけで見分けます`,
  city: "市の名前と色",
  cityHelp:
    "文書の表紙と見出し、グラフに使います。空欄なら、名前は載らず、色は青です。",
  cityName: "市の名前",
  cityColor: "市の色（#RRGGBB）",
  citySecondColor: "市の2つ目の色（#RRGGBB）",
  cityColorDarkened: (color: string) =>
    `この色の文字は読みにくいため、文書では同じ色合いの濃い色（${color}）にします。`,
  parts: "文書に入れる章",
  partsHelp:
    "文書を作るときに、初めから選ばれている章です。作るときにも変えられます。数え方などの「注記」は、必ず入ります。",
  allParts: "すべて入れる",
  templates: "文書のひな形",
  templatesHelp:
    "PowerPointやWordのひな形を、年度まとめのアプリの1つの記録に添付しておくと、どのまとめでも使えます。まとめの記録自身に添付したものが先に使われます。",
  templateRecord: "ひな形を添付した記録の番号",
  templateNoField:
    "年度まとめのアプリで「文書のひな形」のフィールドを割り当てると、番号を確かめられます。",
  templateFiles: (names: string) => `添付されているファイル：${names}`,
  templateNone: "この記録の「文書のひな形」に、ファイルがありません。",
  templateReading: "記録を確かめています",
});

type SettingsRuleMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsRuleMessages => ({
  ranks: `${capital(words.rank)}s`,
  ranksHelp: `Tables keep this order. Enter the other spellings on records too. Where the ${words.rank} is a part of what records say, enter that part as a pattern: it may stand anywhere, after a star (*) at the end only, before one at the start only. Of several that fit, the one with most letters is used. A ${words.rank} that matches none is counted as unset.`,
  rank: (position) => `${capital(words.rank)} ${position}`,
  synonyms: "Other spellings",
  patterns: (example) =>
    example === "" ? "Patterns" : `Patterns (such as ${example})`,
  rankTextsRead: `Look up the ${words.rank}s on records`,
  rankTextsStop: "Stop reading",
  rankTextsReading: `Reading the ${words.rank}s of all records`,
  rankTextsTitle: `${capital(words.rank)}s on records and what they are counted as`,
  rankTextsNone: `No record has a ${words.rank}.`,
  rankText: "On records",
  rankTextTimes: "Times",
  rankTextRank: "Counted as",
  rankTextUnset: "unset",
  rankTextRivals: (ranks) => `unset (fits ${ranks.join(" and ")} equally well)`,
  rankTextsState: (all, unset) =>
    unset === 0
      ? `All ${all} spellings are ${words.rank}s.`
      : `${unset} of ${all} spellings are unset.`,
  addRank: `Add a ${words.rank}`,
  newRank: `New ${words.rank}`,
  mergeShort: "Merge up",
  merge: (label, above) => `Merge up: "${label}" into "${above}"`,
  merged: (label, above) => `"${label}" is now another spelling of "${above}".`,
  unmatched: "Choices of the form that match none",
  addAs: (value) => `Add "${value}"`,
  sections: "Sections",
  sectionsHelp:
    "The headings of the summary, numbered 01, 02 … in this order; those without records and texts disappear. Footnotes (reasons for leaving out) are written on activities, cadence and commentary on the summary record.",
  section: (position) => `Section ${position}`,
  sectionTitle: "Heading",
  sectionSource: "Records",
  sectionSources: {
    meetings: `${capital(words.meeting)}s`,
    activities: "Activities",
    none: "None (texts of the summary record only)",
  },
  recordValues: 'Values of "Section" on activities that belong here',
  sectionStyle: "Written as",
  sectionStyles: {
    attendance: `attendances (people) by ${words.rank}`,
    lines: "times by summary line",
    topics: "topics by division",
    visits: "dated list",
    narrative: "text only",
  },
  hasDetail: "Make a detail page",
  summaryLines: "Order of the summary lines (others follow by first date)",
  partOrder: "Order of the parts",
  addSection: "Add a section",
  newSection: "New section",
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
  counting: "Counting",
  countingHelp: "The rule in force is printed below the tables.",
  attendanceRule: "Attendances",
  attendanceRules: {
    principal: `Count the ${words.principal} only (as many as there are ${words.meetingShort}s)`,
    everyone: "Count everyone, companions too",
  },
  fiscalYearStart: "First month of the fiscal year",
  month: (month) => monthName(month, "en"),
  smallFigures: "Figures of few people in the public edition",
  smallFiguresModes: {
    warn: "Print them, and tell before publication",
    hide: "Hide them as ＊, with others that would give them away",
  },
  threshold: "Printed from how many people on",
  smallFiguresInWords: ({ mode, threshold }) =>
    threshold < 2
      ? "figures of few people are not looked for"
      : `below ${threshold} people: ${mode === "hide" ? "hide" : "tell"}`,
  smallFiguresHelp:
    "With 3, figures of 1 and 2 people are small. 0 is never hidden. With 0 or 1 nothing is looked for. The internal edition stays as it is in any case.",
  writing: "Years and wording",
  writingHelp: "Words on the screen and in documents.",
  yearStyle: "Years in Japanese",
  yearStyles: {
    era: "era years (令和5年度, 令和5年（2023年）6月)",
    western: "western years (2023年度, 2023年6月)",
  },
  writingStyle: "Style of suggested sentences in Japanese",
  writingStyles: {
    polite: "polite (です・ます)",
    plain: "plain (である)",
  },
  labels: {
    totalAttendance: "Name of attendances",
    distinctAttendees: "Name of different people",
    unset: `Shown for an unknown ${words.rank}`,
  },
  terms: "Terms",
  termsHelp:
    "The check reports spellings to avoid in texts for publication. Case and width of letters matter.",
  term: (position) => `Spelling to use ${position}`,
  variants: "Spellings to avoid",
  addTerm: "Add a term",
  newTerm: "New term",
  colors: "Colours of charts",
  colorsHelp: `One a ${words.rank}. Besides the colour there are patterns and outlines, so that a print in black and white can be read.`,
  defaultColors: "blues and greys",
  colorOf: (rank) => `Pick the colour of "${rank}"`,
  colorCode: (rank) => `${rank} (#RRGGBB)`,
  sampleOf: (rank) => `Sample of "${rank}"`,
  textContrast: (ratio) => `Contrast with text ${ratio} (4.5 is readable)`,
  neighbourFine: (ratio) => `Contrast with the colour above ${ratio}`,
  neighbourNear: (ratio) =>
    `Contrast with the colour above ${ratio}: in black and white only the pattern tells them apart`,
  city: "Name and colour of the city",
  cityHelp:
    "For covers, headings and charts of documents. Left blank, no name is shown and the colour is blue.",
  cityName: "Name of the city",
  cityColor: "Colour of the city (#RRGGBB)",
  citySecondColor: "Second colour of the city (#RRGGBB)",
  cityColorDarkened: (color) =>
    `Words in this colour would be hard to read: documents have it darker (${color}).`,
  parts: "Chapters of documents",
  partsHelp:
    "What is ticked at first when documents are made; it can be changed then. The notes, which say how was counted, are always in.",
  allParts: "all of them",
  templates: "Document templates",
  templatesHelp:
    "Templates for PowerPoint and Word that are attached to one record of the summaries app serve all summaries. Those on a summary's own record come first.",
  templateRecord: "Number of the record with the templates",
  templateNoField:
    'Choose the field "Document templates" of the summaries app to have the number checked.',
  templateFiles: (names) => `Attached files: ${names}`,
  templateNone: "This record has no file among its document templates.",
  templateReading: "Checking the record",
});

export const settingsRuleMessages: Readonly<
  Record<Language, (words: Words) => SettingsRuleMessages>
> = { ja, en };
