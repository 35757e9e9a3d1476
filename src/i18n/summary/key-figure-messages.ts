import type { Language } from "../language";

/** The key figures, their change against the year before, and how many records stand behind them. */
export interface KeyFigureMessages {
  readonly keyFigures: string;
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
}

/** Numbers of records of one fiscal year. */
interface TallyFacts {
  readonly read: number;
  readonly counted: number;
  readonly listedOnly: number;
  readonly excluded: number;
  readonly unclassified: number;
}

const ja: KeyFigureMessages = {
  keyFigures: "主な数値",
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
};

const en: KeyFigureMessages = {
  keyFigures: "Key figures",
  against: (day) => `Year before (to ${day})`,
  noBase: "No changes: there are no records of the year before.",
  noBaseOfPart: "No changes: nothing of the year before matches this choice.",
  notComparable: "Not comparable with the year before",
  measure: "Figure",
  change: "Year on year",
  trend: "Over the years",
  grown: (size) => `▲ up ${size}`,
  shrunk: (size) => `▼ down ${size}`,
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
};

export const keyFigureMessages: Readonly<Record<Language, KeyFigureMessages>> =
  { ja, en };
