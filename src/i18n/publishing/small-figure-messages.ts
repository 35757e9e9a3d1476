import type { Language } from "../language";

const messages = {
  ja: {
    title: "公表版の少人数の数値",
    /** @param count figures from 1 to below the threshold */
    warned: (count: number, threshold: number) =>
      `公表版に、${threshold}人に満たない数値が${count}件載ります。個人が分からないかを確かめてください。`,
    hides: (count: number, threshold: number) =>
      `公表版では、${threshold}人に満たない数値${count}件を＊にして伏せます。ほかの数値から計算できないように、必要な数値も合わせて伏せます。`,
    /** @param others figures that are hidden with them */
    hidden: (count: number, others: number, threshold: number) =>
      `公表版で、${threshold}人に満たない数値${count}件と、それらが計算で分からないように${others}件を伏せました。`,
    figure: (label: string, value: string) => `${label}：${value}`,
    /** Before the list of those that are printed. */
    shownList: (count: number, threshold: number) =>
      `公表版に載る、${threshold}人に満たない数値（${count}件）`,
    hiddenList: (count: number, threshold: number) =>
      `＊にして伏せる、${threshold}人に満たない数値（${count}件）`,
    othersList: (count: number) =>
      `上の数値が計算で分からないように、合わせて伏せる数値（${count}件）`,
    whereSet:
      "載せるか伏せるか、何人に満たない数値かは、プラグインの設定の「公表版での少人数の数値」で変えられます。",
  },
  en: {
    title: "Figures of few people in the public edition",
    warned: (count: number, threshold: number) =>
      `The public edition prints ${count} figures of fewer than ${threshold} people. Check that nobody can be recognised.`,
    hides: (count: number, threshold: number) =>
      `The public edition hides ${count} figures of fewer than ${threshold} people as ＊, and with them others from which they could be computed.`,
    hidden: (count: number, others: number, threshold: number) =>
      `The public edition hides ${count} figures of fewer than ${threshold} people and ${others} others from which they could be computed.`,
    figure: (label: string, value: string) => `${label}: ${value}`,
    shownList: (count: number, threshold: number) =>
      `Printed figures of fewer than ${threshold} people (${count})`,
    hiddenList: (count: number, threshold: number) =>
      `Figures of fewer than ${threshold} people, hidden as ＊ (${count})`,
    othersList: (count: number) =>
      `Figures hidden with them, from which they could be computed (${count})`,
    whereSet:
      "Whether they are printed or hidden, and below how many people, is set on the plugin's settings screen under “Figures of few people in the public edition”.",
  },
};

/** Sentences about figures of few people. */
export const smallFigureMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
