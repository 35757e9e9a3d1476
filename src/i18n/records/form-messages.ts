import type { AddProblem } from "../../kintone/adding/add-problem";
import type { NotWritten } from "../../kintone/corrections/not-written";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import type { FormPeopleMessages } from "./form-people-messages";
import { formPeopleMessages } from "./form-people-messages";
import type { FormPanelMessages } from "./form-panel-messages";
import { formPanelMessages } from "./form-panel-messages";

/** Every sentence of the help in the record forms. */
export interface FormMessages {
  readonly language: Language;
  readonly separator: string;
  readonly rangeDash: string;
  readonly stopWaiting: string;
  /** Before a sentence at a field that does not stop saving. */
  readonly confirmMark: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly saveAnyway: string;
  readonly goBack: string;
  readonly uncheckedNotice: string;
  readonly derivedFailed: string;
  readonly panel: FormPanelMessages;
  readonly people: FormPeopleMessages;
  readonly status: {
    readonly planned: string;
    readonly held: string;
    readonly cancelled: string;
  };
  readonly actions: {
    readonly title: string;
    readonly nextMeeting: (words: Words) => string;
    readonly nextActivity: string;
    readonly markHeld: string;
    readonly markHeldNamed: (meeting: string) => string;
    readonly marked: (meeting: string) => string;
    readonly notMarked: Readonly<Record<NotWritten | "stopped", string>>;
  };
  readonly series: {
    readonly title: string;
    readonly lead: string;
    readonly first: string;
    readonly interval: string;
    readonly intervals: {
      readonly week: string;
      readonly twoWeeks: string;
      readonly month: string;
    };
    readonly count: string;
    readonly create: string;
    readonly incomplete: (most: number) => string;
    readonly creating: string;
    readonly created: (count: number) => string;
    readonly notCreated: Readonly<Record<AddProblem, string>>;
  };
}

const ja: FormMessages = {
  language: "ja",
  separator: "、",
  rangeDash: "～",
  stopWaiting: "待つのをやめる",
  confirmMark: "【確認】",
  confirmTitle: "保存する前に確かめてください",
  confirmLead:
    "次の点を確かめてください。正しければ「このまま保存する」を選んでください。",
  saveAnyway: "このまま保存する",
  goBack: "戻って直す",
  uncheckedNotice:
    "ほかの記録との照合ができませんでした。記録はそのまま保存します。重複がないか、後で確かめてください。",
  derivedFailed:
    "一覧にない項目（年度・年月など）が空欄のままかもしれません。記録を開いて確かめ、空欄なら日付や時刻を入れ直して保存してください。",
  panel: formPanelMessages.ja,
  people: formPeopleMessages.ja,
  status: { planned: "予約", held: "実施", cancelled: "中止" },
  actions: {
    title: "この記録からできること",
    nextMeeting: ({ meetingShort }) => `続きの${meetingShort}`,
    nextActivity: "続きの活動",
    markHeld: "実施にする",
    markHeldNamed: (meeting) => `${meeting}を実施にする`,
    marked: (meeting) => `${meeting}を実施にしました。`,
    notMarked: {
      changedMeanwhile:
        "表示したあとに記録が変わったか削除されたため、実施にしていません。ページを読み込み直して確かめてください。",
      noPermission:
        "記録を編集する権限がないため、実施にしていません。アプリの管理者に確かめてください。",
      loggedOut:
        "kintoneへのログインが切れているため、実施にしていません。ページを読み込み直してログインし、もう一度お試しください。",
      lockedByLookup:
        "状態がルックアップでコピーされる項目なので、実施にしていません。アプリの管理者に、フォームの設定を確かめてもらってください。",
      refused:
        "kintoneが受け付けず、実施にしていません。記録を開いて、必須の項目が埋まっているかを確かめてください。",
      notReached:
        "kintoneにつながらないか、kintoneが応じなかったため、実施にしていません。しばらく待って、もう一度お試しください。",
      stopped:
        "途中でやめたため、実施にしていません。続けるには、もう一度押してください。",
      unknown:
        "kintoneから返事がなく、実施にできたか分かりません。ページを読み込み直して確かめてください。",
    },
  },
  series: {
    title: "続きをまとめて作る",
    lead: "この記録と同じ内容で、日付と「第○回」だけを進めた記録を作ります。",
    first: "最初の日",
    interval: "間隔",
    intervals: { week: "毎週", twoWeeks: "隔週", month: "毎月" },
    count: "件数",
    create: "記録を作る",
    incomplete: (most) =>
      `最初の日と、1から${most}までの件数を入力してください。`,
    created: (count) => `${count}件の記録を作りました。`,
    creating: "記録を作っています。",
    notCreated: {
      noPermission:
        "記録を追加する権限か、入力する項目の権限がないため、1件も作っていません。アプリの管理者に確かめてください。",
      loggedOut:
        "kintoneへのログインが切れているため、1件も作っていません。ページを読み込み直してログインし、もう一度お試しください。",
      refused:
        "kintoneが受け付けず、1件も作っていません。必須の項目が埋まっているかを確かめてください。",
      notReached:
        "kintoneにつながらないか、kintoneが応じなかったため、1件も作っていません。しばらく待って、もう一度お試しください。",
      stopped:
        "途中でやめたため、1件も作っていません。続けるには、もう一度「記録を作る」を押してください。",
      unknown:
        "kintoneから返事がなく、記録を作れたか分かりません。一覧で確かめるか、しばらく待って、もう一度「記録を作る」を押してください。作れていた記録が二重になることはありません。",
    },
  },
};

const en: FormMessages = {
  language: "en",
  separator: ", ",
  rangeDash: "–",
  stopWaiting: "Stop waiting",
  confirmMark: "[Check] ",
  confirmTitle: "Check before saving",
  confirmLead: "Check the following. If all is right, save as it is.",
  saveAnyway: "Save as it is",
  goBack: "Go back",
  uncheckedNotice:
    "The record could not be compared with others. It is saved as it is; check later that it is not entered twice.",
  derivedFailed:
    "Fields that the list does not show (fiscal year, month) may still be blank. Open the record and look; if they are, enter the date or time again and save.",
  panel: formPanelMessages.en,
  people: formPeopleMessages.en,
  status: { planned: "planned", held: "held", cancelled: "cancelled" },
  actions: {
    title: "What can be done from this record",
    nextMeeting: ({ meetingShort }) => `Next ${meetingShort}`,
    nextActivity: "Next activity",
    markHeld: "Mark as held",
    markHeldNamed: (meeting) => `Mark as held: ${meeting}`,
    marked: (meeting) => `${meeting} is marked as held.`,
    notMarked: {
      changedMeanwhile:
        "The record was changed or deleted since it was shown, so it is not marked as held. Reload the page and check.",
      noPermission:
        "You may not edit the record, so it is not marked as held. Ask the app's administrator.",
      loggedOut:
        "Your login to kintone has ended, so it is not marked as held. Load the page again, log in, then try again.",
      lockedByLookup:
        "The status is copied by a lookup, so it is not marked as held. Ask the app's administrator to check the form.",
      refused:
        "kintone refused it, so it is not marked as held. Open the record and check that nothing required is missing.",
      notReached:
        "kintone could not be reached or did not take it, so it is not marked as held. Wait a little and try again.",
      stopped:
        "Stopped before, so it is not marked as held. Press it again to go on.",
      unknown:
        "kintone did not answer, so it is not known whether it is marked as held. Reload the page and check.",
    },
  },
  series: {
    title: "Create the rest of a series",
    lead: "Makes records like this one with later dates and the next numbers (第○回).",
    first: "First day",
    interval: "Every",
    intervals: { week: "week", twoWeeks: "two weeks", month: "month" },
    count: "Records",
    create: "Create records",
    incomplete: (most) => `Enter the first day and a number from 1 to ${most}.`,
    created: (count) =>
      `Created ${count} ${count === 1 ? "record" : "records"}.`,
    creating: "Creating records.",
    notCreated: {
      noPermission:
        "You may not add records, or not edit one of the fields, so none was created. Ask the app's administrator.",
      loggedOut:
        "Your login to kintone has ended, so none was created. Load the page again, log in, then try again.",
      refused:
        "kintone refused them, so none was created. Check that nothing required is missing.",
      notReached:
        "kintone could not be reached or did not take it, so none was created. Wait a little and try again.",
      stopped:
        "Stopped before, so none was created. Create them again to go on.",
      unknown:
        "kintone did not answer, so it is not known whether the records were created. Look at the list, or wait a little and create them again; none is created twice.",
    },
  },
};

/** Sentences of the record forms in the user's language. */
export const formMessages: Readonly<Record<Language, FormMessages>> = {
  ja,
  en,
};
