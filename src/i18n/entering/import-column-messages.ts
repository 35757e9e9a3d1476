import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Numbers of the rows of a list that are no entries. */
interface LeftOutRows {
  readonly totals: readonly number[];
  readonly examples: readonly number[];
  readonly headings: readonly number[];
  readonly notes: readonly number[];
}

/** A printed list repeats its headings on every page. */
const MOST_NAMED = 20;

/** 3、5、8 */
const named = (rows: readonly number[], comma: string): string =>
  rows.slice(0, MOST_NAMED).join(comma) +
  (rows.length > MOST_NAMED ? `${comma}…` : "");

/** Every sentence about how the columns of a list were understood. */
export interface ImportColumnMessages {
  readonly title: string;
  readonly found: (rows: number, sheet: string) => string;
  readonly otherSheets: (names: string) => string;
  readonly unreadPeople: (headings: string) => string;
  readonly leftOut: (rows: LeftOutRows) => string;
  readonly help: string;
  readonly heading: string;
  readonly sample: string;
  readonly field: string;
  readonly unused: string;
  readonly fieldOf: (heading: string) => string;
  readonly unnamed: (column: number) => string;
  readonly year: string;
  readonly noYear: string;
  readonly yearHelp: string;
  readonly constants: string;
  readonly constantOf: (label: string) => string;
  readonly blank: string;
  readonly joining: (words: Words) => string;
}

const ja: ImportColumnMessages = {
  title: "見出しと項目",
  found: (rows, sheet) =>
    `${sheet === "" ? "" : `シート「${sheet}」から`}${rows}行の一覧を読みました。`,
  otherSheets: (names) =>
    `一覧のあるシートがほかにもあります（${names}）。読むのは1枚だけなので、1枚ずつのファイルか、1枚にまとめた表にして取り込んでください。`,
  unreadPeople: (headings) =>
    `人についての列のうち、使わないものがあります（${headings}）。2人目からの人は、その行の下に、氏名だけの行を1人ずつ足すと、同じ記録の参加者になります。`,
  leftOut: ({ totals, examples, headings, notes }) => {
    const told = [
      [totals, "小計・合計"],
      [examples, "記入例"],
      [headings, "くり返しの見出し"],
      [notes, "注記"],
    ] as const;
    const left = told.filter(([rows]) => rows.length > 0);
    return left.length === 0
      ? ""
      : `${left.map(([rows, name]) => `${name} ${rows.length}行（${named(rows, "、")}行目）`).join("、")}は除きました。`;
  },
  help: "違うところを選び直してください。同じ見出しの表には、次から同じ選び方を使います（このブラウザーに残します）。",
  heading: "表の見出し",
  sample: "はじめの値",
  field: "記録の項目",
  unused: "使わない",
  fieldOf: (heading) => `「${heading}」を入れる項目`,
  unnamed: (column) => `${column}列目`,
  year: "年のない日付の年度",
  noYear: "選んでください",
  yearHelp: "「4月1日」のような日付に使います。",
  constants: "表に列のない項目に入れる値",
  constantOf: (label) => `${label}（すべての行）`,
  blank: "空欄のまま",
  joining: ({ adviserShort }) =>
    `日付、時刻、${adviserShort}、テーマが同じで続いている行と、氏名だけの行を、参加者が2人以上の1つの記録にする`,
};

const en: ImportColumnMessages = {
  title: "Headings and fields",
  found: (rows, sheet) =>
    `A list of ${rows} rows was read${sheet === "" ? "" : ` from the sheet "${sheet}"`}. `,
  otherSheets: (names) =>
    `There are other sheets with lists (${names}); only one is read. Import each as a file of its own, or put them into one sheet.`,
  unreadPeople: (headings) =>
    `Some columns about people are not used (${headings}). For a second person and more, add a row with the name alone below the row: it becomes another attendee of the same record.`,
  leftOut: ({ totals, examples, headings, notes }) => {
    const told = [
      [totals, "totals"],
      [examples, "examples"],
      [headings, "repeated headings"],
      [notes, "notes"],
    ] as const;
    const left = told.filter(([rows]) => rows.length > 0);
    return left.length === 0
      ? ""
      : `Left out: ${left.map(([rows, name]) => `${rows.length} ${name} (rows ${named(rows, ", ")})`).join(", ")}.`;
  },
  help: "Change what is wrong. Lists with the same headings are read the same way from now on (kept in this browser).",
  heading: "Heading",
  sample: "First values",
  field: "Field of the record",
  unused: "Not used",
  fieldOf: (heading) => `Field for "${heading}"`,
  unnamed: (column) => `Column ${column}`,
  year: "Fiscal year of days without a year",
  noYear: "Choose",
  yearHelp: "For dates such as 4月1日.",
  constants: "Values for fields without a column",
  constantOf: (label) => `${label} (all rows)`,
  blank: "Leave blank",
  joining: ({ adviserShort }) =>
    `Make one record with several attendees of rows that follow each other with the same date, time, ${adviserShort} and theme, and of rows with a name only`,
};

export const importColumnMessages: Readonly<
  Record<Language, ImportColumnMessages>
> = {
  ja,
  en,
};
