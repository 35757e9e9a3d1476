import type { PublishedMeasure } from "../../domain/publishing/published-figure";
import type { LeftOutReason } from "../../import/left-out-reason";
import type { PublishedProblem } from "../../kintone/published/published-problem";
import type { Language } from "../language";

/** Every sentence about taking 公表値 from an earlier table. */
interface PublishedImportMessages {
  readonly open: string;
  readonly openFailed: string;
  readonly lead: string;
  readonly reading: string;
  readonly unreadableFile: string;
  readonly noTable: string;
  readonly nothing: string;
  readonly preview: string;
  readonly columns: {
    readonly fiscalYear: string;
    readonly section: string;
    readonly rank: string;
    readonly measure: string;
    readonly value: string;
    readonly standing: string;
  };
  readonly measures: Readonly<Record<PublishedMeasure, string>>;
  readonly added: string;
  readonly changed: (before: number) => string;
  readonly unchanged: string;
  readonly leftOut: string;
  readonly leftOutReasons: Readonly<
    Record<LeftOutReason, (rows: number) => string>
  >;
  readonly write: (figures: number) => string;
  readonly writing: string;
  readonly stop: string;
  readonly stopped: string;
  readonly written: (added: number, changed: number) => string;
  readonly reload: string;
  readonly close: string;
  readonly problems: Readonly<Record<PublishedProblem, string>>;
}

const ja: PublishedImportMessages = {
  open: "公表値を取り込む",
  openFailed:
    "公表値を取り込む画面を開けませんでした。ページを読み込み直して、もう一度お試しください。",
  lead: "記録のない年度の公表済みの値を、前の文書のCSV、Excelの「データ」シート、または貼り付けた表から「公表値」に加えます。年度の計のうち、節と区分別の回数、のべ人数、実人数だけを取り込みます。",
  reading: "読み込んでいます。",
  unreadableFile:
    "このファイルを読めません。CSV（UTF-8、Shift_JIS）かXLSXのファイルを選んでください。",
  noTable:
    "年度、指標、値の列がある表が見つかりません。1行目に「年度（西暦）」「指標」「値」の見出しがあるか確かめてください。",
  nothing: "取り込める値がありません。",
  preview: "取り込む値",
  columns: {
    fiscalYear: "年度",
    section: "節",
    rank: "区分",
    measure: "指標",
    value: "値",
    standing: "書き込み",
  },
  measures: {
    count: "回数",
    totalAttendance: "のべ人数",
    distinctAttendees: "実人数",
  },
  added: "加える",
  changed: (before) => `直す（今は${before}）`,
  unchanged: "同じ値がある",
  leftOut: "取り込まない行",
  leftOutReasons: {
    month: (rows) => `月別の値 ${rows}行`,
    narrowed: (rows) => `集計見出しや集計軸の値 ${rows}行`,
    measure: (rows) => `ほかの指標 ${rows}行`,
    ownYear: (rows) => `この記録の対象年度（記録から集計します） ${rows}行`,
    blank: (rows) => `値のない行 ${rows}行`,
    unreadable: (rows) => `年度か値を読めない行 ${rows}行`,
    unplaced: (rows) => `設定にない節か区分 ${rows}行`,
    repeated: (rows) => `同じ値の2行目以降 ${rows}行`,
  },
  write: (figures) => `${figures}件を書き込む`,
  writing: "書き込んでいます。",
  stop: "やめる",
  stopped:
    "途中でやめました。何も書き込んでいません。ファイルか表をもう一度選ぶと、続けられます。",
  written: (added, changed) =>
    `公表値を${added}件加え、${changed}件直しました。`,
  reload: "記録を読み込み直す",
  close: "閉じる",
  problems: {
    noTable:
      "年度まとめの記録に「公表値」のテーブルがありません。アプリの管理者に、フィールドとプラグインの設定を確かめてもらってください。",
    hidden:
      "「公表値」のテーブルに見えない欄があり、今ある値と見分けられないため、公表値を書き込めません。アプリの管理者に、テーブルの中の欄の閲覧権限を付けてもらってください。",
    notFound:
      "年度まとめの記録が見つかりません。削除されたか、閲覧する権限がありません。ページを読み込み直して、記録があるかを確かめてください。",
    noPermission:
      "この記録の「公表値」を編集する権限がありません。アプリの管理者に権限を付けてもらってください。",
    loggedOut:
      "kintoneへのログインが切れているため、公表値を書き込めませんでした。ページを読み込み直してログインし、もう一度お試しください。",
    refused:
      "kintoneが記録の保存を受け付けませんでした。記録を編集画面で開き、保存できる状態に直してから、もう一度お試しください。",
    stopped:
      "途中でやめたため、公表値を書き込んでいません。書き込むときは、もう一度お試しください。",
    keepsChanging:
      "ほかの人が記録を保存し続けているため、公表値を書き込めませんでした。しばらく待って、もう一度お試しください。",
    notReached:
      "kintoneにつながらないため、公表値を書き込めませんでした。もう一度お試しください。",
    unknown:
      "公表値を書き込めたかどうか分かりません。記録を読み込み直して確かめてください。",
  },
};

const en: PublishedImportMessages = {
  open: "Take in published figures",
  openFailed:
    "The dialog for published figures could not be opened. Reload the page and try again.",
  lead: "Adds figures of years without records from the CSV or the data sheet of an earlier document, or from a pasted table. Only whole years are taken: times, total attendance and different people of sections and ranks.",
  reading: "Reading.",
  unreadableFile:
    "This file can't be read. Choose a CSV (UTF-8, Shift_JIS) or an XLSX file.",
  noTable:
    "No table with columns for year, measure and value was found. Check that the first row has these headers.",
  nothing: "There is no figure to take.",
  preview: "Figures to take",
  columns: {
    fiscalYear: "Fiscal year",
    section: "Section",
    rank: "Rank",
    measure: "Measure",
    value: "Value",
    standing: "What is written",
  },
  measures: {
    count: "Times",
    totalAttendance: "Total attendance",
    distinctAttendees: "Different people",
  },
  added: "added",
  changed: (before) => `changed (now ${before})`,
  unchanged: "there already",
  leftOut: "Rows left out",
  leftOutReasons: {
    month: (rows) => `of months: ${rows}`,
    narrowed: (rows) => `of summary lines and other axes: ${rows}`,
    measure: (rows) => `of other measures: ${rows}`,
    ownYear: (rows) => `of this record's own years, which are counted: ${rows}`,
    blank: (rows) => `without a value: ${rows}`,
    unreadable: (rows) => `whose year or value can't be read: ${rows}`,
    unplaced: (rows) => `of sections or ranks not in the settings: ${rows}`,
    repeated: (rows) => `repeated: ${rows}`,
  },
  write: (figures) => `Write ${figures} figures`,
  writing: "Writing.",
  stop: "Stop",
  stopped:
    "It was stopped; nothing was written. Choose the file or table again to go on.",
  written: (added, changed) => `Added ${added} and changed ${changed} figures.`,
  reload: "Reload the record",
  close: "Close",
  problems: {
    noTable:
      "The annual summary record has no table for published figures. Ask the app's administrator to check the fields and the plugin's settings.",
    hidden:
      "A column of the table of published figures is hidden from you, so that figures can't be told apart, and none can be written. Ask the app's administrator for the right to view the columns of the table.",
    notFound:
      "The annual summary record was not found. It was deleted, or you may not view it. Reload the page and check that it is there.",
    noPermission:
      "You may not edit the published figures of this record. Ask the app's administrator for the right.",
    loggedOut:
      "Your login to kintone has ended, so the figures could not be written. Load the page again, log in, then try again.",
    refused:
      "kintone refused to save the record. Open it for editing, correct it until it can be saved, and try again.",
    stopped:
      "It was stopped, so no figure was written. To write them, try again.",
    keepsChanging:
      "Others keep saving the record, so the figures could not be written. Wait a little and try again.",
    notReached:
      "kintone could not be reached, so the figures could not be written. Try again.",
    unknown:
      "Whether the figures were written is not known. Reload the record and check.",
  },
};

export const publishedImportMessages: Readonly<
  Record<Language, PublishedImportMessages>
> = { ja, en };
