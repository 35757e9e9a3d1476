import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What is said where people are searched for and pasted in a record form. */
export interface FormPeopleMessages {
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
  /** Enter takes nobody who is not meant for sure. */
  readonly notSure: string;
  readonly paste: string;
  readonly pasteLabel: (words: Words) => string;
  readonly enter: string;
  readonly entered: (people: string) => string;
  readonly notFound: (people: string) => string;
  /** Of people below, each with who may be meant. */
  readonly asked: (people: string) => string;
  /** Of the others of a list whose first one, the principal, is not told yet. */
  readonly waiting: (words: Words, count: number) => string;
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
}

const ja: FormPeopleMessages = {
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
  notSure:
    "入力した文字だけでは決まらないので、まだ入れていません。下の矢印で選んでから、Enterを押してください。",
  paste: "まとめて貼り付ける",
  pasteLabel: ({ staffNumber }) =>
    `${staffNumber}か氏名（1人1行か「、」区切り）`,
  enter: "参加者の行に入れる",
  entered: (people) => `参加者に入れました：${people}。`,
  notFound: (people) => `名簿に見つかりません：${people}。`,
  asked: (people) =>
    `当てはまる人が何人かいるか、書き方が少し違います。下から選んでください：${people}。`,
  waiting: ({ principal }, count) =>
    `1人目が${principal}になるので、1人目が決まるまで、後の${count}人は入れていません。`,
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
};

const en: FormPeopleMessages = {
  search: ({ staff }) => `Find ${staff}`,
  candidates: "Suggestions",
  searchHelp: (hasReadings) =>
    hasReadings ? "Part of number, name or reading" : "Part of number or name",
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
  notSure:
    "Nobody is entered yet: what is typed may mean another. Choose with the down arrow, then press Enter.",
  paste: "Paste several",
  pasteLabel: ({ staffNumber }) =>
    `Names or ${staffNumber}s, one a line or between commas`,
  enter: "Enter as participants",
  entered: (people) => `Entered: ${people}. `,
  notFound: (people) => `Not on the roster: ${people}. `,
  asked: (people) =>
    `Several fit, or one that is spelt otherwise; choose below: ${people}. `,
  waiting: ({ principal }, count) =>
    `The first is the ${principal}: the ${count} below wait until it is told who that is. `,
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
};

/** The same in the user's language. */
export const formPeopleMessages: Readonly<
  Record<Language, FormPeopleMessages>
> = {
  ja,
  en,
};
