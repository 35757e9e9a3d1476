import type { ToldColumn, ToldNote, ToldTexts } from "./told-in-list";
import {
  columnEn,
  columnJa,
  eachEn,
  eachJa,
  noteEn,
  noteJa,
  textEn,
  textJa,
} from "./told-in-list";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Names of the rows of a list that are no entries. */
interface LeftOutRows {
  readonly totals: readonly string[];
  readonly examples: readonly string[];
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

/** A sheet of a file that holds no list. */
interface UnreadSheet {
  readonly name: string;
  readonly rows: number;
  readonly why: "noHeadings" | "noRows" | "noDate" | "numbers";
}

/** Columns that a file has not: comments at cells, what heads rows, names of sheets or their titles. */
export type BesideName = "comments" | "block" | "sheetName" | "sheetTitle";

/** Names of what a file hides and is read. */
interface HiddenParts {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly sheets: readonly string[];
}

/** A printed list repeats its headings on every page. */
const MOST_NAMED = 20;

/** 3、5、8 */
const named = (rows: readonly string[], comma: string): string =>
  rows.slice(0, MOST_NAMED).join(comma) +
  (rows.length > MOST_NAMED ? `${comma}…` : "");

/** Notes that are named at once. */
/** Every sentence about how the columns of a list were understood. */
export interface ImportColumnMessages {
  readonly title: string;
  readonly found: (rows: number, sheet: string) => string;
  readonly sheets: (read: number, of: number) => string;
  readonly sheet: (
    name: string,
    rows: number,
    period: string,
    isHidden: boolean | undefined,
  ) => string;
  readonly sheetsHelp: string;
  /** Sheets that can't be read as lists. */
  readonly unreadSheets: (sheets: readonly UnreadSheet[]) => string;
  /** @param unread names of those that are not read; "" where all are */
  readonly besideEachOther: (unread: string) => string;
  /** @param year "" where none is told @param month 1..12 */
  readonly period: (year: string, month: number | undefined) => string;
  /** Of the calendar, where no fiscal year is told. */
  readonly calendarYear: (year: number) => string;
  /** Of a file; "" where there is nothing. */
  readonly hidden: (of: HiddenParts) => string;
  /** Of rows that hold several records each; "" for none. */
  readonly severalInRow: (groups: readonly string[]) => string;
  /** Rows in a colour that nothing explains; "" for none. */
  readonly coloured: (rows: readonly string[]) => string;
  readonly noColumn: (labels: string) => string;
  readonly monthCounts: string;
  /** @param heading that stands twice */
  readonly sideBySide: (heading: string) => string;
  readonly unreadPeople: (headings: string) => string;
  /** Columns that are not used and not told otherwise; "" for none. */
  readonly unusedColumns: (columns: readonly ToldColumn[]) => string;
  /** @param heading "" for a column without one */
  readonly unreadRemarks: (
    heading: string,
    texts: ToldTexts,
    more?: number,
  ) => string;
  /** @param texts each behind the person of its column */
  readonly besideTicks: (texts: ToldTexts, more?: number) => string;
  /** @param notes that are of no row */
  readonly unreadNotes: (notes: readonly ToldNote[], more?: number) => string;
  /** Over those that a sentence says as `more`: they are listed below it. */
  readonly others: (count: number) => string;
  readonly toldText: (text: ToldTexts[number]) => string;
  readonly toldNote: (note: ToldNote) => string;
  readonly leftOut: (rows: LeftOutRows) => string;
  readonly help: string;
  readonly heading: string;
  readonly sample: string;
  readonly field: string;
  readonly unused: string;
  readonly furtherPerson: (label: string, person: number) => string;
  /** In the columns of people. */
  readonly ticks: string;
  /** Where a record was moved to another day. */
  readonly movedDay: string;
  readonly parts: Readonly<
    Record<"dateFiscalYear" | "dateYear" | "dateMonth", string>
  >;
  /** What columns are called that the file has not: see BesideName. */
  readonly beside: Readonly<Record<BesideName, string>>;
  /** Headings that are repeated over other columns, each with the one that it stands over. */
  readonly otherHeadings: (
    pairs: readonly (readonly [string, string])[],
  ) => string;
  readonly fieldOf: (heading: string) => string;
  readonly unnamed: (column: number) => string;
  readonly year: string;
  readonly noYear: string;
  /** Every sheet that is read says its own. */
  readonly yearOfSheets: string;
  readonly yearHelp: string;
  /** Where none is taken since what tells it disagrees. */
  readonly yearDisputed: string;
  readonly constantOf: (label: string) => string;
  /** Of the rows that have nothing in its column. */
  readonly constantOfBlank: (label: string) => string;
  readonly blank: string;
  readonly joining: (words: Words) => string;
  readonly firstPrincipal: (words: Words) => string;
}

const ja: ImportColumnMessages = {
  title: "見出しと項目",
  found: (rows, sheet) =>
    `${sheet === "" ? "" : `シート「${sheet}」から`}${rows}行の一覧を読みました。`,
  sheets: (read, of) => `読むシート（一覧のある${of}枚のうち ${read}枚）`,
  sheet: (name, rows, period, isHidden) =>
    `${name}（${rows}行${period === "" ? "" : `、${period}`}${isHidden ? "、非表示のシート" : ""}）`,
  sheetsHelp:
    "選んだシートを、1つの一覧として読みます。年のない日付には、シートの年度を使います。",
  besideEachOther: (unread) =>
    `表が左右に並んでいるシートがあり、左から「表1」「表2」として別々に読みます。${unread === "" ? "" : `「${unread}」は読んでいません。要るなら、読むシートに加えて、見出しの項目を選んでください。`}`,
  unreadSheets: (sheets) =>
    `読まないシートがあります：${sheets.map(({ name, rows, why }) => `「${name}」（${rows}行。${{ noHeadings: "見出しの行が見つかりません", noRows: "見出しの下に行がありません", noDate: "日付の列が見つかりません", numbers: "月ごとの数だけの表で、1件ずつの一覧ではありません" }[why]}）`).join("、")}。取り込む記録があれば、読むシートと同じ見出しの行を付けてから、ファイルを選び直してください。`,
  period: (year, month) =>
    [year, ...(month === undefined ? [] : [`${month}月`])]
      .filter((text) => text !== "")
      .join("・"),
  calendarYear: (year) => `${year}年`,
  hidden: ({ rows, columns, sheets }) => {
    const told = [
      ...(sheets.length === 0
        ? []
        : [`表で非表示のシート（${sheets.join("、")}）`]),
      ...(rows.length === 0
        ? []
        : [`表で非表示の${rows.length}行（${named(rows, "、")}行目）`]),
      ...(columns.length === 0
        ? []
        : [`表で非表示の列（${columns.join("、")}）`]),
    ];
    return told.length === 0
      ? ""
      : `${told.join("と")}も読んでいます。取り込まないものは、シートや行の印を外すか、「使わない」を選んでください。`;
  },
  severalInRow: (groups) =>
    groups.length === 0
      ? ""
      : `1行に${groups.length}つの記録が並ぶ一覧として読み、それぞれ（${groups.join("、")}）を別の記録にしました。同じ記録の参加者なら、表で1つの記録の列に直してから選び直してください。`,
  coloured: (rows) =>
    rows.length === 0
      ? ""
      : `色の付いた行が${rows.length}行あります（${named(rows, "、")}行目）。色は読みません。中止や代理などの印なら、その行の値を直すか、行の印を外してください。`,
  noColumn: (labels) =>
    `どの記録にも要る項目の列が見つかりません（${labels}）。どの列がそうかを選ぶか、すべての行に入れる値を決めてください。`,
  sideBySide: (heading) =>
    `「${heading}」の列が2つ以上あり、1つだけを使っています。表が左右に並んでいるときは、右の表を左の表の下に移し、1つの一覧にしてから選び直してください。`,
  monthCounts:
    "人と月の表に、日ではなく○や回数が書いてあります。いつの記録かが分からないので、この表からは取り込めません。記録にするには、1回を1行にして日付を書いてください。年度の合計だけを使うには、年度まとめの記録の「公表値を取り込む」から取り込んでください。",
  unreadPeople: (headings) =>
    `人についての列のうち、使わないものがあります（${headings}）。同じ記録の参加者にするには、下の表で「氏名（2人目）」などを選んでください。`,
  unusedColumns: (columns) =>
    columns.length === 0
      ? ""
      : `使わない列に書いてあることは、記録に残しません。${columns.map(columnJa).join("、")}。人、回数、行われたかどうかなど、数に関わることが書いてあれば、下の表で項目を選ぶか、その行の値を直してください。`,
  unreadRemarks: (heading, texts, more) =>
    `${heading === "" ? "見出しのない列" : `「${heading}」の列`}は使わないので、書いてあることを記録に残しません。下で尋ねるもののほかに、${eachJa(texts, more)}とあります。行われなかったことや、ほかの人が出席したことが書いてあれば、その行の値を直すか、行の印を外してください。`,
  besideTicks: (texts, more) =>
    `出席の印に添えてある言葉は、記録に残しません。下で尋ねるもののほかに、${eachJa(texts, more)}とあり、参加者として取り込みます。参加していない人や、ほかの人が出席した行があれば、その行の値を直してください。`,
  unreadNotes: (notes, more = 0) =>
    `一覧のほかに、${notes.map(noteJa).join("、")}${more > 0 ? `、ほか${more}件（すぐ下に並べます）` : ""}とあります。下で尋ねるもののほかは、どの行にも当てはめていません。中止など、行に関わることが書いてあれば、その行の値を直すか、行の印を外してください。`,
  others: (count) => `ほかの${count}件`,
  toldText: textJa,
  toldNote: noteJa,
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
  furtherPerson: (label, person) => `${label}（${person}人目）`,
  ticks: "見出しの人の参加（○）",
  movedDay: "変更後の日付",
  parts: {
    dateFiscalYear: "日付の年度",
    dateYear: "日付の年",
    dateMonth: "日付の月",
  },
  beside: {
    comments: "セルのコメント",
    block: "区切りの見出し",
    sheetName: "シートの名前",
    sheetTitle: "シートの題名",
  },
  otherHeadings: (pairs) =>
    `見出しの違い：${pairs.map(([own, other]) => `${own} → ${other}`).join("、")}`,
  fieldOf: (heading) => `「${heading}」を入れる項目`,
  unnamed: (column) => `${column}列目`,
  year: "年のない日付の年度",
  noYear: "選んでください",
  yearOfSheets: "シートの年度",
  yearHelp: "「4月1日」のような日付に使います。",
  yearDisputed:
    "題名、シートの名前、ファイルの名前の年度が食い違っています。年のない日付の年度を確かめて選んでください。",
  constantOf: (label) => `${label}（すべての行）`,
  constantOfBlank: (label) => `${label}（空欄のすべての行）`,
  blank: "空欄のまま",
  firstPrincipal: ({ principal }) =>
    `1つの欄に何人も書いてある行と、○が何人にもある行は、1人目を${principal}、ほかの人を同席者にする`,
  joining: ({ adviserShort }) =>
    `日付、時刻、${adviserShort}、テーマが同じで続いている行と、氏名だけの行を、参加者が2人以上の1つの記録にする（時刻のない行は尋ねる）`,
};

const en: ImportColumnMessages = {
  title: "Headings and fields",
  found: (rows, sheet) =>
    `A list of ${rows} rows was read${sheet === "" ? "" : ` from the sheet "${sheet}"`}. `,
  sheets: (read, of) => `Sheets to read (${read} of ${of} with a list)`,
  sheet: (name, rows, period, isHidden) =>
    `${name} (${rows} ${rows === 1 ? "row" : "rows"}${period === "" ? "" : `, ${period}`}${isHidden ? ", hidden sheet" : ""})`,
  sheetsHelp:
    "The sheets you choose are read as one list. Days without a year are of the year of their sheet.",
  besideEachOther: (unread) =>
    `Tables stand side by side on a sheet. They are read apart, as 表1, 表2 from the left.${unread === "" ? "" : ` Not read: ${unread}. If you need it, add it to the sheets to read, and choose the fields of its headings.`}`,
  unreadSheets: (sheets) =>
    `Not read: ${sheets.map(({ name, rows, why }) => `the sheet "${name}" (${rows} ${rows === 1 ? "row" : "rows"}; ${{ noHeadings: "no row of headings was found", noRows: "there are no rows below its headings", noDate: "no column of dates was found", numbers: "it has numbers of months alone, and no list of records" }[why]})`).join(", ")}. If there are records on it, give it the headings of a sheet that is read, and choose the file again.`,
  period: (year, month) =>
    [year, ...(month === undefined ? [] : [`month ${month}`])]
      .filter((text) => text !== "")
      .join(", "),
  calendarYear: String,
  hidden: ({ rows, columns, sheets }) => {
    const told = [
      ...(sheets.length === 0 ? [] : [`sheets ${sheets.join(", ")}`]),
      ...(rows.length === 0
        ? []
        : [`${rows.length} rows (${named(rows, ", ")})`]),
      ...(columns.length === 0 ? [] : [`columns ${columns.join(", ")}`]),
    ];
    return told.length === 0
      ? ""
      : `Hidden in the file, and read all the same: ${told.join("; ")}. Take the mark off a sheet or row that is not to be imported, or choose "Not used".`;
  },
  severalInRow: (groups) =>
    groups.length === 0
      ? ""
      : `A row of this list holds ${groups.length} records, and each (${groups.join(", ")}) became one of its own. If they are attendees of one record, put them in the columns of one record, and choose the file again.`,
  coloured: (rows) =>
    rows.length === 0
      ? ""
      : `Rows in a colour: ${rows.length} (${named(rows, ", ")}). Colours are not read. If they mean that something was not held, or that somebody else came, correct the values of these rows, or take their marks off.`,
  noColumn: (labels) =>
    `No column was found of what every record needs (${labels}). Choose the column, or a value for all rows.`,
  sideBySide: (heading) =>
    `There are two columns "${heading}" or more, and one is used. Where tables stand side by side, move the right one below the left one, so that they are one list, and choose the file again.`,
  monthCounts:
    "This table of people and months has marks or counts in place of days. It can't be imported, since nobody can tell when each was. Make a row of each, with its date; or, for the totals of a year alone, import them as published figures from the record of the annual summary.",
  unreadPeople: (headings) =>
    `Some columns about people are not used (${headings}). To make them attendees of the same record, choose "(person 2)" and so on in the table below.`,
  unusedColumns: (columns) =>
    columns.length === 0
      ? ""
      : `What stands in columns that are not used is not kept: ${columns.map(columnEn).join(", ")}. If it tells of people, of how often, or of whether something was held, choose a field for the column in the table below, or correct the values of the row.`,
  unreadRemarks: (heading, texts, more) =>
    `What stands in ${heading === "" ? "the column without a heading" : `the column "${heading}"`} is not kept, since the column is not used. Besides what is asked below it says ${eachEn(texts, more)}. If that means that something was not held, or that somebody else came, correct the values of the row, or take its mark off.`,
  besideTicks: (texts, more) =>
    `Words beside the marks of attendance are not kept. Besides what is asked below they say ${eachEn(texts, more)}, and these people are imported as attendees. If somebody did not come, or somebody else came, correct the values of the row.`,
  unreadNotes: (notes, more = 0) =>
    `Besides its rows the list says ${notes.map(noteEn).join(", ")}${more > 0 ? ` and ${more} more, listed below` : ""}. But for what is asked below, none of it was taken for any row. If it concerns rows, as when something was not held, correct their values, or take their marks off.`,
  others: (count) => `The other ${count}`,
  toldText: textEn,
  toldNote: noteEn,
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
  furtherPerson: (label, person) => `${label} (person ${person})`,
  ticks: "Ticks (○) of the person in the heading",
  movedDay: "Day that it was moved to",
  parts: {
    dateFiscalYear: "Fiscal year of the date",
    dateYear: "Year of the date",
    dateMonth: "Month of the date",
  },
  beside: {
    comments: "Comments at cells",
    block: "Headings between rows",
    sheetName: "Names of sheets",
    sheetTitle: "Titles of sheets",
  },
  otherHeadings: (pairs) =>
    `other headings: ${pairs.map(([own, other]) => `${own} → ${other}`).join(", ")}`,
  fieldOf: (heading) => `Field for "${heading}"`,
  unnamed: (column) => `Column ${column}`,
  year: "Fiscal year of days without a year",
  noYear: "Choose",
  yearOfSheets: "Those of the sheets",
  yearHelp: "For dates such as 4月1日.",
  yearDisputed:
    "The title, the names of the sheets and the name of the file tell different fiscal years. Choose that of days without a year.",
  constantOf: (label) => `${label} (all rows)`,
  constantOfBlank: (label) => `${label} (all rows without one)`,
  blank: "Leave blank",
  firstPrincipal: ({ principal }) =>
    `Where several people stand in one cell or are ticked alike, take the first as the ${principal} and the others as companions`,
  joining: ({ adviserShort }) =>
    `Make one record with several attendees of rows that follow each other with the same date, time, ${adviserShort} and theme, and of rows with a name only (rows without a time are asked about)`,
};

export const importColumnMessages: Readonly<
  Record<Language, ImportColumnMessages>
> = {
  ja,
  en,
};
