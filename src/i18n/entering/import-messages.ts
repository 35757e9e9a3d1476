import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What a file to fill in says; an import knows its example by how it is marked. */
export interface TemplateWords {
  readonly sheet: string;
  readonly choices: string;
  readonly example: (value: string) => string;
}

/** Every sentence about a list of past years before it is written. */
export interface ImportMessages {
  readonly title: (kind: string) => string;
  readonly lead: string;
  readonly file: string;
  readonly drop: string;
  readonly paste: string;
  readonly takeText: string;
  readonly template: string;
  readonly templateHelp: string;
  /** What the file to fill in says besides the fields of the form. */
  readonly templateWords: TemplateWords;
  readonly reading: string;
  readonly unreadableFile: string;
  readonly noList: string;
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
  readonly questions: {
    readonly title: string;
    readonly help: string;
    readonly of: (text: string, rows: number) => string;
    readonly choose: string;
    /** None of the candidates, and nothing is written. */
    readonly leaveBlank: string;
    /** None of those people: it stays as the list has it. */
    readonly asWritten: string;
    /** Of a row that may go on with the one above. */
    readonly joins: string;
    readonly apart: string;
    /** Of several people in one cell. */
    readonly first: (words: Words) => string;
  };
  readonly months: {
    readonly title: string;
    readonly help: string;
    readonly of: (month: string, records: number) => string;
    readonly total: (records: number) => string;
    readonly notHeld: (records: number) => string;
    readonly rankless: (records: number, words: Words) => string;
  };
  readonly rows: {
    readonly title: string;
    readonly planning: string;
    readonly summary: (count: {
      readonly write: number;
      readonly wrong: number;
      readonly there: number;
      readonly left: number;
      readonly asked: number;
    }) => string;
    readonly changedMeanwhile: string;
    readonly show: string;
    readonly filters: {
      readonly all: string;
      readonly wrong: string;
      readonly asked: string;
      readonly write: string;
      readonly there: string;
      readonly left: string;
    };
    readonly none: string;
    readonly row: string;
    readonly becomes: string;
    readonly problems: string;
    readonly standing: {
      readonly write: string;
      readonly wrong: string;
      readonly there: (recordId: string) => string;
      readonly left: string;
    };
    readonly take: (row: string) => string;
    /** @param person of the row, from 1 */
    readonly cell: (row: string, label: string, person: number) => string;
    readonly written: (text: string) => string;
    /** A sentence that does not say of which field it is. */
    readonly ofField: (label: string, sentence: string) => string;
    readonly pages: (from: number, to: number, of: number) => string;
    readonly before: string;
    readonly after: string;
  };
  readonly leaveWrong: (records: number, rows: string) => string;
  readonly moreRows: (rows: number) => string;
  readonly write: (records: number) => string;
  readonly nothing: string;
}

const ja: ImportMessages = {
  title: (kind) => `${kind}の表を取り込む`,
  lead: "Excelなどで付けていた過去の一覧を、1行ずつ確かめてから記録にします。「書き込む」を押すまで、何も書き込みません。",
  file: "ファイルを選ぶ（XLSX、CSV）",
  drop: "ここにファイルを置くこともできます。",
  paste: "または、見出しの行から表を貼り付ける",
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
  noList:
    "見出しのある一覧が見つかりません。日付や氏名などの見出しが2つ以上ある行を含めて選んでください。",
  close: "閉じる",
  again: "別の表を取り込む",
  losing: (corrections) =>
    `別の表を選ぶと、直したところと答え（${corrections}か所）がなくなります。`,
  loseAll: "なくして、別の表を選ぶ",
  keepList: "この表を続ける",
  earlier: {
    title: "これまでの取り込み",
    kept: "作った記録の番号と版だけを、このブラウザーに90日残しています。取り消すと、作ったあとに変更のない記録だけを削除します。",
    run: (when, made, wanted) => `${when}：表の${wanted}件のうち ${made}件`,
    takeBack: "この取り込みを取り消す",
  },
  rosterUnread: ({ staff }) =>
    `${staff}のアプリを読めないので、名簿との照合ができません。閲覧の権限をアプリの管理者に確かめてください。`,
  questions: {
    title: "確かめること",
    help: "1回答えると、同じ書き方のすべての行に使います。答えたあとでも選び直せます。",
    of: (text, rows) => `「${text}」（${rows}行）`,
    choose: "選んでください",
    leaveBlank: "どれでもない（空欄にする）",
    asWritten: "どれでもない（表のとおりにする）",
    joins: "上の行と同じ記録の参加者",
    apart: "別の記録（日付を入力する）",
    first: ({ principal }) =>
      `1人目を${principal}、ほかの人を同席者にする（すべての行）`,
  },
  months: {
    title: "月ごとの件数",
    help: "表の小計・合計と同じか確かめてください。直すところがある記録、取り込まない記録、中止と予定の記録は入っていません。もうある記録は入っています。",
    of: (month, records) => `${month} ${records}件`,
    total: (records) => `計 ${records}件`,
    rankless: (records, { principal, rank }) =>
      `${principal}の${rank}がない記録が ${records}件あり、「未設定」に数えます。${rank}の列を選ぶか、${rank}の履歴を名簿に入れてから取り込んでください。`,
    notHeld: (records) => `ほかに、中止と予定の記録が ${records}件あります。`,
  },
  rows: {
    title: "取り込む記録",
    planning: "調べています。",
    summary: ({ write, wrong, there, left, asked }) =>
      [
        `書き込む記録 ${write}件`,
        ...(asked > 0 ? [`うち確認が要るもの ${asked}件`] : []),
        ...(wrong > 0 ? [`直すところがあるもの ${wrong}件`] : []),
        ...(there > 0 ? [`もうあるので書き込まないもの ${there}件`] : []),
        ...(left > 0 ? [`取り込まないもの ${left}件`] : []),
      ].join("、"),
    changedMeanwhile:
      "確かめているあいだにアプリの記録が変わったので、まだ何も書き込んでいません。書き込むものを見直してから、もう一度押してください。",
    show: "表示する行",
    filters: {
      all: "すべて",
      wrong: "直すところがある",
      asked: "確認が要る",
      write: "書き込む",
      there: "もうある",
      left: "取り込まない",
    },
    none: "当てはまる行はありません。",
    row: "行",
    becomes: "どうなるか",
    problems: "気づいたこと",
    standing: {
      write: "書き込む",
      wrong: "直すところがある",
      there: (recordId) => `もうある（記録番号 ${recordId}）`,
      left: "取り込まない",
    },
    take: (row) => `${row}行目を取り込む`,
    cell: (row, label, person) =>
      `${row}行目 ${label}${person === 1 ? "" : `（${person}人目）`}`,
    written: (text) => `→ ${text}`,
    ofField: (label, sentence) => `${label}：${sentence}`,
    pages: (from, to, of) => `${of}件のうち ${from}～${to}件目`,
    before: "前の50件",
    after: "次の50件",
  },
  leaveWrong: (records, rows) =>
    `直すところがある ${records}件（${rows}）は取り込まずに、残りを書き込む`,
  moreRows: (rows) => `ほか${rows}行`,
  write: (records) => `${records}件を書き込む`,
  nothing: "書き込む記録がありません。",
};

const en: ImportMessages = {
  title: (kind) => `Import a list: ${kind}`,
  lead: "Turns an earlier list, kept in Excel or elsewhere, into records, after you have looked at every row. Nothing is written before you press the button for it.",
  file: "Choose a file (XLSX, CSV)",
  drop: "You can drop a file here, too.",
  paste: "Or paste the list, beginning with its headings",
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
  noList:
    "No list with headings was found. Choose one with a row that has two headings or more, such as date and name.",
  close: "Close",
  again: "Import another list",
  losing: (corrections) =>
    `Choosing another list loses what you corrected and answered (${corrections}).`,
  loseAll: "Lose it and choose another list",
  keepList: "Go on with this list",
  earlier: {
    title: "Earlier imports",
    kept: "Only numbers and revisions of the records are kept, in this browser, for 90 days. Taking back deletes what nobody changed since.",
    run: (when, made, wanted) =>
      `${when}: ${made} of the ${wanted} records of the list`,
    takeBack: "Take this import back",
  },
  rosterUnread: () =>
    "The staff app can't be read, so nobody is found on the roster. Ask the app's administrator for the right to view it.",
  questions: {
    title: "To be answered",
    help: "One answer serves all rows that are written the same. It can be changed afterwards.",
    of: (text, rows) => `"${text}" (${rows} ${rows === 1 ? "row" : "rows"})`,
    choose: "Choose",
    leaveBlank: "None of them (leave blank)",
    asWritten: "None of them (as the list has it)",
    joins: "Participants of the record above",
    apart: "A record of its own (enter its date)",
    first: ({ principal }) =>
      `The first is the ${principal}, the others are companions (all rows)`,
  },
  months: {
    title: "Records by month",
    help: "Compare them with the totals of the list. Records to correct, left out, cancelled or planned are not in it; those already there are.",
    of: (month, records) => `${month}: ${records}`,
    total: (records) => `Total: ${records}`,
    rankless: (records, { principal, rank }) =>
      `Without a ${rank} of the ${principal}, and counted as not set: ${records}. Choose the column of ${rank}s, or enter their history on the roster before you import.`,
    notHeld: (records) => `Besides, cancelled or planned: ${records}.`,
  },
  rows: {
    title: "Records to import",
    planning: "Looking.",
    summary: ({ write, wrong, there, left, asked }) =>
      [
        `${write} to write`,
        ...(asked > 0 ? [`${asked} of them to look at`] : []),
        ...(wrong > 0 ? [`${wrong} to correct`] : []),
        ...(there > 0 ? [`${there} already there, not written`] : []),
        ...(left > 0 ? [`${left} left out`] : []),
      ].join(", "),
    changedMeanwhile:
      "Records of the app changed while you were looking, so nothing has been written yet. Look at what would be written, then press again.",
    show: "Rows shown",
    filters: {
      all: "All",
      wrong: "To correct",
      asked: "To look at",
      write: "To write",
      there: "Already there",
      left: "Left out",
    },
    none: "There are no such rows.",
    row: "Row",
    becomes: "What becomes of it",
    problems: "What was found",
    standing: {
      write: "Written",
      wrong: "To correct",
      there: (recordId) => `Already there (record ${recordId})`,
      left: "Left out",
    },
    take: (row) => `Import row ${row}`,
    cell: (row, label, person) =>
      `Row ${row} ${label}${person === 1 ? "" : ` (person ${person})`}`,
    written: (text) => `→ ${text}`,
    ofField: (label, sentence) => `${label}: ${sentence}`,
    pages: (from, to, of) => `${from}–${to} of ${of}`,
    before: "50 before",
    after: "Next 50",
  },
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
