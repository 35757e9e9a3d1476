import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the open-data package. */
const ja = {
  title: (document: string) => `${document} オープンデータ`,
  description:
    "公表した活動まとめの数値を、1行に1つずつ並べた表です。活動まとめの文書と同じ数値です。",
  definitionsTitle: (document: string) => `${document} データの定義`,
  files: "ファイル",
  file: "ファイル名",
  content: "内容",
  fileContents: {
    document: "活動まとめの文書",
    figures: "数値の表（1行に1つの数値）",
    rank: ({ rank }: Words) => `${rank}コードの表`,
    section: "節コードの表",
    measure: "指標コードの表",
    metadata: "表の説明（CSVW。プログラムで読むためのもの）",
  },
  definitionsOf: (table: string) => `「${table}」の項目と用語`,
  history: "更新履歴",
};

type OpenDataMessages = typeof ja;

const en: OpenDataMessages = {
  title: (document) => `${document}: open data`,
  description:
    "The figures of the published summary, one a row. They are those of the document.",
  definitionsTitle: (document) => `${document}: definitions of the data`,
  files: "Files",
  file: "File name",
  content: "Content",
  fileContents: {
    document: "The summary document",
    figures: "Table of figures (one figure a row)",
    rank: ({ rank }) => `Codes of ${rank}s`,
    section: "Codes of sections",
    measure: "Codes of measures",
    metadata: "Description of the tables (CSVW, for programs)",
  },
  definitionsOf: (table) => `Columns and terms of “${table}”`,
  history: "History",
};

export const openDataMessages: Readonly<Record<Language, OpenDataMessages>> = {
  ja,
  en,
};
