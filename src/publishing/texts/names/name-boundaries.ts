/** Letters that words are made of: those of other scripts part words by themselves. */
const HAN = /[\p{Script=Han}々〆ヶ]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const LATIN = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ_]/u;

/** What a name may follow though it is written in the same script: 財政課山田, 課長山田太郎. */
const AFTER_DIVISION = /[課部室局係所署館園校]/u;
const AFTER_TITLE = /[課部室局係所署館園校長員者官師士事任幹査]/u;
/** 部長 is one word, so that 部 is not here. */
const AFTER_SHORT = /[課室局係]/u;

/** A part of a text that may be a name, with its neighbours; "" at the ends. */
export interface Span {
  readonly word: string;
  readonly previous: string;
  readonly next: string;
  /** Letters of the name. */
  readonly length: number;
}

const isSameScript = (a: string, b: string): boolean =>
  [HAN, KATAKANA, LATIN].some((script) => script.test(a) && script.test(b));

/** Whether a whole name starts where a word starts. */
export const startsClearly = ({ word, previous }: Span): boolean =>
  !isSameScript(previous, word.charAt(0)) || AFTER_TITLE.test(previous);

/** Whether a whole name ends where a word ends. */
export const endsClearly = ({ word, next }: Span): boolean =>
  !isSameScript(word.charAt(word.length - 1), next);

/** Whether a family name before a title starts where a word starts; 課長さん is nobody called 長. */
export const familyStarts = ({ word, previous, length }: Span): boolean => {
  if (!isSameScript(previous, word.charAt(0))) return true;
  return length > 1
    ? AFTER_DIVISION.test(previous)
    : AFTER_SHORT.test(previous) && word !== "長";
};

/** Letters and digits are told apart by more than their script: a-1, x.y@z. */
const IN_CODE = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ_.@-]/u;
/** What makes a count, a date, a place or a year of digits. */
const COUNTED =
  /^[年月日時分秒回名人件円%％割倍度号番部台本枚個つ階世代周歳か箇ヶカヵ点位丁,，.．/／:：~～〜-]/u;
const COUNTING = /[第約令平昭和成R¥￥$,，.．/／:：~～〜年-]$/u;
const NAMED_CODE = /(?:番号|No\.?|ID|ＩＤ|コード|職員)[^0-9]{0,3}$/iu;

/**
 * Whether the number of someone stands by itself. Digits that a unit follows
 * count something; four that may be a year are a number only after 番号 or the like.
 * @param before the text in front
 * @param after the text behind
 */
export const isCodeAlone = (
  code: string,
  before: string,
  after: string,
): boolean => {
  if (IN_CODE.test(before.slice(-1)) || IN_CODE.test(after.charAt(0))) {
    return false;
  }
  if (!/^\d+$/u.test(code)) return true;
  if (NAMED_CODE.test(before)) return true;
  return (
    !/^(?:19|20)\d\d$/u.test(code) &&
    !COUNTED.test(after) &&
    !COUNTING.test(before)
  );
};
