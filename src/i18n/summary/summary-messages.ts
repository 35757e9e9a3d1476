import { shownRecordId } from "../records/shown-record-id";
import type { RowFilter } from "../../rollup/input/narrow-rows";
import { capital } from "../../domain/words/capital";
import { withHonorific } from "../../domain/words/with-honorific";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Every sentence of the summary view. */
export interface SummaryMessages {
  readonly title: string;
  readonly choice: string;
  readonly fiscalYears: string;
  readonly asOf: string;
  /** @param hasRecord whether 年度まとめ records are kept, which have one too */
  readonly asOfHelp: (hasRecord: boolean) => string;
  readonly adviser: (words: Words) => string;
  readonly division: string;
  readonly everyone: string;
  /** What is set besides the years; none: everything. */
  readonly conditions: (set: readonly string[]) => string;
  readonly asOfShown: (day: string) => string;
  readonly yearStyle: string;
  readonly yearStyles: { readonly era: string; readonly western: string };
  readonly display: string;
  readonly reload: string;
  readonly reloadHelp: string;
  /** Copies a link to what is shown: years, conditions, tab. */
  readonly copyLink: string;
  /** Under a wide table of a phone. */
  readonly scrollsSideways: string;
  readonly openSummaryRecord: string;
  readonly visibleOnly: string;
  readonly visibleOnlyNote: string;
  /** Title of a summary that shows a part of the records. */
  readonly partTitle: (
    words: Words,
    filter: RowFilter,
    years: string,
  ) => string;
  readonly partBanner: (words: Words, filter: RowFilter) => string;
  readonly partUnpublished: string;
  readonly partCompanions: (words: Words) => string;
  readonly showWhole: string;
  readonly against: (day: string) => string;
  /** The year before has no records. */
  readonly noBase: string;
  /** The part that is chosen has none of the year before. */
  readonly noBaseOfPart: string;
  /** The year before has records, but not this figure for the same part of the year. */
  readonly notComparable: string;
  readonly measure: string;
  readonly change: string;
  readonly trend: string;
  readonly grown: (size: string) => string;
  readonly shrunk: (size: string) => string;
  readonly unchanged: (nothing: string) => string;
  /** So many times the figure of the year before. */
  readonly fold: (times: string) => string;
  readonly points: (value: string) => string;
  readonly ratio: (rate: string) => string;
  readonly base: string;
  readonly comparedNote: string;
  /** Beside 回数, where companions count. */
  readonly companionsCount: (distinct: string) => string;
  readonly tally: (year: string, facts: TallyFacts) => string;
  readonly tallyTitle: string;
  readonly suggestions: string;
  /** @param hasRecord whether 年度まとめ records are kept to paste them into */
  readonly suggestionsLead: (hasRecord: boolean) => string;
  readonly suggestionFor: (year: string, section: string) => string;
  readonly suggestionFigures: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly counting: string;
  readonly stillChecking: string;
  readonly openSettings: string;
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
  readonly emptyPartTitle: string;
  readonly emptyPartAdvice: string;
  readonly tabs: {
    readonly name: string;
    readonly summary: () => string;
    readonly analysis: () => string;
    /** @param findings undefined while they are looked for */
    readonly check: (findings: number | undefined) => string;
  };
  readonly findingsElsewhere: (count: number, errors: number) => string;
  readonly openFindings: string;
  readonly internal: string;
  readonly internalNote: string;
  readonly noAnalysis: string;
  readonly keyFigures: string;
  readonly contents: string;
  readonly allChapters: string;
  readonly recordsBehind: (figure: string) => string;
  readonly recordCount: (count: number) => string;
  /** @param monthly numbers of a month among them */
  readonly recordCountMixed: (count: number, monthly: number) => string;
  readonly monthlyRecord: (ofWhat: string) => string;
  readonly noRecordsBehind: string;
  readonly peopleBehind: (words: Words, figure: string) => string;
  readonly peopleCount: (words: Words, count: number) => string;
  readonly peopleNote: (words: Words) => string;
  /** What the button copies. */
  readonly peopleTable: (words: Words) => string;
  readonly close: string;
  readonly columns: {
    readonly when: string;
    readonly title: string;
    readonly person: string;
    readonly division: string;
    readonly rank: (words: Words) => string;
    readonly times: string;
    readonly record: string;
  };
  readonly openRecord: (recordId: string, words: Words) => string;
  readonly untitled: string;
  readonly month: string;
  readonly showTable: string;
  readonly chartHelp: (words: Words) => string;
  readonly sectionChartHelp: string;
  readonly pictureFailed: (name: string) => string;
  readonly findings: string;
  /** How many things the tab tells of, where they stand under two headings. */
  readonly checkTotal: (records: number, texts: number) => string;
  readonly findingsLead: (count: number) => string;
  /** How many records have the same finding. */
  readonly findingRecords: (count: number) => string;
  readonly noFindings: string;
  readonly rosterUnread: (words: Words) => string;
  readonly levels: {
    readonly error: string;
    readonly warning: string;
    readonly info: string;
  };
  readonly sources: (words: Words) => {
    readonly meetings: string;
    readonly activities: string;
    readonly advisers: string;
    readonly summaries: string;
    readonly staff: string;
  };
  readonly more: (count: number) => string;
  readonly rest: (count: number) => string;
}

/** Numbers of records of one fiscal year. */
interface TallyFacts {
  readonly read: number;
  readonly counted: number;
  readonly listedOnly: number;
  readonly excluded: number;
  readonly unclassified: number;
}

const ja: SummaryMessages = {
  title: "年度まとめ",
  choice: "表示する内容",
  fiscalYears: "年度",
  asOf: "基準日",
  asOfHelp: (hasRecord) =>
    `空欄のときは、${hasRecord ? "年度まとめの記録の基準日か" : ""}各年度の末日（年度の途中は今日）です。`,
  adviser: ({ adviserShort }) => adviserShort,
  division: "所属",
  everyone: "すべて",
  conditions: (set) => `条件：${set.length === 0 ? "なし" : set.join("・")}`,
  asOfShown: (day) => `${day}現在`,
  yearStyle: "年の書き方",
  yearStyles: { era: "元号（令和6年度）", western: "西暦（2024年度）" },
  display: "表示する",
  reload: "記録を読み直す",
  copyLink: "リンクをコピー",
  scrollsSideways: "表は横に動かせます →",
  openSummaryRecord: "年度まとめの記録を開く",
  visibleOnly: "見える記録だけの数値です。",
  visibleOnlyNote:
    "アプリにレコードのアクセス権が設定されていて、あなたに見えない記録があるかもしれません。公表する文書は、すべての記録を閲覧できる人が作ってください。",
  reloadHelp:
    "記録を読み込んだあとに変わったかどうかにかかわらず、読み直します。",
  partTitle: ({ honorific }, { adviser, division }, years) =>
    `${partName([adviser && withHonorific(adviser, honorific || "さん"), division])}の集計（${years}）`,
  partBanner: ({ adviserShort }, { adviser, division }) =>
    `${partName([
      adviser && `${adviserShort}「${adviser}」`,
      division && `所属「${division}」`,
    ])}の記録だけを集計しています。全体の数値ではありません。`,
  partUnpublished:
    "公表する文書にはできません。所見などの文章と月間枠は、全体のものなので表示していません。",
  partCompanions: ({ principal }) =>
    `所属は${principal}の所属で選んでいます。のべ・実人数には、同席したほかの所属の方も含みます。`,
  showWhole: "全体を表示する",
  against: (day) => `前年度（${day}まで）`,
  noBase: "前年度の記録がないため、増減はありません。",
  noBaseOfPart:
    "この条件に当てはまる前年度の記録がないため、増減はありません。",
  notComparable: "前年度とは比べられません",
  measure: "項目",
  change: "前年度からの増減",
  trend: "推移",
  grown: (size) => `▲ ${size} 増`,
  shrunk: (size) => `▼ ${size} 減`,
  unchanged: (nothing) => `±${nothing}`,
  fold: (times) => `${times}倍`,
  points: (value) => `${value}ポイント`,
  ratio: (rate) => `前年度比 ${rate}`,
  base: "前年度",
  comparedNote:
    "前年度との比較は、同じ期間どうしで数えています。年度の途中までのときは、前年度も同じ月日までです。差と比は、表示のために四捨五入する前の値から計算しています。",
  companionsCount: (distinct) =>
    `${distinct}は、参加者の全員を数えています（同席者を含みます）。`,
  tally: (year, { read, counted, listedOnly, excluded, unclassified }) =>
    `${year}：記録${read}件を読み込み、集計${counted}件、掲載のみ${listedOnly}件、対象外${excluded}件、未分類${unclassified}件です。`,
  tallyTitle: "読み込んだ記録",
  suggestions: "所見の候補",
  suggestionsLead: (hasRecord) =>
    `数値から作った文章の候補です。文書には自動で入りません。使うものをコピーして、${hasRecord ? "年度まとめの記録の所見" : "作った文書"}に貼り付け、直してお使いください。`,
  suggestionFor: (year, section) => [year, section].filter(Boolean).join(" "),
  suggestionFigures: "もとの数値：",
  copy: "コピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。文章を選んでコピーしてください。",
  counting: "集計しています",
  stillChecking:
    "数字を集計しました。続けて記録を点検し、章と分析を作っています。",
  openSettings: "プラグインの設定を開く（アプリの管理者）",
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
  emptyPartTitle: "この条件に当てはまる記録はありません",
  emptyPartAdvice:
    "条件と年度の組み合わせを変えるか、「全体を表示する」を押してください。",
  tabs: {
    name: "表示の切り替え",
    summary: () => "まとめ",
    analysis: () => "分析",
    check: (findings) => {
      if (findings === undefined) return "所見・点検（確認中）";
      return findings === 0 ? "所見・点検" : `所見・点検（${findings}件）`;
    },
  },
  findingsElsewhere: (count, errors) =>
    `確認が必要な点が${count}件あります${
      errors === 0 ? "" : `（うち要修正${errors}件）`
    }。`,
  openFindings: "所見・点検を開く",
  internal: "庁内用",
  internalNote:
    "氏名や所属が出ることがあります。印刷したものも、公表しないでください。",
  noAnalysis: "分析できる記録がありません。",
  keyFigures: "主な数値",
  contents: "目次",
  allChapters: "章をすべて開く・閉じる",
  recordsBehind: (figure) => `${figure}の記録`,
  recordCount: (count) => `${count}件の記録`,
  recordCountMixed: (count, monthly) =>
    `${count}件の記録（月ごとの件数 ${monthly}件、個々の活動 ${count - monthly}件）`,
  monthlyRecord: (ofWhat) =>
    ofWhat === "" ? "月ごとの件数" : `月ごとの件数：${ofWhat}`,
  noRecordsBehind: "この数値にあたる記録はありません。",
  peopleBehind: ({ staff }, figure) => `${figure}の${staff}`,
  peopleCount: ({ staff }, count) => `${count}名の${staff}`,
  peopleNote: ({ rank }) =>
    `同じ方を1名と数えています。所属と${rank}は、この数値に当たる最後の回のものです。氏名は庁内の確認用で、印刷にも文書にも載りません。`,
  peopleTable: ({ staff }) =>
    `${staff}の一覧（表計算ソフトに貼り付けられます）`,
  close: "閉じる",
  columns: {
    when: "日付",
    title: "内容",
    person: "氏名",
    division: "所属",
    rank: ({ rank }) => rank,
    times: "回数",
    record: "記録",
  },
  openRecord: (recordId, words) =>
    `記録 ${shownRecordId(recordId, "ja", words)} を開く`,
  untitled: "（題名なし）",
  month: "月",
  showTable: "表で見る",
  chartHelp: ({ rank }) =>
    `矢印キーで月と${rank}を移り、Enterで記録を表示します。`,
  sectionChartHelp: "矢印キーで月と項目を移り、Enterで記録を表示します。",
  pictureFailed: (name) => `画像「${name}」を表示できませんでした。`,
  findings: "確認が必要な記録",
  checkTotal: (records, texts) =>
    `確認が必要な点は${records + texts}件です（記録 ${records}件、文章 ${texts}件）。`,
  findingsLead: (count) =>
    `${count}件あります。同じ内容は1件にまとめています。記録を直して読み直すと、ここから消えます。`,
  findingRecords: (count) => `${count}件`,
  noFindings: "確認が必要な記録はありません。",
  rosterUnread: ({ staff, rank }) =>
    `${staff}名簿を読めないため、記録の${rank}と所属を名簿と比べていません。${staff}のアプリの閲覧権限とプラグインの設定を確かめてください。`,
  levels: { error: "要修正", warning: "確認", info: "参考" },
  sources: ({ meetingShort, adviserShort, staff }) => ({
    meetings: `${meetingShort}の記録`,
    activities: "活動の記録",
    advisers: `${adviserShort}の記録`,
    summaries: "年度まとめの記録",
    staff: `${staff}名簿の記録`,
  }),
  more: (count) => `続きを表示（残り${count}件）`,
  rest: (count) => `残り${count}件を表示`,
};

const en: SummaryMessages = {
  title: "Annual summary",
  choice: "What to show",
  fiscalYears: "Fiscal years",
  asOf: "As of",
  asOfHelp: (hasRecord) =>
    `Left empty: ${hasRecord ? "the date on the annual summary record, or " : ""}the last day of each fiscal year (today while it is running).`,
  adviser: ({ adviserShort }) => capital(adviserShort),
  division: "Division",
  everyone: "All",
  conditions: (set) =>
    `Conditions: ${set.length === 0 ? "none" : set.join(", ")}`,
  asOfShown: (day) => `As of ${day}`,
  yearStyle: "Years as",
  yearStyles: { era: "Era (Reiwa 6)", western: "Western (2024)" },
  display: "Show",
  reload: "Read records again",
  copyLink: "Copy link",
  scrollsSideways: "The table scrolls sideways →",
  openSummaryRecord: "Open the annual summary record",
  visibleOnly: "Figures of visible records only.",
  visibleOnlyNote:
    "An app has record permissions, which may hide records from you. Documents for the public should be made by someone who may view all records.",
  reloadHelp: "Reads all records again, whether they changed or not.",
  partTitle: (_words, { adviser, division }, years) =>
    `${partName([adviser, division], " / ")} only (${years})`,
  partBanner: ({ adviserShort }, { adviser, division }) =>
    `Only records of ${partName(
      [
        adviser && `${adviserShort} "${adviser}"`,
        division && `division "${division}"`,
      ],
      " and ",
    )} are counted. These are not the figures of the whole.`,
  partUnpublished:
    "This can't be made a published document. Texts and monthly slots are those of the whole and left out.",
  partCompanions: ({ meetingShort, principal }) =>
    `${capital(meetingShort)}s are chosen by the division of the ${principal}. Total and different people include companions from other divisions.`,
  showWhole: "Show the whole",
  against: (day) => `Year before (to ${day})`,
  noBase: "No changes: there are no records of the year before.",
  noBaseOfPart: "No changes: nothing of the year before matches this choice.",
  notComparable: "Not comparable with the year before",
  measure: "Figure",
  change: "Change from the year before",
  trend: "Over the years",
  grown: (size) => `▲ ${size} (up)`,
  shrunk: (size) => `▼ ${size} (down)`,
  unchanged: (nothing) => `±${nothing}`,
  fold: (times) => `${times} times`,
  points: (value) => `${value} points`,
  ratio: (rate) => `Ratio ${rate}`,
  base: "Year before",
  comparedNote:
    "The year before is counted over the same part of the year: to the same day when the year is not over. Changes and ratios are computed before figures are rounded for display.",
  companionsCount: (distinct) =>
    `${distinct} counts every attendee, companions included.`,
  tally: (year, { read, counted, listedOnly, excluded, unclassified }) =>
    `${year}: ${read} records read, ${counted} counted, ${listedOnly} listed only, ${excluded} excluded, ${unclassified} unclassified.`,
  tallyTitle: "Records read",
  suggestions: "Suggested commentary",
  suggestionsLead: (hasRecord) =>
    `Sentences made from the figures. None goes into a document by itself: copy what you want into ${hasRecord ? "the commentary of the annual summary record" : "the document that you make"} and edit it there.`,
  suggestionFor: (year, section) => [year, section].filter(Boolean).join(" "),
  suggestionFigures: "Rests on: ",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "It could not be copied. Select the text and copy it.",
  counting: "Counting",
  stillChecking:
    "The figures are counted. Records are still being checked, and chapters and analysis made.",
  openSettings: "Open the plugin's settings (administrators)",
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
  emptyPartTitle: "No records match this choice",
  emptyPartAdvice: "Change the conditions or the years, or show the whole.",
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
  findingsElsewhere: (count, errors) =>
    `${count === 1 ? "1 thing needs" : `${count} things need`} checking${
      errors === 0
        ? ""
        : `, ${errors} of them ${errors === 1 ? "needs" : "need"} correction`
    }.`,
  openFindings: "Open commentary and checks",
  internal: "Internal use",
  internalNote:
    "People and divisions may be named here. Publish neither the screen nor its print.",
  noAnalysis: "There are no records to analyse.",
  keyFigures: "Key figures",
  contents: "Contents",
  allChapters: "Open or close all chapters",
  recordsBehind: (figure) => `Records behind ${figure}`,
  recordCount: (count) => (count === 1 ? "1 record" : `${count} records`),
  recordCountMixed: (count, monthly) =>
    `${count} records (numbers by month: ${monthly}, single activities: ${count - monthly})`,
  monthlyRecord: (ofWhat) =>
    ofWhat === "" ? "Number of the month" : `Number of the month: ${ofWhat}`,
  noRecordsBehind: "No records stand behind this figure.",
  peopleBehind: (_words, figure) => `People behind ${figure}`,
  peopleCount: (_words, count) =>
    count === 1 ? "1 person" : `${count} people`,
  peopleNote: ({ meetingShort, rank }) =>
    `Each person counts once. Division and ${rank} are as at the last ${meetingShort} of the figure. Names are for internal use: they are neither printed nor part of a document.`,
  peopleTable: () => "List of people, to paste into a spreadsheet",
  close: "Close",
  columns: {
    when: "Date",
    title: "Content",
    person: "Name",
    division: "Division",
    rank: ({ rank }) => capital(rank),
    times: "Times",
    record: "Record",
  },
  openRecord: (recordId, words) =>
    `Open record ${shownRecordId(recordId, "en", words)}`,
  untitled: "(no title)",
  month: "Month",
  showTable: "Show as a table",
  chartHelp: ({ rank }) =>
    `Move between months and ${rank}s with the arrow keys; Enter lists the records.`,
  sectionChartHelp:
    "Move between months and lines with the arrow keys; Enter lists the records.",
  pictureFailed: (name) => `The picture "${name}" could not be shown.`,
  findings: "Records to check",
  checkTotal: (records, texts) =>
    `${records + texts} to check: ${records} in records, ${texts} in texts.`,
  findingsLead: (count) =>
    `${count} found, the same fault of several records as one. Correct a record and read again, and it leaves this list.`,
  findingRecords: (count) => `${count} findings`,
  noFindings: "No records need checking.",
  rosterUnread: ({ staff, rank }) =>
    `The ${staff} app can't be read, so ${rank} and division were not compared with it. Check your right to view it and the settings.`,
  levels: { error: "Correct", warning: "Check", info: "Note" },
  sources: ({ meeting, adviserShort, staff }) => ({
    meetings: `${capital(meeting)} record`,
    activities: "Activity record",
    advisers: `${capital(adviserShort)} record`,
    summaries: "Annual summary record",
    staff: `${capital(staff)} record`,
  }),
  more: (count) => `Show more (${count} left)`,
  rest: (count) => `Show the other ${count}`,
};

const partName = (
  names: readonly (string | undefined)[],
  separator = "・",
): string => names.filter((name) => name !== undefined).join(separator);

export const summaryMessages: Readonly<Record<Language, SummaryMessages>> = {
  ja,
  en,
};
