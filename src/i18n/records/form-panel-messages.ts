import { quietPeriod } from "../../domain/words/quiet-period";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What the panel of hints in a record form says. */
export interface FormPanelMessages {
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
}

const ja: FormPanelMessages = {
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
  stopped: "手がかりの読み込みをやめました。入力と保存はそのまま続けられます。",
  checking: "ほかの記録と照合しています。",
  saveUnchecked: "照合をやめて保存する",
  hidden: (field) =>
    `ほかの記録の「${field}」を見る権限がないか、その項目がないため、手がかりを出せず、ほかの記録との照合もできません。入力と保存はそのまま続けられます。アプリの管理者に確かめてください。`,
  failed: "手がかりを読み込めませんでした。入力と保存はそのまま続けられます。",
  loggedOut:
    "kintoneへのログインが切れています。入力はこのままにして、別のタブでkintoneにログインし直してから保存してください。",
  retry: "もう一度読み込む",
};

const en: FormPanelMessages = {
  title: "Hints",
  fold: "Fold",
  unfold: "Unfold",
  needed: (fields) => `To save, enter: ${fields}.`,
  wished: (fields) =>
    `Still blank: ${fields}. The record can be saved, but does not count as it should.`,
  wishedToo: (fields) =>
    `Enter also: ${fields} (without it the record does not count as it should).`,
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
};

/** The same in the user's language. */
export const formPanelMessages: Readonly<Record<Language, FormPanelMessages>> =
  {
    ja,
    en,
  };
