import { formatDate } from "../../domain/calendar/era";
import type { FreezingEntry } from "../../domain/annual-summary";
import type { FreezingFailure } from "../../kintone/freezing/freezing-failure";
import type { SnapshotProblem } from "../../publishing/freezing/snapshot-problem";
import type { Language } from "../language";

const brackets = (parts: readonly (string | undefined)[]): string => {
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length === 0 ? "" : `（${known.join(" ")}）`;
};

const ja = {
  stamp: ({ on, by }: FreezingEntry) =>
    `確定済み${brackets([on && formatDate(on, "era"), by])}`,
  freeze: "確定する",
  freezeOpen: "確定する…",
  /** In the history and in the name of the file. */
  frozenAction: "確定",
  reopenedAction: "確定の取り消し",
  fileName: (day: string, clock: string) =>
    `確定の控え_${day}_${clock.replace(":", "")}.zip`,
  frozenComment: (years: string, file: string) =>
    `${years}を確定しました。控え：${file}`,
  reopenedComment: (reason: string) => `確定を取り消しました。理由：${reason}`,
  publishedComment: (names: readonly string[]) =>
    `公表版の文書を添付しました：${names.join("、")}`,
  changes: (count: number) =>
    count === 0 ? "確定後の変更はありません。" : `確定後の変更 ${count}件`,
  showLive: "今の記録で見る",
  showFrozen: "確定した内容で見る",
  liveNote:
    "今の記録から数えた数値です。確定した数値ではありません。文書は、確定した内容に戻してから作ってください。",
  otherChoice: (stamp: string) =>
    `${stamp}。選んでいる年度・条件・基準日・年の書き方が確定した内容と違うので、今の記録から数えています。確定した数値ではありません。`,
  statusOnly:
    "状態が「確定」ですが、「確定する」で確定していません。今の記録から数えています。",
  unusable: (stamp: string, problem: string) =>
    `${stamp}。${problem}今の記録から数えています。確定した数値ではありません。`,
  drillDownNote:
    "確定した数値のうしろにある、今の記録です。確定のときと件数が違うことがあります。",
  changedSince: "確定後に変更",
  addedSince: "確定後に追加",
  problems: {
    hidden:
      "確定の控えを見る権限がないか、控えのフィールドが設定されていません。",
    missing: "確定の控えのファイルが記録にありません。",
    changed: "確定の控えのファイルが、確定したときのものと違います。",
    newer:
      "確定の控えが、このプラグインより新しい版で作られています。プラグインを更新してください。",
    broken: "確定の控えのファイルを読み取れません。",
  } satisfies Record<SnapshotProblem, string>,
  stop: "待つのをやめる",
  dialog: {
    title: "確定する",
    lead: "いま表示している数値と文章を控えに取り、記録に添付します。確定すると、画面も文書も控えから作られ、あとで記録を直しても変わりません。",
    years: "年度",
    asOf: "基準日",
    noDay: "年度末",
    figures: "主な数値",
    records: "読んだ記録",
    recordCount: (count: number) => `${count}件`,
    open: (count: number) =>
      `公表の準備が、あと${count}件残っています。このまま確定することもできます。`,
    visibleOnly:
      "見えない記録があるかもしれません。すべての記録を見られる人が確定してください。",
    names:
      "控えには、庁内版と同じく氏名や記録の一覧も入ります。年度まとめの記録を見られる人は控えも見られます。",
    renewed:
      "記録が変わったので、表示を改めました。確かめて、もう一度「確定する」を押してください。",
    checking: "記録を確かめています…",
    freezing: "確定しています…",
    done: "確定しました。",
    cancel: "やめる",
    close: "閉じる",
  },
  reopen: {
    open: "確定を取り消す…",
    title: "確定を取り消す",
    lead: "取り消すと、画面と文書はまた今の記録から作られます。確定した控えは、前の版として残ります。",
    reason: "理由（必須）",
    missing: "理由を入力してください。",
    confirm: "確定を取り消す",
    working: "取り消しています…",
    done: "確定を取り消しました。",
  },
  notCommented:
    "記録のコメントには書けませんでした。要るときは、ご自分で書き足してください。",
  failures: {
    notSet:
      "確定に使うフィールド（状態、確定の控え、確定の履歴）が設定されていないか、見る権限がありません。アプリの管理者に、プラグインの設定を確かめてもらってください。",
    statusByProcess:
      "「状態」にプロセス管理のステータスが割り当てられているので、確定できません。アプリの管理者に、選択肢のフィールドを割り当ててもらってください。",
    changedMeanwhile:
      "ほかの人が年度まとめの記録を保存したので、何もしませんでした。読み直して、もう一度行ってください。",
    alreadyFrozen: "すでに確定されています。読み直してください。",
    notFrozen: "確定されていません。読み直してください。",
    noPermission:
      "年度まとめの記録を編集する権限がないので、何もしませんでした。アプリの管理者に、編集の権限を付けてもらってください。",
    loggedOut:
      "kintoneへのログインが切れているので、何もしませんでした。ページを読み込み直してログインし、もう一度行ってください。",
    refused:
      "kintoneが受け付けませんでした。何も変わっていません。記録を編集画面で開き、保存できる状態に直してから、もう一度行ってください。",
    stopped:
      "途中でやめたため、何も変えていません。行うときは、もう一度行ってください。",
    notReached:
      "kintoneに届きませんでした。何も変わっていません。しばらく待って、もう一度行ってください。",
    unknown:
      "kintoneからの応答がなく、できたかどうか分かりません。しばらく待ってから読み直して、状態を確かめてください。",
  } satisfies Record<FreezingFailure, string>,
};

const en: typeof ja = {
  stamp: ({ on, by }) =>
    ["Frozen", on && formatDate(on, "western", "en"), by && `by ${by}`]
      .filter(Boolean)
      .join(" "),
  freeze: "Freeze",
  freezeOpen: "Freeze…",
  frozenAction: "Frozen",
  reopenedAction: "Reopened",
  fileName: (day, clock) => `snapshot_${day}_${clock.replace(":", "")}.zip`,
  frozenComment: (years, file) => `Froze ${years}. Snapshot: ${file}`,
  reopenedComment: (reason) => `Reopened. Reason: ${reason}`,
  publishedComment: (names) =>
    `Attached documents of the public edition: ${names.join(", ")}`,
  changes: (count) =>
    count === 0 ? "Nothing changed since." : `${count} changes since`,
  showLive: "Show the records as they are now",
  showFrozen: "Show what was frozen",
  liveNote:
    "Counted from the records of today, not what was frozen. Go back to what was frozen before you make documents.",
  otherChoice: (stamp) =>
    `${stamp}. The years, filters, closing date or style of years are not those that were frozen: counted from the records of today.`,
  statusOnly:
    "The status says frozen, but nothing was frozen: counted from the records of today.",
  unusable: (stamp, problem) =>
    `${stamp}. ${problem} Counted from the records of today, not what was frozen.`,
  drillDownNote:
    "The records of today behind the frozen figure; their number may differ.",
  changedSince: "changed since",
  addedSince: "added since",
  problems: {
    hidden: "You may not view the snapshot, or its field is not set.",
    missing: "The file of the snapshot is not on the record.",
    changed: "The file of the snapshot is not the one that was attached.",
    newer:
      "The snapshot was made by a newer version of the plugin. Update the plugin.",
    broken: "The file of the snapshot can't be read.",
  },
  stop: "Stop waiting",
  dialog: {
    title: "Freeze",
    lead: "What is shown now is kept in a snapshot on the record. From then on the screen and the documents come from it, whatever is corrected later.",
    years: "Fiscal years",
    asOf: "Closing date",
    noDay: "end of the year",
    figures: "Key figures",
    records: "Records read",
    recordCount: String,
    open: (count) =>
      `${count} things are still to be seen to before publishing. You may freeze all the same.`,
    visibleOnly:
      "There may be records that you can't see. Someone who sees all of them should freeze.",
    names:
      "Like the internal edition the snapshot holds names and the list of records; whoever sees the summary record sees it.",
    renewed:
      "Records changed, so this was renewed. Check it and press Freeze again.",
    checking: "Checking the records…",
    freezing: "Freezing…",
    done: "Frozen.",
    cancel: "Cancel",
    close: "Close",
  },
  reopen: {
    open: "Reopen…",
    title: "Reopen",
    lead: "The screen and the documents come from the records of today again. What was frozen stays as an earlier version.",
    reason: "Reason (required)",
    missing: "Enter the reason.",
    confirm: "Reopen",
    working: "Reopening…",
    done: "Reopened.",
  },
  notCommented:
    "No comment could be written on the record. Write one yourself if you need it.",
  failures: {
    notSet:
      "The fields for freezing (status, snapshots, history) are not set, or you may not view them. Ask the app's administrator to check the plugin's settings.",
    statusByProcess:
      "The status is kintone's process management, so nothing can be frozen. Ask the app's administrator to choose a field of choices.",
    changedMeanwhile:
      "Someone saved the summary record, so nothing was done. Reload and try again.",
    alreadyFrozen: "It is frozen already. Reload.",
    notFrozen: "It is not frozen. Reload.",
    noPermission:
      "You may not edit the summary record; nothing was done. Ask the app's administrator for the right.",
    loggedOut:
      "Your login to kintone has ended; nothing was done. Load the page again, log in, then try again.",
    refused:
      "kintone refused; nothing changed. Open the record for editing, correct it until it can be saved, and try again.",
    stopped: "It was stopped; nothing changed. To do it, start it again.",
    notReached:
      "kintone could not be reached; nothing changed. Wait a moment and try again.",
    unknown:
      "kintone did not answer, so it is not known whether it was done. Wait a moment, reload and look at the status.",
  },
};

/** What is said of freezing and reopening a summary. */
export const freezingMessages: Readonly<Record<Language, typeof ja>> = {
  ja,
  en,
};
