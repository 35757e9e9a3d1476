import type { Words } from "../../domain/words/words";
import { shownRecordId } from "../records/shown-record-id";
import type { NotWritten } from "../../kintone/corrections/not-written";
import type { Language } from "../language";

/** Sentences of the dialog that corrects ranks and divisions. */
export interface CorrectionMessages {
  readonly open: (words: Words) => string;
  readonly lead: (words: Words) => string;
  readonly all: string;
  readonly columns: {
    readonly choose: string;
    readonly heldOn: string;
    readonly person: string;
    readonly field: string;
    readonly stored: string;
    readonly expected: string;
    readonly outcome: string;
  };
  readonly fields: (words: Words) => {
    readonly rank: string;
    readonly division: string;
  };
  /** Name of a checkbox. */
  readonly choose: (
    recordId: string,
    person: string,
    field: string,
    words: Words,
  ) => string;
  readonly correct: (count: number) => string;
  readonly undo: string;
  readonly close: string;
  readonly working: string;
  readonly corrected: (done: number, all: number) => string;
  readonly undone: (done: number, all: number) => string;
  readonly done: string;
  readonly back: string;
  /** In place of a value that is not there. */
  readonly blank: string;
  readonly stop: string;
  readonly notWritten: Readonly<Record<NotWritten | "stopped", string>>;
}

const ja: CorrectionMessages = {
  open: ({ rank }) => `${rank}・所属を直す`,
  lead: ({ rank }) =>
    `選んだ記録の${rank}と所属だけを、あなたの権限で書きかえます。その日のものか確かめて選んでください。「元に戻す」は、この画面を閉じるまで使えます。`,
  all: "すべて選ぶ",
  columns: {
    choose: "選ぶ",
    heldOn: "日付",
    person: "氏名",
    field: "項目",
    stored: "今の値",
    expected: "直した値",
    outcome: "結果",
  },
  fields: ({ rank }) => ({ rank, division: "所属" }),
  choose: (recordId, person, field, words) =>
    `記録${shownRecordId(recordId, "ja", words)} ${person}さんの${field}を直す`,
  correct: (count) => `直す（${count}件）`,
  undo: "元に戻す",
  close: "閉じる",
  working: "書きかえています。",
  corrected: (done, all) => `${all}件の記録のうち${done}件を直しました。`,
  undone: (done, all) => `${all}件の記録のうち${done}件を元に戻しました。`,
  done: "直しました",
  back: "元に戻しました",
  blank: "（空欄）",
  stop: "ここでやめる",
  notWritten: {
    stopped:
      "やめたので、書きかえていません。続けるには、もう一度「直す」を押してください。",
    changedMeanwhile:
      "記録がほかの人に変えられたか、削除されています。書きかえていません。読み直して確かめてください。",
    noPermission:
      "記録を編集する権限がありません。書きかえていません。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れているため、書きかえていません。ページを読み込み直してログインし、もう一度お試しください。",
    lockedByLookup:
      "その項目がルックアップでコピーされる項目なので、書きかえられません。用意されたアプリはコピーしません。アプリの管理者に、プラグインの設定画面の「必要なアプリをつくる・補う」か、フォームの設定で、コピーから外すよう頼んでください。",
    refused:
      "kintoneが書きかえを受け付けず、書きかえていません。選択肢にその値があるか、ほかに入力の必要な項目がないかを、記録を開いて確かめてください。",
    notReached:
      "kintoneにつながらず、書きかえていません。しばらく待って、もう一度お試しください。",
    unknown:
      "kintoneから返事がなく、直ったか分かりません。読み直して確かめてください。",
  },
};

const en: CorrectionMessages = {
  open: ({ rank }) => `Correct ${rank} or division`,
  lead: ({ rank }) =>
    `Only the ${rank} and division of the ticked records are written, with your rights. Tick what you know to be right on that day. Undo works until you close this.`,
  all: "Tick all",
  columns: {
    choose: "Tick",
    heldOn: "Date",
    person: "Name",
    field: "Field",
    stored: "Now",
    expected: "Corrected",
    outcome: "Outcome",
  },
  fields: ({ rank }) => ({ rank, division: "division" }),
  choose: (recordId, person, field, words) =>
    `Correct the ${field} of ${person} on record ${shownRecordId(recordId, "en", words)}`,
  correct: (count) => `Correct (${count})`,
  undo: "Undo",
  close: "Close",
  working: "Writing.",
  corrected: (done, all) => `${done} of ${all} records corrected.`,
  undone: (done, all) => `${done} of ${all} records are as they were.`,
  done: "Corrected",
  back: "As it was",
  blank: "(blank)",
  stop: "Stop here",
  notWritten: {
    stopped:
      "Stopped before this record: nothing was written. Press the button again to go on.",
    changedMeanwhile:
      "Someone changed or deleted the record. Nothing was written. Read again and check.",
    noPermission:
      "You may not edit this record. Nothing was written. Ask the app's administrator.",
    loggedOut:
      "Your login to kintone has ended, so nothing was written. Load the page again, log in, then try again.",
    lockedByLookup:
      "The rank or division is copied by a lookup and can't be written. The default apps don't copy them: ask the administrator to take them out of the lookup, by “Make or complete apps” on the settings screen or in the form.",
    refused:
      "kintone refused it. Nothing was written. Open the record and check that the value is among the choices and that nothing required is missing.",
    notReached:
      "kintone could not be reached. Nothing was written. Wait a little and try again.",
    unknown:
      "kintone did not answer, so it is not known whether it was written. Read again and check.",
  },
};

export const correctionMessages: Readonly<
  Record<Language, CorrectionMessages>
> = { ja, en };
