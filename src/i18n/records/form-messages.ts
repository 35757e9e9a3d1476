import { quietPeriod } from "../../domain/words/quiet-period";
import type { AddProblem } from "../../kintone/adding/add-problem";
import type { NotWritten } from "../../kintone/corrections/not-written";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

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
  readonly panel: {
    readonly title: string;
    readonly fold: string;
    readonly unfold: string;
    readonly needed: (fields: string) => string;
    readonly wished: (fields: string) => string;
    readonly wishedToo: (fields: string) => string;
    readonly complete: string;
    /** @param hasSummaries whether slots and sessions can be known */
    readonly expectedOfDate: (words: Words, hasSummaries: boolean) => string;
    readonly expectedOfPerson: (words: Words) => string;
    readonly expectedOfSpellings: string;
    readonly show: string;
    readonly councilSession: (
      words: Words,
      name: string,
      period: string,
    ) => string;
    readonly slots: (
      words: Words,
      facts: {
        month: string;
        taken: number;
        slots: number;
      },
    ) => string;
    readonly meetingsInMonth: (
      words: Words,
      month: string,
      taken: number,
    ) => string;
    readonly earlierMeetings: (
      words: Words,
      person: string,
      count: number,
    ) => string;
    readonly noEarlierMeeting: (words: Words, person: string) => string;
    readonly openRecord: (recordId: string) => string;
    readonly useSpelling: (spelling: string) => string;
    readonly visibleOnly: string;
    readonly reading: string;
    readonly stop: string;
    readonly stopped: string;
    readonly checking: string;
    readonly saveUnchecked: string;
    readonly failed: string;
    readonly hidden: (field: string) => string;
    readonly loggedOut: string;
    readonly retry: string;
  };
  readonly people: {
    readonly search: (words: Words) => string;
    readonly searchHelp: (hasReadings: boolean) => string;
    readonly candidates: string;
    readonly reading: string;
    readonly readFailed: string;
    readonly loggedOut: string;
    readonly none: string;
    readonly near: (shown: number) => string;
    readonly enterByName: (name: string) => string;
    readonly count: (all: number, shown: number) => string;
    readonly paste: string;
    readonly pasteLabel: (words: Words) => string;
    readonly enter: string;
    readonly entered: (people: string) => string;
    readonly notFound: (people: string) => string;
    /** Of people below, each with who may be meant. */
    readonly asked: (people: string) => string;
    readonly whoIs: (text: string) => string;
    /** Of a name with something else beside it in brackets. */
    readonly noted: (text: string) => string;
    /** Of a number and the name of another. */
    readonly numberOf: (words: Words, text: string, person: string) => string;
    readonly enterByNumber: (number: string) => string;
    readonly notKept: (words: Words, people: string) => string;
    readonly already: (people: string) => string;
    readonly byName: (people: string) => string;
    readonly blank: string;
  };
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
  panel: {
    title: "入力の手がかり",
    fold: "たたむ",
    unfold: "ひらく",
    needed: (fields) => `保存するには、${fields}を入力してください。`,
    wished: (fields) =>
      `${fields}が空欄です。保存はできますが、このままではまとめで正しく数えられません。`,
    wishedToo: (fields) =>
      `${fields}も入力してください（空欄では、まとめで正しく数えられません）。`,
    complete: "必要な欄はすべて入力されています。",
    expectedOfDate: (words, hasSummaries) =>
      `日付を入れると：その月の${words.meetingShort}の件数${hasSummaries ? `、登録されている枠と${quietPeriod(words).ja}` : ""}`,
    expectedOfPerson: ({ principal, meetingShort }) =>
      `${principal}を入れると：その人のほかの${meetingShort}`,
    expectedOfSpellings: "ほかの記録とよく似た表記があれば、ここに表示します。",
    show: "手がかりを表示する",
    councilSession: (words, name, period) =>
      `この日は${quietPeriod(words).ja}中です：${name}（${period}）`,
    slots: ({ meetingShort }, { month, taken, slots }) =>
      `${month}の${meetingShort}の枠：${slots}枠のうち${taken}枠が使われています（予約を含む）`,
    meetingsInMonth: ({ meetingShort }, month, taken) =>
      `${month}の${meetingShort}：${taken}件（予約を含む）`,
    earlierMeetings: ({ meetingShort }, person, count) =>
      `${person}さんのほかの${meetingShort}（${count}件）`,
    noEarlierMeeting: ({ meetingShort }, person) =>
      `${person}さんのほかの${meetingShort}はありません。`,
    openRecord: (recordId) => `記録番号 ${recordId} を開く`,
    useSpelling: (spelling) => `「${spelling}」にする`,
    visibleOnly:
      "見える記録だけで調べています。権限により見えない記録がほかにあるかもしれません。",
    reading: "手がかりを読み込んでいます。",
    stop: "やめる",
    stopped:
      "手がかりの読み込みをやめました。入力と保存はそのまま続けられます。",
    checking: "ほかの記録と照合しています。",
    saveUnchecked: "照合をやめて保存する",
    hidden: (field) =>
      `ほかの記録の「${field}」を見る権限がないか、その項目がないため、手がかりを出せず、ほかの記録との照合もできません。入力と保存はそのまま続けられます。アプリの管理者に確かめてください。`,
    failed:
      "手がかりを読み込めませんでした。入力と保存はそのまま続けられます。",
    loggedOut:
      "kintoneへのログインが切れています。入力はこのままにして、別のタブでkintoneにログインし直してから保存してください。",
    retry: "もう一度読み込む",
  },
  people: {
    search: ({ staff }) => `${staff}をさがす`,
    candidates: "候補",
    searchHelp: (hasReadings) =>
      hasReadings ? "番号・氏名・読みの一部" : "番号か氏名の一部",
    reading: "名簿を読み込んでいます。",
    readFailed:
      "名簿を読み込めませんでした。番号を欄に直接入れるか、しばらく待って、もう一度さがしてください。",
    loggedOut:
      "kintoneへのログインが切れているため、名簿を読めません。入力はこのままにして、別のタブでkintoneにログインし直してください。",
    none: "当てはまる人が名簿にいません。",
    near: (shown) =>
      `そのとおりの人は名簿にいません。1文字違いの人を${shown}人出しています。下の矢印で選べます。`,
    enterByName: (name) => `「${name}」を氏名だけで入れる`,
    count: (all, shown) =>
      all === shown
        ? `候補が${all}人います。下の矢印で選べます。`
        : `当てはまる人が${all}人います。はじめの${shown}人を出しています。`,
    paste: "まとめて貼り付ける",
    pasteLabel: ({ staffNumber }) =>
      `${staffNumber}か氏名（1人1行か「、」区切り）`,
    enter: "参加者の行に入れる",
    entered: (people) => `参加者に入れました：${people}。`,
    notFound: (people) => `名簿に見つかりません：${people}。`,
    asked: (people) =>
      `当てはまる人が何人かいるか、書き方が少し違います。下から選んでください：${people}。`,
    whoIs: (text) => `「${text}」はどの人ですか。`,
    noted: (text) =>
      `「${text}」のかっこの中が、名簿の人の所属・役職・番号・読み・旧姓などに当たりません。どの人ですか。かっこの中の人は入らないので、出席していたら別に加えてください。`,
    numberOf: ({ staffNumber }, text, person) =>
      `「${text}」の${staffNumber}は「${person}」のものです。どの人かを選んでください。`,
    enterByNumber: (number) => `「${number}」を番号のまま入れる`,
    notKept: ({ staffNumber }, people) =>
      `このアプリは${staffNumber}のない人の氏名を保存しないので、入れていません：${people}。`,
    already: (people) => `すでに参加者にいます：${people}。`,
    byName: (people) => `名簿にいないので、氏名だけを入れました：${people}。`,
    blank: "番号か氏名を入れてください。",
  },
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
  panel: {
    title: "Hints",
    fold: "Fold",
    unfold: "Unfold",
    needed: (fields) => `To save, enter: ${fields}.`,
    wished: (fields) =>
      `Still blank: ${fields}. The record can be saved, but does not count as it should.`,
    wishedToo: (fields) =>
      ` Enter also: ${fields} (without it the record does not count as it should).`,
    complete: "Everything that is needed is entered.",
    expectedOfDate: (words, hasSummaries) =>
      `With a date: the ${words.meetingShort}s of that month${hasSummaries ? `, its slots and ${quietPeriod(words).en}s where they are entered` : ""}`,
    expectedOfPerson: ({ principal, meetingShort }) =>
      `With the ${principal}: other ${meetingShort}s of that person`,
    expectedOfSpellings:
      "Spellings that are like those of other records are told here.",
    show: "Show hints",
    councilSession: (words, name, period) =>
      `This day lies in a ${quietPeriod(words).en}: ${name} (${period})`,
    slots: (_words, { month, taken, slots }) =>
      `${month}: ${taken} of ${slots} slots are taken (planned ones included)`,
    meetingsInMonth: ({ meetingShort }, month, taken) =>
      `${month}: ${taken} ${meetingShort}s (planned ones included)`,
    earlierMeetings: ({ meetingShort }, person, count) =>
      `Other ${meetingShort}s of ${person} (${count})`,
    noEarlierMeeting: ({ meetingShort }, person) =>
      `${person} has no other ${meetingShort}s.`,
    openRecord: (recordId) => `Open record ${recordId}`,
    useSpelling: (spelling) => `Use "${spelling}"`,
    visibleOnly:
      "Only records that you may view were looked at; there may be others.",
    reading: "Loading hints.",
    stop: "Stop",
    stopped: "Loading hints was stopped. You can go on and save.",
    checking: "Comparing with other records.",
    saveUnchecked: "Save without comparing",
    hidden: (field) =>
      `You may not view "${field}" of other records, or there is no such field: there are no hints, and the record is not compared with others. You can go on and save. Ask the app's administrator.`,
    failed: "The hints could not be loaded. You can go on and save.",
    loggedOut:
      "Your login to kintone has ended. Leave the form as it is, log in again in another tab, then save.",
    retry: "Load again",
  },
  people: {
    search: ({ staff }) => `Find ${staff}`,
    candidates: "Suggestions",
    searchHelp: (hasReadings) =>
      hasReadings
        ? "Part of number, name or reading"
        : "Part of number or name",
    reading: "Reading the roster.",
    readFailed:
      "The roster could not be read. Type the number into the field, or try again later.",
    loggedOut:
      "Your login to kintone has ended, so the roster can't be read. Leave the form as it is and log in again in another tab.",
    none: "Nobody on the roster fits.",
    near: (shown) =>
      `Nobody on the roster fits exactly. These ${shown} differ by one letter. Choose with the down arrow.`,
    enterByName: (name) => `Enter "${name}" by name alone`,
    count: (all, shown) =>
      all === shown
        ? `${all} people fit. Choose with the down arrow.`
        : `${all} people fit; these are the first ${shown}.`,
    paste: "Paste several",
    pasteLabel: ({ staffNumber }) =>
      `Names or ${staffNumber}s, one a line or between commas`,
    enter: "Enter as participants",
    entered: (people) => `Entered: ${people}. `,
    notFound: (people) => `Not on the roster: ${people}. `,
    asked: (people) =>
      `Several fit, or one that is spelt otherwise; choose below: ${people}. `,
    whoIs: (text) => `Who is "${text}"?`,
    noted: (text) =>
      `What stands in brackets in "${text}" is no division, title, number, reading or former name of the person on the roster. Who is it? Whoever is named in brackets is not entered: add them if they took part.`,
    numberOf: ({ staffNumber }, text, person) =>
      `The ${staffNumber} of "${text}" is that of "${person}". Choose who it is.`,
    enterByNumber: (number) => `Enter "${number}" as it is`,
    notKept: ({ staffNumber }, people) =>
      `This app keeps no name without a ${staffNumber}, so not entered: ${people}. `,
    already: (people) => `Participants already: ${people}. `,
    byName: (people) => `Not on the roster, entered by name: ${people}. `,
    blank: "Type numbers or names first.",
  },
  status: { planned: "planned", held: "held", cancelled: "cancelled" },
  actions: {
    title: "What can be done from this record",
    nextMeeting: ({ meetingShort }) => `Next ${meetingShort}`,
    nextActivity: "Next activity",
    markHeld: "Mark as held",
    markHeldNamed: (meeting) => `Mark ${meeting} as held`,
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
