import type { Words } from "../../domain/words/words";
import { monthName } from "../../domain/calendar/era";
import type { SmallFiguresRule } from "../../domain/publishing/small-figures-rule";
import type { Language } from "../language";
import { settingsChoiceMessages } from "./settings-choice-messages";
import { settingsDocumentMessages } from "./settings-document-messages";
import { settingsRankMessages } from "./settings-rank-messages";
import { settingsSectionMessages } from "./settings-section-messages";

/** How is counted and worded. */
const ja = (words: Words) => ({
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
});

type CountingMessages = ReturnType<typeof ja>;

const en = (words: Words): CountingMessages => ({
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
});

const countingMessages = { ja, en };

/** Sentences of the settings screen about how is counted and written. */
export const settingsRuleMessages = (language: Language) => (words: Words) => ({
  ...settingsRankMessages[language](words),
  ...settingsSectionMessages[language](words),
  ...settingsChoiceMessages[language](words),
  ...countingMessages[language](words),
  ...settingsDocumentMessages[language](words),
});
