import type { DocumentPart } from "../../domain/publishing/left-out-parts";
import type { Language } from "../language";

/** What parts of documents are called where one chooses among them. */
interface PartMessages {
  readonly title: string;
  /** How many are in, of how many. */
  readonly chosen: (ticked: number, all: number) => string;
  readonly parts: Readonly<Record<DocumentPart, string>>;
  readonly detail: (numbers: readonly string[], title: string) => string;
  /** What is never left out, and what a choice says nothing about. */
  readonly help: string;
}

export const partMessages: Readonly<Record<Language, PartMessages>> = {
  ja: {
    title: "入れる章",
    chosen: (ticked, all) =>
      ticked === all
        ? "入れる章：すべて"
        : `入れる章：${all}章のうち${ticked}章`,
    parts: {
      cover: "表紙",
      programme: "事業について",
      overview: "各年度のまとめ",
      outcomes: "成果",
      goodPractices: "好事例",
      appendix: "資料（月別の表）",
      records: "記録一覧",
    },
    detail: (numbers, title) => `詳細 ${[...numbers, title].join(" ")}`,
    help: "「注記」（数え方など）は必ず入ります。表紙と資料の章があるのは、PowerPointとWordです。数値のデータ（CSV、Excelの数値の表）は、章を外しても変わりません。",
  },
  en: {
    title: "Chapters",
    chosen: (ticked, all) =>
      ticked === all ? "Chapters: all" : `Chapters: ${ticked} of ${all}`,
    parts: {
      cover: "Cover",
      programme: "About the programme",
      overview: "Overview of each year",
      outcomes: "Outcomes",
      goodPractices: "Good practices",
      appendix: "Appendix (tables by month)",
      records: "List of records",
    },
    detail: (numbers, title) => `Details of ${[...numbers, title].join(" ")}`,
    help: "The notes, which say how was counted, are always in. PowerPoint and Word alone have a cover and an appendix. Data (CSV, tables of figures in Excel) stay the same whatever is left out.",
  },
};
