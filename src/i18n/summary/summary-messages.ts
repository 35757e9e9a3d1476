import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { choiceMessages, type ChoiceMessages } from "./choice-messages";
import { readingMessages, type ReadingMessages } from "./reading-messages";
import {
  keyFigureMessages,
  type KeyFigureMessages,
} from "./key-figure-messages";
import {
  recordsBehindMessages,
  type RecordsBehindMessages,
} from "./records-behind-messages";
import { checkMessages, type CheckMessages } from "./check-messages";

/** Every sentence of the summary view: those of its parts, and those around them. */
export interface SummaryMessages
  extends
    ChoiceMessages,
    ReadingMessages,
    KeyFigureMessages,
    RecordsBehindMessages,
    CheckMessages {
  readonly title: string;
  /** Copies a link to what is shown: years, conditions, tab. */
  readonly copyLink: string;
  /** Under a wide table of a phone. */
  readonly scrollsSideways: string;
  readonly openSummaryRecord: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly counting: string;
  readonly stillChecking: string;
  readonly stillConfirming: string;
  readonly openSettings: string;
  readonly tabs: {
    readonly name: string;
    readonly summary: () => string;
    readonly analysis: () => string;
    /** @param findings undefined while they are looked for */
    readonly check: (findings: number | undefined) => string;
  };
  readonly internal: string;
  readonly internalNote: string;
  readonly noAnalysis: string;
  readonly contents: string;
  readonly allChapters: string;
  readonly month: string;
  readonly showTable: string;
  readonly chartHelp: (words: Words) => string;
  readonly sectionChartHelp: string;
  readonly pictureFailed: (name: string) => string;
  readonly more: (count: number) => string;
  readonly rest: (count: number) => string;
  /** Before parts of years long past, with how many. */
  readonly earlierYears: (count: number) => string;
}

const ja: SummaryMessages = {
  ...choiceMessages.ja,
  ...readingMessages.ja,
  ...keyFigureMessages.ja,
  ...recordsBehindMessages.ja,
  ...checkMessages.ja,
  title: "年度まとめ",
  copyLink: "リンクをコピー",
  scrollsSideways: "表は横に動かせます →",
  openSummaryRecord: "年度まとめの記録を開く",
  copy: "コピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。文章を選んでコピーしてください。",
  counting: "集計しています",
  stillChecking:
    "数字を集計しました。続けて記録を点検し、章と分析を作っています。",
  stillConfirming:
    "前に読み込んだ記録の数字です。記録が変わっていないか確かめています。",
  openSettings: "プラグインの設定を開く（アプリの管理者）",
  tabs: {
    name: "表示の切り替え",
    summary: () => "まとめ",
    analysis: () => "分析",
    check: (findings) => {
      if (findings === undefined) return "所見・点検（確認中）";
      return findings === 0 ? "所見・点検" : `所見・点検（${findings}件）`;
    },
  },
  internal: "庁内用",
  internalNote:
    "氏名や所属が出ることがあります。印刷したものも、公表しないでください。",
  noAnalysis: "分析できる記録がありません。",
  contents: "目次",
  allChapters: "章をすべて開く・閉じる",
  month: "月",
  showTable: "表で見る",
  chartHelp: ({ rank }) =>
    `矢印キーで月と${rank}を移り、Enterで記録を表示します。`,
  sectionChartHelp: "矢印キーで月と項目を移り、Enterで記録を表示します。",
  pictureFailed: (name) => `画像「${name}」を表示できませんでした。`,
  more: (count) => `続きを表示（残り${count}件）`,
  rest: (count) => `残り${count}件を表示`,
  earlierYears: (count) => `以前の年度（${count}）`,
};

const en: SummaryMessages = {
  ...choiceMessages.en,
  ...readingMessages.en,
  ...keyFigureMessages.en,
  ...recordsBehindMessages.en,
  ...checkMessages.en,
  title: "Annual summary",
  copyLink: "Copy link",
  scrollsSideways: "The table scrolls sideways →",
  openSummaryRecord: "Open the annual summary record",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "It could not be copied. Select the text and copy it.",
  counting: "Counting",
  stillChecking:
    "The figures are counted. Records are still being checked, and chapters and analysis made.",
  stillConfirming:
    "These are the figures of the records as they were read before. Whether any has changed is being confirmed.",
  openSettings: "Open the plugin's settings (administrators)",
  tabs: {
    name: "What is shown",
    summary: () => "Summary",
    analysis: () => "Analysis",
    check: (findings) => {
      const tab = "Commentary and checks";
      if (findings === undefined) return `${tab} (checking)`;
      return findings === 0 ? tab : `${tab} (${findings})`;
    },
  },
  internal: "Internal use",
  internalNote:
    "People and divisions may be named here. Publish neither the screen nor its print.",
  noAnalysis: "There are no records to analyse.",
  contents: "Contents",
  allChapters: "Open or close all chapters",
  month: "Month",
  showTable: "Show as a table",
  chartHelp: ({ rank }) =>
    `Move between months and ${rank}s with the arrow keys; Enter lists the records.`,
  sectionChartHelp:
    "Move between months and lines with the arrow keys; Enter lists the records.",
  pictureFailed: (name) => `The picture "${name}" could not be shown.`,
  more: (count) => `Show more (${count} left)`,
  rest: (count) => `Show the other ${count}`,
  earlierYears: (count) => `Earlier years (${count})`,
};

export const summaryMessages: Readonly<Record<Language, SummaryMessages>> = {
  ja,
  en,
};
