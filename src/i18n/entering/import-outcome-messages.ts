import type { ListStop } from "../../kintone/adding/add-problem";
import type { TakingBackStop } from "../../kintone/importing/taking-back-stop";
import type { Language } from "../language";

/** Every sentence about writing an imported list, and about taking it back. */
export interface ImportOutcomeMessages {
  readonly writing: (done: number, of: number) => string;
  /** Of records whose states are moved. */
  readonly moving: (done: number, of: number) => string;
  readonly moved: (records: number) => string;
  readonly unmoved: (records: number) => string;
  readonly perhapsUnmoved: (records: number) => string;
  readonly takingBack: (done: number, of: number) => string;
  readonly stop: string;
  readonly written: (records: number) => string;
  readonly refused: (rows: string, says: string) => string;
  readonly left: (records: number) => string;
  readonly stops: Readonly<Record<ListStop, string>>;
  readonly goOn: string;
  readonly takeBackNow: (records: number) => string;
  readonly takeBackQuestion: (records: number) => string;
  readonly keepRecords: string;
  readonly deleteThem: (records: number) => string;
  readonly reload: string;
  readonly takenBack: (deleted: number) => string;
  readonly changedSince: (records: number, ids: string) => string;
  readonly goneBefore: (records: number) => string;
  readonly notTakenBack: (records: number) => string;
  readonly takeBackAgain: string;
  readonly backStops: Readonly<Record<TakingBackStop, string>>;
}

const ja: ImportOutcomeMessages = {
  writing: (done, of) => `書き込んでいます：${of}件のうち ${done}件`,
  moving: (done, of) => `状態を進めています：${of}件のうち ${done}件`,
  moved: (records) => `${records}件の状態を、表のとおりに進めました。`,
  unmoved: (records) =>
    `${records}件は、状態をまだ進めていないので、表のとおりに数えません。「続きを書き込む」を押すか、一覧の「今日までの予約」か記録のアクションで進めてください。`,
  perhapsUnmoved: (records) =>
    `${records}件は、kintoneから返事がなく、状態を進められたか分からないか、まだ進めていません。しばらく待って「続きを書き込む」を押してください。進められたものを確かめてから続けます。`,
  takingBack: (done, of) => `取り消しています：${of}件のうち ${done}件`,
  stop: "止める",
  written: (records) => `${records}件の記録を書き込みました。`,
  refused: (rows, says) =>
    `${rows}は、kintoneが受け付けなかったので書き込んでいません（${says}）。直してから、もう一度取り込んでください。`,
  left: (records) => `${records}件はまだ書き込んでいません。`,
  stops: {
    allRefused:
      "kintoneが、はじめの記録をどれも受け付けなかったので止めました。フォームに、必須なのに表にない項目がないかを確かめてください。",
    stopped: "途中で止めました。続けるには「続きを書き込む」を押してください。",
    noPermission:
      "記録を追加する権限か、表にある項目の権限がないため、ここで止めました。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れたため、ここで止めました。ページを読み込み直してログインし、同じ表をもう一度読み込んでください。続きから書き込めます。",
    notReached:
      "kintoneにつながらないか、kintoneが応じなかったため、ここで止めました。しばらく待ってから、続きを書き込んでください。",
    unknown:
      "kintoneから返事がなく、最後の100件までが書き込まれたか分かりません。しばらく待って「続きを書き込む」を押してください。書き込まれたものを確かめてから続けるので、二重にはなりません。",
  },
  goOn: "続きを書き込む",
  takeBackNow: (records) => `書き込んだ${records}件を取り消す`,
  takeBackQuestion: (records) =>
    `この取り込みで作った${records}件を削除します。取り込んだあとに変更した記録は残します。削除した記録は元に戻せません。`,
  keepRecords: "削除しない",
  deleteThem: (records) => `${records}件を削除する`,
  reload: "一覧を読み込み直す",
  takenBack: (deleted) => `${deleted}件の記録を削除しました。`,
  changedSince: (records, ids) =>
    `取り込んだあとに変更された ${records}件（記録番号 ${ids}）は残しました。要らなければ、記録を開いて削除してください。`,
  goneBefore: (records) =>
    `${records}件は、すでに削除されているか、見えなくなっていました。`,
  notTakenBack: (records) => `${records}件はまだ取り消していません。`,
  takeBackAgain: "もう一度取り消す",
  backStops: {
    stopped:
      "途中で止めました。続けるには「もう一度取り消す」を押してください。",
    noPermission:
      "記録を削除する権限がないため、ここで止めました。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れたため、ここで止めました。ページを読み込み直してログインし、取り込みを開いて、もう一度取り消してください。",
    notReached:
      "kintoneにつながらないか、kintoneが応じなかったため、ここで止めました。しばらく待ってから、もう一度取り消してください。",
    unknown:
      "kintoneから返事がなく、最後の50件までが削除されたか分かりません。しばらく待ってから、もう一度取り消してください。",
  },
};

const en: ImportOutcomeMessages = {
  writing: (done, of) => `Writing: ${done} of ${of}`,
  moving: (done, of) => `Moving states: ${done} of ${of}`,
  moved: (records) =>
    `${records} ${records === 1 ? "record was" : "records were"} moved to the state of the list.`,
  unmoved: (records) =>
    `The state of ${records} ${records === 1 ? "record" : "records"} is not moved yet, so they don't count as the list says. Press "Go on writing", or move them by the planned records of the list or by the actions of a record.`,
  perhapsUnmoved: (records) =>
    `No answer came from kintone: of ${records} ${records === 1 ? "record" : "records"} the state is not moved yet, or it is not known whether it was. Wait a while and press "Go on writing"; what was moved is found out first.`,
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
    stopped: 'You stopped it. Press "Go on writing" for the rest.',
    noPermission:
      "It stopped here, since you may not add records, or not edit a field that the list has. Ask the app's administrator.",
    loggedOut:
      "It stopped here, since your login to kintone has ended. Load the page again, log in, and read the same list: it goes on where it stopped.",
    notReached:
      "It stopped here, since kintone could not be reached or did not take it. Wait a little, then go on.",
    unknown:
      "kintone did not answer, so it is not known whether the last records, 100 at most, were written. Wait a little and go on: what was written is found out first, and nothing is written twice.",
  },
  goOn: "Go on writing",
  takeBackNow: (records) =>
    `Take back the ${records} ${records === 1 ? "record" : "records"}`,
  takeBackQuestion: (records) =>
    `This deletes the ${records} ${records === 1 ? "record" : "records"} that the import made. What was changed since stays. Deleted records can't be brought back.`,
  keepRecords: "Don't delete",
  deleteThem: (records) =>
    `Delete ${records} ${records === 1 ? "record" : "records"}`,
  reload: "Reload the list",
  takenBack: (deleted) =>
    `${deleted} ${deleted === 1 ? "record was" : "records were"} deleted.`,
  changedSince: (records, ids) =>
    `Changed since they were imported, so they stay: ${records} (records ${ids}). If you don't want them, open and delete them.`,
  goneBefore: (records) => `Already deleted, or hidden by now: ${records}.`,
  notTakenBack: (records) => `Not taken back yet: ${records}.`,
  takeBackAgain: "Take back again",
  backStops: {
    stopped: 'You stopped it. Press "Take back again" for the rest.',
    noPermission:
      "It stopped here, since you may not delete records. Ask the app's administrator.",
    loggedOut:
      "It stopped here, since your login to kintone has ended. Load the page again, log in, open the import, and take it back again.",
    notReached:
      "It stopped here, since kintone could not be reached or did not take it. Wait a little, then take it back again.",
    unknown:
      "kintone did not answer, so it is not known whether the last records, 50 at most, were deleted. Wait a little, then take it back again.",
  },
};

export const importOutcomeMessages: Readonly<
  Record<Language, ImportOutcomeMessages>
> = {
  ja,
  en,
};
