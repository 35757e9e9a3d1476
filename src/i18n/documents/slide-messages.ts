import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

const messages = {
  ja: {
    continued: (text: string) => `${text}（続き）`,
    source: ({ meetingShort }: Words) =>
      `出典：kintoneの${meetingShort}と活動の記録。数値はすべて記録から集計したものです。`,
    ofYear: (year: string, facts: readonly string[]) =>
      `${year}：${facts.join("、")}`,
    fact: (name: string, value: string) => `${name} ${value}`,
    decoration: "飾り",
    legend: "凡例",
    chapter: "章",
    together: "・",
    text: "本文",
    list: "一覧",
    slideNumber: "スライド番号",
    footer: "フッター",
    slide: "スライド",
    notes: "ノート",
    tooMany: {
      title: "この後のページについて",
      text: (chapter: string, most: number) =>
        `スライドは${most}枚までのため、「${chapter}」の途中から後は入っていません。すべての内容は、WordかExcelの文書で確かめてください。`,
    },
  },
  en: {
    continued: (text: string) => `${text} (continued)`,
    source: ({ meetingShort }: Words) =>
      `Source: records of ${meetingShort}s and activities in kintone. All figures are counted from those records.`,
    ofYear: (year: string, facts: readonly string[]) =>
      `${year}: ${facts.join(", ")}`,
    fact: (name: string, value: string) => `${name} ${value}`,
    decoration: "Decoration",
    legend: "Legend",
    chapter: "Chapter",
    together: " · ",
    text: "Text",
    list: "List",
    slideNumber: "Slide number",
    footer: "Footer",
    slide: "Slide",
    notes: "Notes",
    tooMany: {
      title: "What is left out",
      text: (chapter: string, most: number) =>
        `A presentation has at most ${most} slides: what follows from within “${chapter}” on is not in it. The document for Word or Excel has all of it.`,
    },
  },
};

/** Words of the slides that the report does not hold. */
export const slideMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
