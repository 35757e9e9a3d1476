import type { NotWritten } from "../../kintone/corrections/not-written";
import type { Language } from "../language";

/** Why one of many records was not changed, or not taken back. */
export interface ManyProblemMessages {
  readonly notDone: Readonly<Record<NotWritten | "stopped", string>>;
  readonly notUndone: Readonly<Record<NotWritten | "stopped", string>>;
}

const ja: ManyProblemMessages = {
  notDone: {
    changedMeanwhile:
      "表示したあとに記録が変わったか削除されたため、変えていません。一覧を読み込み直して確かめてください。",
    noPermission:
      "記録を編集する権限がないため、変えていません。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れているため、変えていません。ページを読み込み直してログインし、もう一度お試しください。",
    lockedByLookup:
      "ルックアップでコピーされる項目なので、変えていません。アプリの管理者に、フォームの設定を確かめてもらってください。",
    refused:
      "kintoneが受け付けず、変えていません。記録を開いて、必須の項目が埋まっているか、作業者になっているかを確かめてください。",
    notReached:
      "kintoneにつながらないか、kintoneが応じなかったため、変えていません。しばらく待って、もう一度お試しください。",
    stopped:
      "途中でやめたため、変えていません。続けるには、もう一度行ってください。",
    unknown:
      "kintoneから返事がなく、変えられたか分かりません。記録を開いて確かめてください。",
  },
  notUndone: {
    changedMeanwhile:
      "そのあとに記録が変わったか削除されたため、元に戻していません。記録を開いて確かめてください。",
    noPermission:
      "記録を編集する権限がないため、元に戻していません。アプリの管理者に確かめてください。",
    loggedOut:
      "kintoneへのログインが切れているため、元に戻していません。ページを読み込み直してログインし、記録を開いて直してください。",
    lockedByLookup:
      "ルックアップでコピーされる項目なので、元に戻していません。アプリの管理者に、フォームの設定を確かめてもらってください。",
    refused:
      "kintoneが受け付けず、元に戻していません。記録を開いて直してください。",
    notReached:
      "kintoneにつながらないか、kintoneが応じなかったため、元に戻していません。しばらく待って、もう一度お試しください。",
    stopped:
      "途中でやめたため、元に戻していません。続けるには、もう一度行ってください。",
    unknown:
      "kintoneから返事がなく、元に戻せたか分かりません。記録を開いて確かめてください。",
  },
};

const en: ManyProblemMessages = {
  notDone: {
    changedMeanwhile:
      "The record was changed or deleted since it was shown, so it is not changed. Reload the list and check.",
    noPermission:
      "You may not edit the record, so it is not changed. Ask the app's administrator.",
    loggedOut:
      "Your login to kintone has ended, so it is not changed. Load the page again, log in, then try again.",
    lockedByLookup:
      "The field is copied by a lookup, so it is not changed. Ask the app's administrator to check the form.",
    refused:
      "kintone refused it, so it is not changed. Open the record and check that nothing required is missing and that it is yours to act.",
    notReached:
      "kintone could not be reached or did not take it, so it is not changed. Wait a little and try again.",
    stopped: "Stopped before, so it is not changed. Do it again to go on.",
    unknown:
      "kintone did not answer, so it is not known whether it is changed. Open the record and check.",
  },
  notUndone: {
    changedMeanwhile:
      "The record was changed or deleted since, so it is not taken back. Open the record and check.",
    noPermission:
      "You may not edit the record, so it is not taken back. Ask the app's administrator.",
    loggedOut:
      "Your login to kintone has ended, so it is not taken back. Load the page again, log in, and correct the record itself.",
    lockedByLookup:
      "The field is copied by a lookup, so it is not taken back. Ask the app's administrator to check the form.",
    refused:
      "kintone refused it, so it is not taken back. Open the record and correct it.",
    notReached:
      "kintone could not be reached or did not take it, so it is not taken back. Wait a little and try again.",
    stopped: "Stopped before, so it is not taken back. Do it again to go on.",
    unknown:
      "kintone did not answer, so it is not known whether it is taken back. Open the record and check.",
  },
};

/** Sentences of what could not be done to many records, in the user's language. */
export const manyProblemMessages: Readonly<
  Record<Language, ManyProblemMessages>
> = { ja, en };
