import type { AddProblem } from "../../kintone/adding/add-problem";
import type { Language } from "../language";

/** What is said when the rows of the grid are saved: before it, meanwhile, and of what could not be. */
export interface GridSavingMessages {
  readonly notCompared: string;
  readonly nothing: string;
  readonly saving: (done: number, all: number) => string;
  readonly saved: (counts: {
    readonly saved: number;
    readonly left: number;
    readonly unknown: number;
  }) => string;
  /** Of rows that are not saved for a reason that is said once. */
  readonly leftAbove: (count: number) => string;
  readonly savedRows: (count: number) => string;
  readonly openRecord: (recordId: string) => string;
  readonly askTitle: string;
  readonly askLead: string;
  readonly saveAnyway: string;
  readonly goBack: string;
  readonly notSaved: Readonly<Record<AddProblem, string>>;
  /** At a row whose reason is said above the table. */
  readonly notSavedMark: string;
  readonly refusedRow: (words: string) => string;
  readonly heldBack: string;
}

const ja: GridSavingMessages = {
  notCompared: "ほかの記録を読めないので、重複がないかを比べていません。",
  nothing: "保存する行がありません。日付から入力してください。",
  saving: (done, all) =>
    `保存しています（${all}件のうち${done}件まで進みました）。`,
  saved: ({ saved, left, unknown }) =>
    [
      saved === 0 ? "" : `${saved}件を保存しました。`,
      left === 0
        ? ""
        : `${left}件は保存していません。理由はそれぞれの行にあります。`,
      unknown === 0
        ? ""
        : `${unknown}件は保存できたか分かりません。もう一度「保存する」を押すと、先に確かめます。`,
    ].join(""),
  leftAbove: (count) =>
    `${count}件は保存していません。理由は、表の上かそれぞれの行にあります。`,
  savedRows: (count) => `保存した記録（${count}件）`,
  openRecord: (recordId) => `記録番号 ${recordId} を開く`,
  askTitle: "保存する前に確かめてください",
  askLead: "次の点を確かめてください。正しければ、このまま保存してください。",
  saveAnyway: "このまま保存する",
  goBack: "戻って直す",
  notSaved: {
    noPermission:
      "記録を追加する権限か、入力した項目の権限がないため、保存していません。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れているため、保存していません。このタブでページを読み込み直してログインし、この表を開き直してください。入力した行は戻ります。",
    refused:
      "kintoneが受け付けず、保存していません。必須の項目が埋まっているかを確かめてください。",
    notReached:
      "kintoneにつながらないか、kintoneが応じなかったため、保存していません。しばらく待って、もう一度保存してください。",
    stopped:
      "途中でやめたため、保存していません。続けるには、もう一度保存してください。",
    unknown:
      "kintoneから返事がなく、保存できたか分かりません。もう一度「保存する」を押してください。先に確かめるので、二重に保存することはありません。",
  },
  notSavedMark: "未保存",
  refusedRow: (words) => `kintoneが受け付けませんでした：${words}`,
  heldBack:
    "いっしょに送ったほかの行が受け付けられなかったので、まだ保存していません。その行を直して、もう一度保存してください。",
};

const en: GridSavingMessages = {
  notCompared:
    "The other records could not be read, so the rows were not compared with them.",
  nothing: "There is no row to save. Begin with a date.",
  saving: (done, all) => `Saving (${done} of ${all} so far).`,
  saved: ({ saved, left, unknown }) =>
    [
      saved === 0 ? "" : `Saved ${saved}.`,
      left === 0 ? "" : `${left} not saved; the reasons are in the rows.`,
      unknown === 0
        ? ""
        : `Of ${unknown} it is not known whether they are saved. Save again: it looks for them first.`,
    ]
      .filter(Boolean)
      .join(" "),
  leftAbove: (count) =>
    `${count} not saved; the reasons are above the table or in the rows.`,
  savedRows: (count) => `Saved records (${count})`,
  openRecord: (recordId) => `Open record ${recordId}`,
  askTitle: "Check before saving",
  askLead: "Check the following. If all is right, save as it is.",
  saveAnyway: "Save as it is",
  goBack: "Go back",
  notSaved: {
    noPermission:
      "You may not add records, or not edit a field that you entered, so it is not saved. Ask the app's administrator.",
    loggedOut:
      "Your login to kintone has ended, so it is not saved. Load this page again in this tab, log in, and open the table: the rows come back.",
    refused:
      "kintone refused it, so it is not saved. Check that nothing required is missing.",
    notReached:
      "kintone could not be reached or did not take it, so it is not saved. Wait a little and save again.",
    stopped: "Stopped before, so it is not saved. Save again to go on.",
    unknown:
      "kintone did not answer, so it is not known whether it is saved. Save again: it looks for it first, and nothing is saved twice.",
  },
  notSavedMark: "not saved",
  refusedRow: (words) => `kintone refused it: ${words}`,
  heldBack:
    "Another row that was sent with it was refused, so it is not saved yet. Correct that row and save again.",
};

/** The same in the user's language. */
export const gridSavingMessages: Readonly<
  Record<Language, GridSavingMessages>
> = { ja, en };
