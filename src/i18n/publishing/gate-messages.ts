import type { Words } from "../../domain/words/words";
import { shownRecordId } from "../records/shown-record-id";
import type { KeepProblem } from "../../kintone/acknowledgements/keep-problem";
import type { Language } from "../language";

/** Every sentence of the question before a public edition is made. */
export interface GateMessages {
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly leadUnkept: string;
  readonly records: (count: number) => string;
  readonly openRecord: (recordId: string, words: Words) => string;
  readonly more: (count: number) => string;
  /** Who let the same kind stand before it changed, and why. */
  readonly lapsed: (by: string, reason: string) => string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly reasonMissing: string;
  readonly keep: string;
  readonly makeUnkept: string;
  readonly back: string;
  readonly notKept: Readonly<Record<KeepProblem, string>>;
}

const ja: GateMessages = {
  title: (count) => `公表の前に確かめること（${count}件）`,
  lead: "次の点が残っています。直すか、このままでよい理由を書いてください。理由は名前・日時とともに年度まとめの記録に残り、もとの記録が変わるともう一度確かめます。",
  leadUnkept:
    "次の点が残っています。直すか、このままでよいかを確かめてください。",
  records: (count) => `もとの記録（${count}件）`,
  openRecord: (recordId, words) =>
    `記録 ${shownRecordId(recordId, "ja", words)} を開く`,
  more: (count) => `あと${count}件を表示`,
  lapsed: (by, reason) =>
    `前に${by === "" ? "" : `${by}さんが`}確認したあとで、もとの記録が変わりました。そのときの理由：${reason}`,
  reason: "このままでよい理由（必須）",
  reasonHelp: "例：人事課に確かめた。次の更新で直す。",
  reasonMissing: "理由を書いてください。",
  keep: "理由を記録して作る",
  makeUnkept: "記録に残さずに作る",
  back: "戻って直す",
  notKept: {
    noApp:
      "確認したことを残すアプリがないため、理由は記録に残りません。作るたびに確かめます。",
    noTable:
      "年度まとめのアプリに「確認の記録」のテーブルがないため、確認したことは記録に残りません。作るたびに確かめます。",
    noRecord:
      "表示している内容に合う年度まとめの記録がないため、確認したことは記録に残りません。作るたびに確かめます。",
    notFound:
      "年度まとめの記録か「確認の記録」のテーブルが見つからないため、理由を記録できませんでした。ページを読み込み直して、記録があるかを確かめてください。",
    noPermission:
      "年度まとめの記録を編集する権限がないため、理由を記録できませんでした。アプリの管理者に、編集の権限を付けてもらってください。",
    loggedOut:
      "kintoneへのログインが切れているため、理由を記録できませんでした。書いた理由を控えてから、ページを読み込み直してログインし、もう一度お試しください。",
    refused:
      "年度まとめの記録に入力の誤りがあるため、理由を記録できませんでした。記録を編集画面で開いて直してください。",
    stopped:
      "途中でやめたため、理由を記録していません。記録するときは、もう一度お試しください。",
    keepsChanging:
      "ほかの人が年度まとめの記録を続けて更新しているため、理由を記録できませんでした。少し待ってから、もう一度お試しください。",
    notReached:
      "kintoneと通信できず、理由を記録できませんでした。少し待ってから、もう一度お試しください。",
    unknown:
      "kintoneとの通信が切れ、理由を記録できたかどうかが分かりません。年度まとめの記録の「確認の記録」を確かめてください。",
  },
};

const en: GateMessages = {
  title: (count) => `Before publishing: ${count} to look at`,
  lead: "This still stands. Correct it, or say why it may stay. The reason is kept with your name and the time at the annual summary record; when the records behind it change, you are asked again.",
  leadUnkept: "This still stands. Correct it, or confirm that it may stay.",
  records: (count) => `Records behind it (${count})`,
  openRecord: (recordId, words) =>
    `Open record ${shownRecordId(recordId, "en", words)}`,
  more: (count) => `Show ${count} more`,
  lapsed: (by, reason) =>
    `The records changed after ${by === "" ? "it was acknowledged" : `${by} acknowledged it`}. The reason then: ${reason}`,
  reason: "Why it may stay (required)",
  reasonHelp: "For example: checked with personnel; corrected next time.",
  reasonMissing: "Give a reason.",
  keep: "Keep the reason and make",
  makeUnkept: "Make without keeping it",
  back: "Go back and correct",
  notKept: {
    noApp: "There is no app to keep this in. You are asked each time.",
    noTable:
      "The annual summary app has no table of acknowledgements, so this is not kept. You are asked each time.",
    noRecord:
      "There is no annual summary record of what is shown, so this is not kept. You are asked each time.",
    notFound:
      "The annual summary record or its table of acknowledgements was not found, so the reason was not kept. Reload the page and check that the record is there.",
    noPermission:
      "You may not edit the annual summary record, so the reason was not kept. Ask the app's administrator for the right.",
    loggedOut:
      "Your login to kintone has ended, so the reason was not kept. Copy what you wrote, load the page again, log in, then try again.",
    refused:
      "The annual summary record has a mistake in its fields, so the reason was not kept. Open it for editing and correct it.",
    stopped:
      "It was stopped, so the reason was not kept. To keep it, try again.",
    keepsChanging:
      "Others keep saving the annual summary record, so the reason was not kept. Wait a little and try again.",
    notReached:
      "kintone could not be reached, so the reason was not kept. Wait a little and try again.",
    unknown:
      "The connection to kintone broke, so it is not known whether the reason was kept. Check the table of acknowledgements of the annual summary record.",
  },
};

export const gateMessages: Readonly<Record<Language, GateMessages>> = {
  ja,
  en,
};
