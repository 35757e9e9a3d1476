import type { Language } from "../language";
import type { ManyProblemMessages } from "./many-problem-messages";
import { manyProblemMessages } from "./many-problem-messages";

/** What is done to many records of a list, and what became of it. */
export interface ManyMessages extends ManyProblemMessages {
  /** The folds above a list. */
  readonly dueTitle: (count: number) => string;
  readonly dueSearch: string;
  readonly searching: string;
  readonly searchFailed: string;
  readonly loggedOut: string;
  readonly noDue: string;
  readonly first: (count: number) => string;
  readonly publishTitle: string;
  readonly noMarks: string;
  readonly mark: string;
  readonly marks: {
    readonly publishTheme: string;
    readonly publishVoice: string;
    readonly publish: string;
  };
  readonly marked: string;
  readonly unmarked: string;
  readonly inState: (state: string) => string;
  readonly noAction: (state: string) => string;
  /** What fields tell of a record that may not have been held. */
  readonly doubt: (
    told: readonly { readonly heading: string; readonly text: string }[],
  ) => string;
  readonly doubtHint: string;
  /** Rows and buttons. */
  readonly all: string;
  readonly choose: (title: string) => string;
  readonly open: (recordId: string) => string;
  readonly stop: string;
  readonly stopWaiting: string;
  readonly stopping: string;
  readonly undo: (count: number) => string;
  readonly reload: string;
  readonly nothingTicked: string;
  readonly progress: (done: number, all: number) => string;
  readonly summary: (counts: Counts) => string;
  readonly undone: (counts: Counts) => string;
  readonly doneHere: string;
  readonly undoneHere: string;
  readonly stoppedHere: string;
  /** What became of rows, and how the list shows it. */
  readonly withReload: (sentence: string) => string;
  readonly go: string;
  readonly cancel: string;
  /** The question before it. */
  readonly acts: {
    readonly hold: Act;
    readonly publish: Act;
    readonly withhold: Act;
  };
  readonly refused: (count: number) => string;
  readonly doubtedChosen: (count: number) => string;
  readonly doubtedLeft: (count: number) => string;
  readonly doubtedOne: string;
  readonly andMore: (count: number) => string;
  readonly canUndo: string;
  readonly cannotUndo: string;
}

interface Act {
  readonly button: (count: number) => string;
  readonly title: string;
  readonly question: (count: number) => string;
}

const ja: ManyMessages = {
  dueTitle: (count) => `今日までの予約 ${count}件を実施にする`,
  dueSearch: "今日までの予約を実施にする",
  searching: "ほかのページの予約を探しています。",
  searchFailed:
    "ほかのページの予約を探せませんでした。この一覧に出ている分は、このまま実施にできます。残りは、しばらく待って開き直してください。",
  loggedOut:
    "kintoneへのログインが切れています。別のタブでkintoneにログインし直してから、開き直してください。",
  noDue: "今日までの予約はありません。",
  first: (count) =>
    `多いので、古いものから${count}件を出しています。残りは、これを終えてから開き直すと出ます。`,
  publishTitle: "掲載の印をまとめて付ける・外す",
  noMarks: "この一覧には、掲載の印を付けられる記録がありません。",
  mark: "どの印",
  marks: {
    publishTheme: "テーマの掲載",
    publishVoice: "声の掲載",
    publish: "掲載",
  },
  marked: "掲載する",
  unmarked: "掲載しない",
  inState: (state) => `（${state}）`,
  noAction: (state) =>
    `プロセス管理に「${state}」から実施へ進むアクションがないので、ここからは変えられません。`,
  doubt: (told) =>
    `${told.map(({ heading, text }) => `${heading}に「${text}」`).join("、")}とあります。`,
  doubtHint:
    "「すべて選ぶ」では選びません。行ったことと参加した人を確かめてから、選んでください。",
  all: "すべて選ぶ",
  choose: (title) => `${title}を選ぶ`,
  open: (recordId) => `記録番号 ${recordId} を開く`,
  stop: "ここで止める",
  stopWaiting: "待つのをやめる",
  stopping: "止めています。",
  undo: (count) => `元に戻す（${count}件）`,
  reload: "一覧を読み込み直す",
  nothingTicked: "記録を選んでください。",
  progress: (done, all) => `${all}件のうち${done}件まで進みました。`,
  summary: (counts) => sentenceJa("変え", counts),
  undone: (counts) => sentenceJa("元に戻し", counts),
  doneHere: "変えました",
  undoneHere: "元に戻しました",
  stoppedHere: "止めたので、変えていません",
  withReload: (sentence) =>
    `${sentence}一覧の表示は、読み込み直すと変わります。`,
  go: "変える",
  cancel: "やめる",
  acts: {
    hold: {
      button: (count) => `選んだ${count}件を実施にする`,
      title: "実施にします",
      question: (count) => `${count}件を実施にします。`,
    },
    publish: {
      button: (count) => `選んだ${count}件を掲載する`,
      title: "掲載の印を付けます",
      question: (count) =>
        `${count}件に掲載の印を付けます。公表版に載ります。個人の名前や相談の中身が書かれていないか確かめてください。`,
    },
    withhold: {
      button: (count) => `選んだ${count}件を掲載しない`,
      title: "掲載の印を外します",
      question: (count) =>
        `${count}件の掲載の印を外します。公表版には載らなくなります。`,
    },
  },
  refused: (count) => `次の${count}件は変えられないので、含めていません。`,
  doubtedChosen: (count) =>
    `うち次の${count}件は、行っていないかもしれません。確かめてから変えてください。`,
  doubtedLeft: (count) =>
    `次の${count}件は、行っていないかもしれないので、含めていません。`,
  doubtedOne:
    "行っていないかもしれません。行ったことと参加した人を確かめてから、変えてください。",
  andMore: (count) => `ほか${count}件`,
  canUndo: "変えたあとも、この画面を離れるまでは元に戻せます。",
  cannotUndo:
    "プロセス管理に戻るアクションがないので、ここからは元に戻せません。",
  ...manyProblemMessages.ja,
};

interface Counts {
  readonly done: number;
  readonly all: number;
  readonly unknown: number;
}

function sentenceJa(verb: "変え" | "元に戻し", { done, all, unknown }: Counts) {
  if (done === all) return `${all}件を${verb}ました。`;
  const left = all - done - unknown;
  return [
    `${all}件のうち${done}件を${verb}ました。`,
    left === 0 ? "" : `${left}件は${verb}ていません。`,
    unknown === 0 ? "" : `${unknown}件は、${verb}たか分かりません。`,
    "理由はそれぞれの行にあります。",
  ].join("");
}

const en: ManyMessages = {
  dueTitle: (count) => `Mark planned records up to today (${count})`,
  dueSearch: "Mark planned records up to today",
  searching: "Looking for planned records of other pages.",
  searchFailed:
    "Planned records of other pages could not be looked for. Those of this list can still be marked as held; open this again later for the rest.",
  loggedOut:
    "Your login to kintone has ended. Log in again in another tab, then open this again.",
  noDue: "There are no planned records up to today.",
  first: (count) =>
    `There are many: these are the oldest ${count}. Finish them and open this again for the rest.`,
  publishTitle: "Mark several for publishing, or take the marks away",
  noMarks: "No record of this list can be marked for publishing.",
  mark: "Which mark",
  marks: {
    publishTheme: "Publish the theme",
    publishVoice: "Publish the voice",
    publish: "Publish",
  },
  marked: "published",
  unmarked: "not published",
  inState: (state) => `(${state})`,
  noAction: (state) =>
    `No action of the process management leads from "${state}" to held, so it can't be changed here.`,
  doubt: (told) =>
    `${told.map(({ heading, text }) => `"${heading}" says "${text}"`).join(", ")}.`,
  doubtHint:
    '"Choose all" leaves it out: check that it took place and who came, then choose it.',
  all: "Choose all",
  choose: (title) => `Choose ${title}`,
  open: (recordId) => `Open record ${recordId}`,
  stop: "Stop here",
  stopWaiting: "Stop waiting",
  stopping: "Stopping.",
  undo: (count) => `Undo (${count})`,
  reload: "Reload the list",
  nothingTicked: "Choose records first.",
  progress: (done, all) => `${done} of ${all} done so far.`,
  summary: (counts) => sentenceEn("changed", counts),
  undone: (counts) => sentenceEn("taken back", counts),
  doneHere: "changed",
  undoneHere: "taken back",
  stoppedHere: "stopped before, not changed",
  withReload: (sentence) => `${sentence} Reload the list to see it there.`,
  go: "Change",
  cancel: "Cancel",
  acts: {
    hold: {
      button: (count) => `Mark ${count} as held`,
      title: "Mark as held",
      question: (count) => `Marks ${count} as held.`,
    },
    publish: {
      button: (count) => `Publish ${count}`,
      title: "Mark for publishing",
      question: (count) =>
        `Marks ${count} for publishing: the public edition prints them. Check that no names and no private matters are in them.`,
    },
    withhold: {
      button: (count) => `Don't publish ${count}`,
      title: "Take the marks away",
      question: (count) =>
        `Takes away the marks of ${count}: the public edition prints them no more.`,
    },
  },
  refused: (count) => `These ${count} can't be changed and are left out:`,
  doubtedChosen: (count) =>
    `${count} of them may not have taken place: check before you go on.`,
  doubtedLeft: (count) =>
    `These ${count} may not have taken place and are left out:`,
  doubtedOne:
    "It may not have taken place. Check that it did and who came before you change it.",
  andMore: (count) => `and ${count} more`,
  canUndo: "It can be undone until you leave this page.",
  cannotUndo:
    "The process management has no action that leads back, so it can't be undone here.",
  ...manyProblemMessages.en,
};

function sentenceEn(
  verb: "changed" | "taken back",
  { done, all, unknown }: Counts,
) {
  if (done === all) return `${all} ${verb}.`;
  const left = all - done - unknown;
  return [
    `${done} of ${all} ${verb}.`,
    left === 0 ? "" : ` ${left} not ${verb}.`,
    unknown === 0 ? "" : ` Of ${unknown} it is not known.`,
    " The reasons are in the rows.",
  ].join("");
}

/** Sentences of what is done to many records, in the user's language. */
export const manyMessages: Readonly<Record<Language, ManyMessages>> = {
  ja,
  en,
};
