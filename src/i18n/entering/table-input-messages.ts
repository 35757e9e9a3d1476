import type { Language } from "../language";

/** What both imports say where a table is chosen. */
interface TableInputMessages {
  readonly file: string;
  readonly drop: string;
  readonly paste: string;
}

export const tableInputMessages: Readonly<
  Record<Language, TableInputMessages>
> = {
  ja: {
    file: "ファイルを選ぶ（XLSX、CSV）",
    drop: "ここにファイルを置くこともできます。",
    paste: "または、見出しの行から表を貼り付ける",
  },
  en: {
    file: "Choose a file (XLSX, CSV)",
    drop: "You can drop a file here, too.",
    paste: "Or paste the table, beginning with its headings",
  },
};
