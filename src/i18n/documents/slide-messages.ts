import type { Language } from "../language";

const messages = {
  ja: {
    continued: (text: string) => `${text}（続き）`,
    source:
      "出典：kintoneのミーティングと活動の記録。数値はすべて記録から集計したものです。",
    ofYear: (year: string, facts: readonly string[]) =>
      `${year}：${facts.join("、")}`,
    fact: (name: string, value: string) => `${name} ${value}`,
    decoration: "飾り",
    text: "本文",
    list: "一覧",
    slideNumber: "スライド番号",
    footer: "フッター",
    slide: "スライド",
    notes: "ノート",
  },
  en: {
    continued: (text: string) => `${text} (continued)`,
    source:
      "Source: records of meetings and activities in kintone. All figures are counted from those records.",
    ofYear: (year: string, facts: readonly string[]) =>
      `${year}: ${facts.join(", ")}`,
    fact: (name: string, value: string) => `${name} ${value}`,
    decoration: "Decoration",
    text: "Text",
    list: "List",
    slideNumber: "Slide number",
    footer: "Footer",
    slide: "Slide",
    notes: "Notes",
  },
};

/** Words of the slides that the report does not hold. */
export const slideMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
