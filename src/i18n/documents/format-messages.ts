import type { Language } from "../language";

/** What a format of the summary document is called. */
interface FormatWords {
  /** Short, for progress and results. */
  readonly name: string;
  /** What it is good for, for whoever chooses. */
  readonly description: string;
}

/** In the order in which they are offered. */
const ja = {
  pptx: {
    name: "PowerPoint",
    description: "PowerPoint（表とグラフを編集できるスライド）",
  },
  docx: { name: "Word", description: "Word（印刷して配る文書）" },
  xlsx: {
    name: "Excel",
    description: "Excel（集計表と、機械で読めるデータ）",
  },
  csv: { name: "CSV", description: "CSV（数値の一覧）" },
  "csv-sjis": {
    name: "CSV（Shift_JIS）",
    description: "CSV（数値の一覧。Shift_JIS、古いソフト向け）",
  },
  html: {
    name: "HTML",
    description: "HTML（ホームページへの掲載、印刷とPDF）",
  },
  opendata: {
    name: "オープンデータ",
    description: "オープンデータ（公表する数値、その説明、文書を1つのZIPに）",
  },
  figures: { name: "JSON", description: "JSON（プログラムで読む数値）" },
} as const satisfies Readonly<Record<string, FormatWords>>;

/** Formats of the summary document; each is an entry of renderers/documents too. */
export type DocumentFormat = keyof typeof ja;

const en: Readonly<Record<DocumentFormat, FormatWords>> = {
  pptx: {
    name: "PowerPoint",
    description: "PowerPoint (slides with tables and charts to edit)",
  },
  docx: {
    name: "Word",
    description: "Word (a document to print and hand out)",
  },
  xlsx: {
    name: "Excel",
    description: "Excel (tables and machine-readable data)",
  },
  csv: { name: "CSV", description: "CSV (list of figures)" },
  "csv-sjis": {
    name: "CSV (Shift_JIS)",
    description: "CSV (list of figures in Shift_JIS, for old programs)",
  },
  html: {
    name: "HTML",
    description: "HTML (for a website, printing and PDF)",
  },
  opendata: {
    name: "open data",
    description:
      "Open data (published figures, their description and the document in one ZIP)",
  },
  figures: { name: "JSON", description: "JSON (figures for programs)" },
};

export const formatMessages: Readonly<
  Record<Language, Readonly<Record<DocumentFormat, FormatWords>>>
> = { ja, en };
