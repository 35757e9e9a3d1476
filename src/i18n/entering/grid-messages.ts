import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import type { GridSavingMessages } from "./grid-saving-messages";
import { gridSavingMessages } from "./grid-saving-messages";

/** Sentences of the grid in which many records are entered. */
export interface GridMessages extends GridSavingMessages {
  readonly open: string;
  readonly openFailed: string;
  readonly title: (words: Words) => {
    readonly meetings: string;
    readonly activities: string;
  };
  readonly reading: string;
  readonly readFailed: (why: string) => string;
  readonly help: string;
  readonly month: string;
  readonly monthHelp: string;
  /** Of rows whose day was typed alone, or without its year, before another month was chosen. */
  readonly daysToMove: (rows: number) => string;
  /** @param month as YYYY-MM */
  readonly moveDays: (rows: number, month: string) => string;
  readonly keepDays: string;
  readonly daysMoved: (rows: number) => string;
  readonly daysKept: string;
  readonly row: string;
  readonly cell: (row: number, column: string) => string;
  readonly carried: string;
  readonly remove: (row: number) => string;
  readonly removeText: string;
  readonly removed: (row: number) => string;
  readonly add: string;
  readonly undo: string;
  readonly undone: string;
  readonly copy: string;
  readonly copied: (rows: number) => string;
  readonly copyFailed: string;
  readonly notKept: string;
  readonly people: (count: number) => string;
  /** @param left rows that are not saved as they are */
  readonly save: (count: number, left: number) => string;
  readonly close: string;
  readonly reload: string;
  /**
   * @param leftOut headings of columns that the table has no room for
   * @param outside columns on the right that it has none for, without headings
   * @param calledOff rows whose state is asked
   */
  readonly pasted: (counts: {
    readonly lines: number;
    readonly leftOut: readonly string[];
    readonly outside: number;
    readonly calledOff: number;
  }) => string;
  /** Above the table, where the process management moves the state. */
  readonly firstState: (state: string, due: string) => string;
  /** Of a row that says so beside its columns; a warning where it has no state to choose. */
  readonly calledOff: (text: string, level: "error" | "warning") => string;
  /** Of a row whose theme or title says so. */
  readonly calledOffTyped: (text: string) => string;
  /** Where records begin in a state that the process management moves. */
  readonly calledOffMoved: (text: string) => string;
  readonly restored: (count: number) => string;
  readonly besideOther: string;
  readonly of: (column: string, sentence: string) => string;
  /** Of a cell that goes on with what is wrong above. */
  readonly asAbove: (column: string) => string;
  /** Of a text of people that is asked in a row above. */
  readonly askedAt: (text: string, row: number) => string;
  readonly askedOnce: (others: number) => string;
  readonly answered: (person: string, others: number) => string;
  readonly atRow: (row: number, sentence: string) => string;
  /** @param runs first and last row of those that follow each other */
  readonly atRows: (
    runs: readonly (readonly [number, number])[],
    sentence: string,
  ) => string;
  /** Sentences that are not named. */
  readonly moreToCheck: (count: number) => string;
  /** Of the column with what is done to a row. */
  readonly rowActs: string;
  /** The way to a row of which something was said. */
  readonly toRow: (row: number) => string;
  readonly leaveTitle: string;
  readonly leaveQuestion: (count: number) => string;
  readonly leave: string;
  readonly stay: string;
  readonly candidates: (column: string) => string;
  readonly candidateCount: (count: number) => string;
  readonly moreCandidates: (count: number) => string;
  readonly take: (candidate: string) => string;
  readonly twiceHere: Readonly<
    Record<"meetings" | "activities", (row: number) => string>
  >;
  /** Of a day whose year does not go on with the rows around it: it ≠ theirs. */
  readonly dayAstray: (days: string) => string;
  readonly stop: string;
  readonly confirmMark: string;
}

const ja: GridMessages = {
  open: "表でまとめて入力する",
  openFailed:
    "入力の表を開けませんでした。ページを読み込み直して、もう一度お試しください。",
  title: ({ meetingShort }) => ({
    meetings: `${meetingShort}をまとめて入力する`,
    activities: "活動をまとめて入力する",
  }),
  reading: "フォームと名簿を読み込んでいます。",
  readFailed: (why) => `入力の表を開けません。${why}`,
  help: "1行が1件です。灰色の字は上の行や設定から入る値で、書きかえられます。Tab で次の欄、Enter で次の行、↑↓ で上下の行、Ctrl+Enter で保存、Ctrl+Z で1つ前に戻します。候補は ↓ で選び、Alt+↓ ですべて出ます。Excelなどでコピーした範囲は、選んだ欄から右と下へ貼り付けられます。",
  month: "何月の記録",
  monthHelp: "日付の欄には、日だけでも入力できます（5 は5日）。",
  daysToMove: (rows) =>
    `日だけ、または月と日だけで入力した${rows}行は、月を選ぶ前に読んだ日付のままです。`,
  moveDays: (rows, month) => `${rows}行の日付を、${month}の記録として読み直す`,
  keepDays: "日付はこのままにする",
  daysMoved: (rows) =>
    `${rows}行の日付を、選んだ月の記録として読み直しました。「元に戻す」で戻せます。`,
  daysKept: "入力した行の日付は、そのままにしました。",
  row: "行",
  cell: (row, column) => `${row}行目 ${column}`,
  carried: "上の行と同じ値です",
  remove: (row) => `${row}行目を消す`,
  removeText: "消す",
  removed: (row) => `${row}行目を消しました。「元に戻す」で戻せます。`,
  add: "行を加える",
  undo: "元に戻す",
  undone: "1つ前に戻しました。",
  copy: "行をコピーする",
  copied: (rows) =>
    `${rows}行をコピーしました。Excelにも、この表の1行目の日付の欄にも貼り付けられます。`,
  copyFailed: "このブラウザーではコピーできません。",
  notKept:
    "このブラウザーには、入力した行の控えを残せません。閉じたり読み込み直したりする前に、保存するか「行をコピーする」で控えてください。",
  people: (count) => `参加者${count}人をすべて見る`,
  save: (count, left) => {
    if (left === 0) return `${count}件を保存する`;
    return count === 0
      ? `保存する（${left}件に直すところがあります）`
      : `${count}件を保存する（ほかの${left}件は直してから）`;
  },
  close: "閉じる",
  reload: "一覧を読み込み直す",
  pasted: ({ lines, leftOut, outside, calledOff }) =>
    [
      `${lines}行を貼り付けました。`,
      leftOut.length === 0
        ? ""
        : `${leftOut.map((one) => `「${one}」`).join("")}の列は、表に入る欄がないので貼り付けていません。`,
      outside === 0
        ? ""
        : `見出しのない${outside}列は、表に入る欄がないので貼り付けていません。`,
      calledOff === 0
        ? ""
        : `${calledOff}行に、中止や延期などとあります。それぞれの行で確かめてください。`,
    ].join(""),
  firstState: (state, due) =>
    `この表で入れた記録は、プロセス管理の最初の状態（${state}など）で保存され、実施の回数には数えません。保存したあと、一覧の上の「${due}」で、まとめて実施にできます。`,
  calledOff: (text, level) =>
    level === "error"
      ? `貼り付けた表に「${text}」とあります。状態を選んでください。記録しないときは、この行を消してください。`
      : `貼り付けた表に「${text}」とあります。行われていないときは、この行を消してください。`,
  calledOffTyped: (text) =>
    `「${text}」とあります。行われていないときは、状態を選び直すか、この行を消してください。`,
  calledOffMoved: (text) =>
    `貼り付けた表に「${text}」とあります。この表で入れた記録は中止にならないので、この行を消してください。行われたときは、空いている行に入力してください。`,
  restored: (count) => `前に入力して保存していない${count}行を戻しました。`,
  besideOther:
    "この表は、別のタブでも開いています。そちらの行は、ここには出しません。",
  of: (column, sentence) => `${column}：${sentence}`,
  asAbove: (column) =>
    `${column}：上の行から続く値です。上の行を直すと、この行も直ります。`,
  askedAt: (text, row) =>
    `「${text}」がだれかは、${row}行目で選ぶと、この行にも入ります。この行だけ別の人なら、この欄で Alt+↓ を押して選んでください。`,
  askedOnce: (others) =>
    `同じ書き方の行が、ほかに${others}行あります。ここで選ぶと、その行にも入ります（あとで行ごとに変えられます）。`,
  answered: (person, others) =>
    others === 0
      ? `${person}にしました。`
      : `${person}にしました。同じ書き方のほかの${others}行も同じ人にしました。違う行は、その欄で変えてください。「元に戻す」で戻せます。`,
  atRow: (row, sentence) => `${row}行目：${sentence}`,
  atRows: (runs, sentence) =>
    `${runs.map(([from, to]) => (from === to ? from : `${from}～${to}`)).join("、")}行目：${sentence}`,
  moreToCheck: (count) =>
    `ほかにも${count}種類の確かめることがあります。【確認】の付いた行を見てください。`,
  rowActs: "行の操作",
  toRow: (row) => `${row}行目の、確かめるところへ移る`,
  leaveTitle: "保存していない行があります",
  leaveQuestion: (count) =>
    `${count}行を保存していません。閉じると、入力した内容は消えます。`,
  leave: "消して閉じる",
  stay: "戻る",
  candidates: (column) => `${column}の候補`,
  candidateCount: (count) => `候補が${count}件あります。Alt+↓ で選べます。`,
  moreCandidates: (count) =>
    `ほかに${count}件あります。続きを入力すると絞れます。`,
  take: (candidate) => `${candidate}にする`,
  twiceHere: {
    meetings: (row) =>
      `この表の${row}行目と、同じ日・同じ人です。重複でないか確かめてください。`,
    activities: (row) =>
      `この表の${row}行目と、日付・節・集計見出し・題名が同じです。重複でないか確かめてください。`,
  },
  dayAstray: (days) =>
    `日付の年が、前後の行から外れています（日付と前後の行の日付：${days}）。年が違えば直してください。`,
  stop: "待つのをやめる",
  confirmMark: "【確認】",
  ...gridSavingMessages.ja,
};

const en: GridMessages = {
  open: "Enter many in a table",
  openFailed: "The table could not be opened. Reload the page and try again.",
  title: ({ meetingShort }) => ({
    meetings: `Enter many ${meetingShort}s`,
    activities: "Enter many activities",
  }),
  reading: "Reading the form and the roster.",
  readFailed: (why) => `The table can't be opened. ${why}`,
  help: "A row is a record. What is grey comes from the row above or from the form; type over it to change it. Tab goes to the next cell, Enter to the next row, the arrows up and down; Ctrl+Enter saves, Ctrl+Z takes a step back. Choose suggestions with the down arrow; Alt and the down arrow shows all. Cells that were copied in a spreadsheet are pasted from the chosen cell to the right and down.",
  month: "Month of the records",
  monthHelp: "In a date the day alone is enough (5 is the 5th).",
  daysToMove: (rows) =>
    `${rows === 1 ? "1 row was" : `${rows} rows were`} typed by the day alone, or without a year, and still ${rows === 1 ? "has" : "have"} the date from before the month was chosen.`,
  moveDays: (rows, month) =>
    `Read ${rows === 1 ? "its date" : `the dates of ${rows} rows`} as of ${month}`,
  keepDays: "Keep the dates",
  daysMoved: (rows) =>
    `The dates of ${rows} ${rows === 1 ? "row" : "rows"} were read as of the chosen month. Undo takes it back.`,
  daysKept: "The dates of the rows were kept.",
  row: "Row",
  cell: (row, column) => `Row ${row}, ${column}`,
  carried: "the same as above",
  remove: (row) => `Remove row ${row}`,
  removeText: "Remove",
  removed: (row) => `Row ${row} is removed. Undo brings it back.`,
  add: "Add a row",
  undo: "Undo",
  undone: "One step was taken back.",
  copy: "Copy the rows",
  copied: (rows) =>
    `Copied ${rows} ${rows === 1 ? "row" : "rows"}. They can be pasted into a spreadsheet, or into the first date of this table.`,
  copyFailed: "This browser does not let rows be copied.",
  notKept:
    "This browser does not keep the rows that you typed. Before you close or reload the page, save them or copy the rows.",
  people: (count) => `See all ${count} people`,
  save: (count, left) => {
    if (left === 0) return `Save ${count}`;
    return count === 0
      ? `Save (${left} to be corrected)`
      : `Save ${count} (${left} to be corrected first)`;
  },
  close: "Close",
  reload: "Reload the list",
  pasted: ({ lines, leftOut, outside, calledOff }) =>
    [
      `Pasted ${lines} ${lines === 1 ? "row" : "rows"}.`,
      leftOut.length === 0
        ? ""
        : `The table has no column for ${leftOut.map((one) => `"${one}"`).join(", ")}: not pasted.`,
      outside === 0
        ? ""
        : `${outside} ${outside === 1 ? "column" : "columns"} without a heading had no room in the table: not pasted.`,
      calledOff === 0
        ? ""
        : `${calledOff} ${calledOff === 1 ? "row tells" : "rows tell"} of something called off or put off: check there.`,
    ]
      .filter(Boolean)
      .join(" "),
  firstState: (state, due) =>
    `Records of this table are saved in the first state of the process management (such as ${state}) and do not count as held. After saving, "${due}" above the list makes them held at once.`,
  calledOff: (text, level) =>
    level === "error"
      ? `The pasted list says "${text}". Choose the state. If it is no record, remove this row.`
      : `The pasted list says "${text}". If it did not take place, remove this row.`,
  calledOffTyped: (text) =>
    `It says "${text}". If it was not held, choose another state, or remove this row.`,
  calledOffMoved: (text) =>
    `The pasted list says "${text}". Records of this table do not begin as cancelled: remove this row. If it took place, type it in an empty row.`,
  restored: (count) =>
    `${count} rows that were typed before and not saved are back.`,
  besideOther:
    "This table is open in another tab too. The rows there are not shown here.",
  of: (column, sentence) => `${column}: ${sentence}`,
  asAbove: (column) =>
    `${column}: this goes on from the row above. Correct it there, and it is right here too.`,
  askedAt: (text, row) =>
    `Who "${text}" is: choose in row ${row}, and it is entered here too. If it is somebody else in this row, choose in this cell with Alt and the down arrow.`,
  askedOnce: (others) =>
    `${others} other ${others === 1 ? "row has" : "rows have"} the same text. What you choose here is entered there too; each can be changed afterwards.`,
  answered: (person, others) =>
    others === 0
      ? `Entered ${person}.`
      : `Entered ${person}, and in ${others} other ${others === 1 ? "row" : "rows"} with the same text. Change the cells of rows that mean somebody else; undo takes it back.`,
  atRow: (row, sentence) => `Row ${row}: ${sentence}`,
  atRows: (runs, sentence) => {
    const [one, ...more] = runs;
    const isOne = more.length === 0 && one?.[0] === one?.[1];
    const named = runs.map(([from, to]) =>
      from === to ? from : `${from} to ${to}`,
    );
    return `${isOne ? "Row" : "Rows"} ${named.join(", ")}: ${sentence}`;
  },
  moreToCheck: (count) =>
    `${count} more ${count === 1 ? "thing" : "things"} to check: see the rows that are marked.`,
  rowActs: "Row actions",
  toRow: (row) => `Go to what is to be checked in row ${row}`,
  leaveTitle: "Some rows are not saved",
  leaveQuestion: (count) =>
    `${count} rows are not saved. If you close the table they are gone.`,
  leave: "Close without saving",
  stay: "Stay",
  candidates: (column) => `Suggestions for ${column}`,
  candidateCount: (count) =>
    `${count} ${count === 1 ? "suggestion" : "suggestions"}. Choose with Alt and the down arrow.`,
  moreCandidates: (count) => `${count} more. Type on to see fewer.`,
  take: (candidate) => `Take ${candidate}`,
  twiceHere: {
    meetings: (row) =>
      `Row ${row} of this table has the same person on the same day. Check that this is not the same one.`,
    activities: (row) =>
      `Row ${row} of this table has the same date, section, summary line and title. Check that this is not the same one.`,
  },
  dayAstray: (days) =>
    `The year of the date does not go on with the rows around it (date and those: ${days}). Correct it if it is wrong.`,
  stop: "Stop waiting",
  confirmMark: "[Check] ",
  ...gridSavingMessages.en,
};

/** Sentences of the grid in the user's language. */
export const gridMessages: Readonly<Record<Language, GridMessages>> = {
  ja,
  en,
};
