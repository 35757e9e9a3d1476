import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import type { ImportRowMessages } from "./import-row-messages";
import { importRowMessages } from "./import-row-messages";

/** What a file to fill in says; an import knows its example by how it is marked. */
export interface TemplateWords {
  readonly sheet: string;
  readonly choices: string;
  readonly example: (value: string) => string;
}

/** Every sentence about a list of past years before it is written. */
export interface ImportMessages extends ImportRowMessages {
  readonly title: (kind: string) => string;
  readonly lead: string;
  readonly takeText: string;
  readonly template: string;
  readonly templateHelp: string;
  /** What the file to fill in says besides the fields of the form. */
  readonly templateWords: TemplateWords;
  readonly reading: string;
  readonly unreadableFile: string;
  /** Why no list was found, and what to do. */
  readonly noList: Readonly<
    Record<
      | "headings"
      | "peopleInCells"
      | "turned"
      | "cards"
      | "calendar"
      | "numbers"
      | "noHeadings",
      string
    >
  >;
  readonly close: string;
  readonly again: string;
  readonly losing: (corrections: number) => string;
  readonly loseAll: string;
  readonly keepList: string;
  readonly earlier: {
    readonly title: string;
    readonly kept: string;
    readonly run: (when: string, made: number, wanted: number) => string;
    readonly takeBack: string;
  };
  readonly rosterUnread: (words: Words) => string;
  /** @param first the state of a new record */
  readonly byProcess: (first: string) => string;
  readonly questions: {
    readonly title: string;
    readonly help: string;
    /** @param span the months of the rows; "" where they are of no matter */
    readonly of: (text: string, rows: number, span: string) => string;
    /** The row that asks, by its name. */
    readonly atRow: (row: string) => string;
    readonly choose: string;
    /** None of the candidates, and nothing is written. */
    readonly leaveBlank: string;
    /** None of those people: it stays as the list has it. */
    readonly asWritten: string;
    /** Of a row that may go on with the one above. */
    readonly joins: string;
    readonly apart: string;
    readonly times: (count: number) => string;
    /** Answers of the list itself, by their values. */
    readonly said: Readonly<Partial<Record<string, string>>>;
    /** Of somebody whom the form does not take. */
    readonly clear: string;
    /** Of several people in one cell. */
    readonly first: (words: Words) => string;
  };
  readonly leaveWrong: (records: number, rows: string) => string;
  readonly moreRows: (rows: number) => string;
  readonly write: (records: number) => string;
  readonly nothing: string;
}

const ja: ImportMessages = {
  title: (kind) => `${kind}の表を取り込む`,
  lead: "Excelなどで付けていた過去の一覧を、1行ずつ確かめてから記録にします。「書き込む」を押すまで、何も書き込みません。",
  takeText: "貼り付けた表を読む",
  template: "記入用のひな形（XLSX）をダウンロードする",
  templateWords: {
    sheet: "記入",
    choices: "選択肢",
    example: (value) => `（例）${value}`,
  },
  templateHelp:
    "このアプリの項目が見出しに、選択肢が一覧になっています。「例」の行は取り込みません。",
  reading: "読み込んでいます。",
  unreadableFile:
    "このファイルを読めません。XLSXかCSV（UTF-8、Shift_JIS、UTF-16）のファイルを選んでください。XLSのファイルは、ExcelでXLSXに保存し直してから選んでください。パスワードの付いたファイルは、外してから選んでください。",
  noList: {
    headings:
      "見出しのある一覧が見つかりません。日付や氏名などの見出しが2つ以上ある行を含めて選んでください。",
    peopleInCells:
      "日付の行と、人や時刻の列とが交わるところに、氏名がある表のようです。このままでは読めません。日付、列の見出しの人や時刻、氏名を、それぞれの列にして、1回を1行に並べ直してください。",
    turned:
      "行と列が逆の表のようです。表計算ソフトで表をコピーし、「形式を選択して貼り付け」の「行/列の入れ替え」で、1回を1行にしてください。",
    cards:
      "1件ずつ、左に項目名、右に値が縦に並んだ表のようです。このままでは読めません。項目名を1行目の見出しにし、1回を1行に並べ直してください。",
    calendar:
      "カレンダーの形の表のようです。このままでは読めません。「日付」「時刻」「氏名」などの見出しをつくり、1回を1行に並べ直してください。",
    numbers:
      "月ごとの数だけの表のようです（枠の割り当て、回数の集計など）。1件ずつの一覧ではないので、記録になりません。1回を1行にして日付を書いた一覧を選んでください。年度の合計だけを使うには、年度まとめの記録の「公表値を取り込む」から取り込んでください。",
    noHeadings:
      "日付と氏名の行はありますが、見出しの行がありません。1行目に「日付」「氏名」などの見出しの行を加えてください。",
  },
  close: "閉じる",
  again: "別の表を取り込む",
  losing: (corrections) =>
    `別の表を選ぶと、直したところと答え（${corrections}か所）がなくなります。`,
  loseAll: "なくして、別の表を選ぶ",
  keepList: "この表を続ける",
  earlier: {
    title: "これまでの取り込み",
    kept: "作った記録の番号と版、表の何番目の行かだけを、このブラウザーに90日残しています。取り消すと、作ったあとに変更のない記録だけを削除します。",
    run: (when, made, wanted) => `${when}：表の${wanted}件のうち ${made}件`,
    takeBack: "この取り込みを取り消す",
  },
  byProcess: (first) =>
    `このアプリの状態は、プロセス管理で進めます。記録は「${first}」で追加し、続けて、表の状態までアクションで進めます。`,
  rosterUnread: ({ staff }) =>
    `${staff}のアプリを読めないので、名簿との照合ができません。閲覧の権限をアプリの管理者に確かめてください。`,
  questions: {
    title: "確かめること",
    help: "1回答えると、同じ書き方のすべての行に使います。答えたあとでも選び直せます。",
    of: (text, rows, span) =>
      `${text === "" ? "" : `「${text}」`}（${span === "" ? "" : `${span}の`}${rows}行）`,
    atRow: (row) => `${row}行目：`,
    choose: "選んでください",
    leaveBlank: "どれでもない（空欄にする）",
    asWritten: "どれでもない（表のとおりにする）",
    joins: "上の行と同じ記録の参加者",
    times: (count) => `${count}回`,
    said: {
      R: "令和",
      H: "平成",
      S: "昭和",
      century: "西暦（2000年代）",
      monthFirst: "月/日/年（西暦2000年代）",
      joins: "1つの記録の参加者",
      apart: "別々の記録",
      sameDay: "同じ日の別の記録",
      asWritten: "書いてある回数のまま",
      asTyped: "書いてある日付のまま",
      laterDay: "矢印のあとの日",
      firstDay: "矢印の前の日",
      eraCode: "はじめの数字を元号として読む",
      companion: "同席者にする",
      asNote: "同席者にしない",
      afternoon: "午後",
      asClock: "書いてある時刻のまま",
      fiscal: "その年度",
      calendar: "1月から12月まで（1月の年度に数えます）",
      takes: "取り込む",
      asDivision: "すべてを所属にする",
      ofHistory: "異動履歴のとおり（違う行のすべて）",
      ofList: "一覧のとおり（違う行のすべて）",
      sameAbove: "上の行と同じ人",
    },
    clear: "空欄にする",
    apart: "別の記録（日付を入力する）",
    first: ({ principal }) =>
      `1人目を${principal}、ほかの人を同席者にする（すべての行）`,
  },
  ...importRowMessages.ja,
  leaveWrong: (records, rows) =>
    `直すところがある ${records}件（${rows}）は取り込まずに、残りを書き込む`,
  moreRows: (rows) => `ほか${rows}行`,
  write: (records) => `${records}件を書き込む`,
  nothing: "書き込む記録がありません。",
};

const en: ImportMessages = {
  title: (kind) => `Import a list: ${kind}`,
  lead: "Turns an earlier list, kept in Excel or elsewhere, into records, after you have looked at every row. Nothing is written before you press the button for it.",
  takeText: "Read the pasted list",
  template: "Download a form to fill in (XLSX)",
  templateWords: {
    sheet: "Records",
    choices: "Choices",
    example: (value) => `（例）${value}`,
  },
  templateHelp:
    "Its headings are the fields of this app, with their choices. The row marked 例 is not imported.",
  reading: "Reading.",
  unreadableFile:
    "This file can't be read. Choose an XLSX or CSV file (UTF-8, Shift_JIS, UTF-16). Save an XLS file as XLSX first. Take a password off before you choose it.",
  noList: {
    headings:
      "No list with headings was found. Choose one with a row that has two headings or more, such as date and name.",
    peopleInCells:
      "This looks like a table with days for rows, people or times for columns, and names in its cells. It can't be read as it is. Make columns of the dates, of what its columns are headed by, and of the names, and a row of each record.",
    turned:
      "Rows and columns seem to be the other way round. Copy the table in the spreadsheet program and paste it transposed, so that each record is a row.",
    cards:
      "This looks like records below each other, each with its headings on the left. It can't be read as it is. Make a first row of headings, and a row of each record.",
    calendar:
      "This looks like a calendar. It can't be read as it is. Make headings such as date, time and name, and a row of each record.",
    numbers:
      "This looks like a table of numbers by month, such as slots that were allotted or times that were counted. It is no list of records. Choose a list with a row, and its date, for each record. To use the totals of a year alone, import them as published figures from the record of the summary.",
    noHeadings:
      "There are rows with dates and names, and no headings. Add a first row with headings such as date and name.",
  },
  close: "Close",
  again: "Import another list",
  losing: (corrections) =>
    `Choosing another list loses what you corrected and answered (${corrections}).`,
  loseAll: "Lose it and choose another list",
  keepList: "Go on with this list",
  earlier: {
    title: "Earlier imports",
    kept: "Only numbers and revisions of the records, and which rows of the list they are of, are kept, in this browser, for 90 days. Taking back deletes what nobody changed since.",
    run: (when, made, wanted) =>
      `${when}: ${made} of the ${wanted} records of the list`,
    takeBack: "Take this import back",
  },
  byProcess: (first) =>
    `The states of this app are moved by process management. Records are added as "${first}", and then moved to the state of the list.`,
  rosterUnread: () =>
    "The staff app can't be read, so nobody is found on the roster. Ask the app's administrator for the right to view it.",
  questions: {
    title: "To be answered",
    help: "One answer serves all rows that are written the same. It can be changed afterwards.",
    of: (text, rows, span) =>
      `${text === "" ? "" : `"${text}" `}(${rows} ${rows === 1 ? "row" : "rows"}${span === "" ? "" : ` of ${span}`})`,
    atRow: (row) => `Row ${row}: `,
    choose: "Choose",
    leaveBlank: "None of them (leave blank)",
    asWritten: "None of them (as the list has it)",
    joins: "Participants of the record above",
    said: {
      R: "令和 (from 2019)",
      H: "平成 (from 1989)",
      S: "昭和 (from 1926)",
      century: "2000s",
      monthFirst: "Month/day/year (2000s)",
      joins: "Attendees of one record",
      apart: "A record each",
      sameDay: "Another record of that day",
      asWritten: "As many times as is written",
      asTyped: "The date as it is written",
      laterDay: "The day behind the arrow",
      firstDay: "The day before the arrow",
      eraCode: "The first digit is the era",
      companion: "Companions",
      asNote: "No companions",
      afternoon: "In the afternoon",
      asClock: "The time as it is written",
      fiscal: "The fiscal year",
      calendar: "January to December (counted in the fiscal year of January)",
      takes: "It is taken",
      asDivision: "All of it is the division",
      ofHistory: "As the postings have it (all rows that differ)",
      ofList: "As the list has it (all rows that differ)",
      sameAbove: "The person of the row above",
    },
    clear: "Leave it blank",
    times: (count) => `${count} ${count === 1 ? "time" : "times"}`,
    apart: "A record of its own (enter its date)",
    first: ({ principal }) =>
      `The first is the ${principal}, the others are companions (all rows)`,
  },
  ...importRowMessages.en,
  leaveWrong: (records, rows) =>
    `Leave out the ${records} to correct (${rows}) and write the rest`,
  moreRows: (rows) => `${rows} more`,
  write: (records) =>
    `Write ${records} ${records === 1 ? "record" : "records"}`,
  nothing: "There is nothing to write.",
};

export const importMessages: Readonly<Record<Language, ImportMessages>> = {
  ja,
  en,
};
