import type { Words } from "../../domain/words/words";
import type { ListStop } from "../../kintone/adding/add-problem";
import type { TakingBackStop } from "../../kintone/importing/taking-back-stop";
import type { Language } from "../language";

/** Numbers of the rows of a list that are no entries. */
interface LeftOutRows {
  readonly totals: readonly number[];
  readonly examples: readonly number[];
  readonly headings: readonly number[];
  readonly notes: readonly number[];
}

/** What a file to fill in says; an import knows its example by how it is marked. */
export interface TemplateWords {
  readonly sheet: string;
  readonly choices: string;
  readonly example: (value: string) => string;
}

/** A printed list repeats its headings on every page. */
const MOST_NAMED = 20;

/** 3、5、8 */
const named = (rows: readonly number[], comma: string): string =>
  rows.slice(0, MOST_NAMED).join(comma) +
  (rows.length > MOST_NAMED ? `${comma}…` : "");

/** Every sentence about taking a list of past years into an app. */
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
  readonly earlier: {
    readonly title: string;
    readonly kept: string;
    readonly run: (when: string, made: number, wanted: number) => string;
    readonly takeBack: string;
  };
  readonly columns: {
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
  };
  readonly rosterUnread: (words: Words) => string;
  readonly questions: {
    readonly title: string;
    readonly help: string;
    readonly of: (text: string, rows: number) => string;
    readonly choose: string;
    readonly keep: string;
  };
  readonly months: {
    readonly title: string;
    readonly help: string;
    readonly of: (month: string, records: number) => string;
    readonly total: (records: number) => string;
    readonly notHeld: (records: number) => string;
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
    readonly take: (row: number) => string;
    readonly cell: (row: number, label: string) => string;
    readonly written: (text: string) => string;
    readonly pages: (from: number, to: number, of: number) => string;
    readonly before: string;
    readonly after: string;
  };
  readonly leaveWrong: (records: number, rows: string) => string;
  readonly moreRows: (rows: number) => string;
  readonly write: (records: number) => string;
  readonly nothing: string;
  readonly writing: (done: number, of: number) => string;
  readonly takingBack: (done: number, of: number) => string;
  readonly stop: string;
  readonly written: (records: number) => string;
  readonly refused: (rows: string, says: string) => string;
  readonly left: (records: number) => string;
  readonly stops: Readonly<Record<ListStop, string>>;
  readonly goOn: string;
  readonly takeBackNow: (records: number) => string;
  readonly reload: string;
  readonly takenBack: (deleted: number) => string;
  readonly changedSince: (records: number, ids: string) => string;
  readonly goneBefore: (records: number) => string;
  readonly notTakenBack: (records: number) => string;
  readonly takeBackAgain: string;
  readonly backStops: Readonly<Record<TakingBackStop, string>>;
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
  earlier: {
    title: "これまでの取り込み",
    kept: "作った記録の番号と版だけを、このブラウザーに90日残しています。取り消すと、作ったあとに変更のない記録だけを削除します。",
    run: (when, made, wanted) => `${when}：表の${wanted}件のうち ${made}件`,
    takeBack: "この取り込みを取り消す",
  },
  columns: {
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
  },
  rosterUnread: ({ staff }) =>
    `${staff}のアプリを読めないので、名簿との照合ができません。閲覧の権限をアプリの管理者に確かめてください。`,
  questions: {
    title: "確かめること",
    help: "1回答えると、同じ書き方のすべての行に使います。答えたあとでも選び直せます。",
    of: (text, rows) => `「${text}」（${rows}行）`,
    choose: "選んでください",
    keep: "どれでもない（空欄にする）",
  },
  months: {
    title: "月ごとの件数",
    help: "表の小計・合計と同じか確かめてください。直すところがある記録、取り込まない記録、中止と予定の記録は入っていません。もうある記録は入っています。",
    of: (month, records) => `${month} ${records}件`,
    total: (records) => `計 ${records}件`,
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
    cell: (row, label) => `${row}行目 ${label}`,
    written: (text) => `→ ${text}`,
    pages: (from, to, of) => `${of}件のうち ${from}～${to}件目`,
    before: "前の50件",
    after: "次の50件",
  },
  leaveWrong: (records, rows) =>
    `直すところがある ${records}件（${rows}）は取り込まずに、残りを書き込む`,
  moreRows: (rows) => `ほか${rows}行`,
  write: (records) => `${records}件を書き込む`,
  nothing: "書き込む記録がありません。",
  writing: (done, of) => `書き込んでいます：${of}件のうち ${done}件`,
  takingBack: (done, of) => `取り消しています：${of}件のうち ${done}件`,
  stop: "止める",
  written: (records) => `${records}件の記録を書き込みました。`,
  refused: (rows, says) =>
    `${rows}は、kintoneが受け付けなかったので書き込んでいません（${says}）。直してから、もう一度取り込んでください。`,
  left: (records) => `${records}件はまだ書き込んでいません。`,
  stops: {
    allRefused:
      "kintoneが、はじめの記録をどれも受け付けなかったので止めました。フォームに、必須なのに表にない項目がないかを確かめてください。",
    stopped: "途中で止めました。",
    noPermission:
      "記録を追加する権限がないため、ここで止めました。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れたため、ここで止めました。別のタブでログインし直してから、続きを書き込んでください。それでも書き込めないときは、ページを再読み込みして同じ表を読み込むと、続きから書き込めます。",
    notReached:
      "kintoneにつながらなくなったため、ここで止めました。しばらく待ってから、続きを書き込んでください。",
    unknown:
      "kintoneから返事がなく、最後の100件までが書き込まれたか分かりません。しばらく待って「続きを書き込む」を押してください。書き込まれたものを確かめてから続けるので、二重にはなりません。",
  },
  goOn: "続きを書き込む",
  takeBackNow: (records) => `書き込んだ${records}件を取り消す`,
  reload: "一覧を読み込み直す",
  takenBack: (deleted) => `${deleted}件の記録を削除しました。`,
  changedSince: (records, ids) =>
    `取り込んだあとに変更された ${records}件（記録番号 ${ids}）は残しました。要らなければ、記録を開いて削除してください。`,
  goneBefore: (records) =>
    `${records}件は、すでに削除されているか、見えなくなっていました。`,
  notTakenBack: (records) => `${records}件はまだ取り消していません。`,
  takeBackAgain: "もう一度取り消す",
  backStops: {
    stopped: "途中で止めました。",
    noPermission:
      "記録を削除する権限がないため、ここで止めました。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れたため、ここで止めました。別のタブでログインし直してから、もう一度取り消してください。それでも取り消せないときは、ページを再読み込みしてください。",
    notReached:
      "kintoneにつながらなくなったため、ここで止めました。しばらく待ってから、もう一度取り消してください。",
    unknown:
      "kintoneから返事がなく、最後の50件までが削除されたか分かりません。しばらく待ってから、もう一度取り消してください。",
  },
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
  earlier: {
    title: "Earlier imports",
    kept: "Only numbers and revisions of the records are kept, in this browser, for 90 days. Taking back deletes what nobody changed since.",
    run: (when, made, wanted) =>
      `${when}: ${made} of the ${wanted} records of the list`,
    takeBack: "Take this import back",
  },
  columns: {
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
  },
  rosterUnread: () =>
    "The staff app can't be read, so nobody is found on the roster. Ask the app's administrator for the right to view it.",
  questions: {
    title: "To be answered",
    help: "One answer serves all rows that are written the same. It can be changed afterwards.",
    of: (text, rows) => `"${text}" (${rows} ${rows === 1 ? "row" : "rows"})`,
    choose: "Choose",
    keep: "None of them (leave blank)",
  },
  months: {
    title: "Records by month",
    help: "Compare them with the totals of the list. Records to correct, left out, cancelled or planned are not in it; those already there are.",
    of: (month, records) => `${month}: ${records}`,
    total: (records) => `Total: ${records}`,
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
    cell: (row, label) => `Row ${row} ${label}`,
    written: (text) => `→ ${text}`,
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
  writing: (done, of) => `Writing: ${done} of ${of}`,
  takingBack: (done, of) => `Taking back: ${done} of ${of}`,
  stop: "Stop",
  written: (records) =>
    `${records} ${records === 1 ? "record was" : "records were"} written.`,
  refused: (rows, says) =>
    `Not written, since kintone refused it: ${rows} ("${says}"). Correct it and import it again.`,
  left: (records) => `Not written yet: ${records}.`,
  stops: {
    allRefused:
      "It stopped, since kintone took none of the first records. Check whether the form requires a field that the list does not have.",
    stopped: "You stopped it.",
    noPermission:
      "It stopped here, since you may not add records. Ask the app's administrator.",
    loggedOut:
      "It stopped here, since your login to kintone has ended. Log in again in another tab, then go on. If that fails, load the page again and read the same list: it goes on where it stopped.",
    notReached:
      "It stopped here, since kintone could not be reached. Wait a little, then go on.",
    unknown:
      "kintone did not answer, so it is not known whether the last records, 100 at most, were written. Wait a little and go on: what was written is found out first, and nothing is written twice.",
  },
  goOn: "Go on writing",
  takeBackNow: (records) =>
    `Take back the ${records} ${records === 1 ? "record" : "records"}`,
  reload: "Reload the list",
  takenBack: (deleted) =>
    `${deleted} ${deleted === 1 ? "record was" : "records were"} deleted.`,
  changedSince: (records, ids) =>
    `Changed since they were imported, so they stay: ${records} (records ${ids}). If you don't want them, open and delete them.`,
  goneBefore: (records) => `Already deleted, or hidden by now: ${records}.`,
  notTakenBack: (records) => `Not taken back yet: ${records}.`,
  takeBackAgain: "Take back again",
  backStops: {
    stopped: "You stopped it.",
    noPermission:
      "It stopped here, since you may not delete records. Ask the app's administrator.",
    loggedOut:
      "It stopped here, since your login to kintone has ended. Log in again in another tab, then take it back again. If that fails, load the page again.",
    notReached:
      "It stopped here, since kintone could not be reached. Wait a little, then take it back again.",
    unknown:
      "kintone did not answer, so it is not known whether the last records, 50 at most, were deleted. Wait a little, then take it back again.",
  },
};

export const importMessages: Readonly<Record<Language, ImportMessages>> = {
  ja,
  en,
};
