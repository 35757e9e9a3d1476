import type { Language } from "../language";

/**
 * What an import says itself within texts that it quotes of a list. Answers are kept by
 * such texts, so they are the same in any language until they are shown.
 */
export const OWN_WORDS = {
  /** Of what a line goes through. */
  struck: "取り消し線",
  /** 実施：空欄 */
  blank: (heading: string) => `${heading}：空欄`,
  /** 凡例：灰色は中止 */
  legend: (line: string) => `凡例：${line}`,
  /** Of a day in a remark, beside that of its row. */
  dayOfRow: (text: string, day: string) => `${text}（行の日付：${day}）`,
  /** A column without a heading, from 1. */
  column: (number: number) => `${number}列目`,
} as const;

const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^取り消し線(?=「)/u, "Struck out: "],
  [/^取り消し線$/u, "Struck out"],
  [/：空欄(?=$|、)/gu, ": blank"],
  [/^凡例：/u, "Legend: "],
  [/（行の日付：([^）]*)）$/u, " (date of the row: $1)"],
  [/(?<=^|、)(\d+)列目(?=$|、)/gu, "column $1"],
  [/^(\d{4})年度$/u, "Fiscal year $1"],
  [/(?<=^|、)(\d{4})年(?=$|、)/gu, "$1"],
];

/** A text of a list with what the import said itself in the language of the reader. */
export const ownWordsIn = (text: string, language: Language): string =>
  language === "ja"
    ? text
    : IN_ENGLISH.reduce(
        (shown, [own, english]) => shown.replace(own, english),
        text,
      );
