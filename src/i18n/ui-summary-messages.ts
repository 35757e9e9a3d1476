import type { Language } from "./language";

/** Every sentence of the summary view. */
export interface SummaryMessages {
  readonly title: string;
  readonly choice: string;
  readonly fiscalYears: string;
  readonly asOf: string;
  readonly asOfHelp: string;
  readonly display: string;
  readonly chooseYear: string;
  readonly asOfInvalid: string;
  readonly loading: string;
  readonly progress: (read: number, total: number | undefined) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly retry: string;
  readonly loaded: string;
  readonly emptyTitle: (years: string) => string;
  readonly emptyAdvice: string;
  readonly keyFigures: string;
  readonly contents: string;
  readonly exports: string;
  readonly exporting: (format: string) => string;
  readonly exported: (fileName: string) => string;
  readonly exportFailed: string;
  readonly recordsBehind: (figure: string) => string;
  readonly recordCount: (count: number) => string;
  readonly noRecordsBehind: string;
  readonly close: string;
  readonly columns: {
    readonly when: string;
    readonly title: string;
    readonly rank: string;
    readonly times: string;
    readonly record: string;
  };
  readonly openRecord: (recordId: string) => string;
  readonly untitled: string;
  readonly month: string;
  readonly showTable: string;
  readonly chartHelp: string;
  readonly pictureFailed: (name: string) => string;
  readonly findings: string;
  readonly findingsLead: (count: number) => string;
  readonly noFindings: string;
  readonly levels: {
    readonly error: string;
    readonly warning: string;
    readonly info: string;
  };
  readonly sources: {
    readonly meetings: string;
    readonly activities: string;
    readonly advisers: string;
    readonly summaries: string;
  };
  readonly more: (count: number) => string;
}

const ja: SummaryMessages = {
  title: "年度まとめ",
  choice: "表示する内容",
  fiscalYears: "年度",
  asOf: "基準日",
  asOfHelp: "空欄のときは、年度まとめの記録の基準日か各年度の末日です。",
  display: "表示する",
  chooseYear: "年度を1つ以上選んでください。",
  asOfInvalid: "基準日は 2024-03-31 の形で入力してください。",
  loading: "記録を読み込んでいます",
  progress: (read, total) =>
    total === undefined ? `${read}件を読み込みました` : `${read} / ${total}件`,
  cancel: "読み込みをやめる",
  cancelled: "読み込みをやめました。途中までの数値は表示しません。",
  retry: "もう一度読み込む",
  loaded: "年度まとめを表示しました。",
  emptyTitle: (years) => `${years}の記録はまだありません`,
  emptyAdvice:
    "記録を登録するか、別の年度を選んでください。記録があるはずのときは、閲覧権限と日付を確かめてください。",
  keyFigures: "主な数値",
  contents: "目次",
  exports: "書き出し",
  exporting: (format) => `${format}を作成しています`,
  exported: (fileName) => `「${fileName}」を保存しました。`,
  exportFailed: "ファイルを作成できませんでした。",
  recordsBehind: (figure) => `${figure}の記録`,
  recordCount: (count) => `${count}件の記録`,
  noRecordsBehind: "この数値にあたる記録はありません。",
  close: "閉じる",
  columns: {
    when: "日付",
    title: "内容",
    rank: "役職",
    times: "回数",
    record: "記録",
  },
  openRecord: (recordId) => `記録 ${recordId} を開く`,
  untitled: "（題名なし）",
  month: "月",
  showTable: "表で見る",
  chartHelp: "矢印キーで月と役職を移り、Enterで記録を表示します。",
  pictureFailed: (name) => `画像「${name}」を表示できませんでした。`,
  findings: "確認が必要な記録",
  findingsLead: (count) =>
    `${count}件あります。記録を直して読み直すと、ここから消えます。`,
  noFindings: "確認が必要な記録はありません。",
  levels: { error: "要修正", warning: "確認", info: "参考" },
  sources: {
    meetings: "1on1の記録",
    activities: "活動の記録",
    advisers: "補佐官の記録",
    summaries: "年度まとめの記録",
  },
  more: (count) => `続きを表示（残り${count}件）`,
};

const en: SummaryMessages = {
  title: "Annual summary",
  choice: "What to show",
  fiscalYears: "Fiscal years",
  asOf: "As of",
  asOfHelp:
    "Left empty: the date on the annual summary record, or the last day of each fiscal year.",
  display: "Show",
  chooseYear: "Choose at least one fiscal year.",
  asOfInvalid: "Enter the date like 2024-03-31.",
  loading: "Reading records",
  progress: (read, total) =>
    total === undefined ? `${read} records read` : `${read} of ${total}`,
  cancel: "Stop reading",
  cancelled:
    "Reading was stopped. Figures of a part of the records are not shown.",
  retry: "Try again",
  loaded: "The annual summary is shown.",
  emptyTitle: (years) => `No records of ${years} yet`,
  emptyAdvice:
    "Add records or choose another fiscal year. If there should be records, check your rights and the dates.",
  keyFigures: "Key figures",
  contents: "Contents",
  exports: "Export",
  exporting: (format) => `Making the ${format} file`,
  exported: (fileName) => `Saved "${fileName}".`,
  exportFailed: "The file could not be made.",
  recordsBehind: (figure) => `Records behind ${figure}`,
  recordCount: (count) => (count === 1 ? "1 record" : `${count} records`),
  noRecordsBehind: "No records stand behind this figure.",
  close: "Close",
  columns: {
    when: "Date",
    title: "Content",
    rank: "Rank",
    times: "Times",
    record: "Record",
  },
  openRecord: (recordId) => `Open record ${recordId}`,
  untitled: "(no title)",
  month: "Month",
  showTable: "Show as a table",
  chartHelp:
    "Move between months and ranks with the arrow keys; Enter lists the records.",
  pictureFailed: (name) => `The picture "${name}" could not be shown.`,
  findings: "Records to check",
  findingsLead: (count) =>
    `${count} found. Correct a record and read again, and it leaves this list.`,
  noFindings: "No records need checking.",
  levels: { error: "Correct", warning: "Check", info: "Note" },
  sources: {
    meetings: "1on1 record",
    activities: "Activity record",
    advisers: "Adviser record",
    summaries: "Annual summary record",
  },
  more: (count) => `Show more (${count} left)`,
};

export const summaryMessages: Readonly<Record<Language, SummaryMessages>> = {
  ja,
  en,
};
