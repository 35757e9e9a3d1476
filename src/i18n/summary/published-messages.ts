import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences about 公表値 among counted figures. */
const ja = {
  /** In front of what a year is compared with. */
  base: "前年度（公表値）",
  /** Behind the year or the value of one. */
  marked: (text: string) => `${text}（公表値）`,
  note: "「公表値」は、記録のない年度について公表済みの値です。年度まとめの記録の「公表値」から読みます。集計した値とは足していません。",
  lineNote: "線の白い丸は公表値です。",
  line: (title: string, points: readonly string[]) =>
    `${title}の推移：${points.join("、")}`,
  yearsTitle: "年度の推移",
  byRank: ({ rank }: Words, measure: string) => `${rank}別の${measure}の推移`,
  figure: "項目",
};

type PublishedMessages = typeof ja;

const en: PublishedMessages = {
  base: "Year before (published)",
  marked: (text) => `${text} (published)`,
  note: "“Published” figures are those that were published of years without records. They are read from the annual summary record and never added to counted ones.",
  lineNote: "White dots of the line are published figures.",
  line: (title, points) => `${title} over the years: ${points.join(", ")}`,
  yearsTitle: "Over the years",
  byRank: ({ rank }, measure) => `${measure} by ${rank} over the years`,
  figure: "Figure",
};

export const publishedMessages: Readonly<Record<Language, PublishedMessages>> =
  { ja, en };
