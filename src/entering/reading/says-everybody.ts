import { samenessKey } from "../../domain/sameness/sameness";

const ALL = String.raw`(?:全員|全て|すべて|みんな|皆|全|all(?:the)?|everybody|everyone)`;
const BEFORE = new RegExp(String.raw`^${ALL}の?(.*?)(?:全員)?$`, "iu");
const BEHIND = new RegExp(String.raw`^(.+?)の?${ALL}$`, "iu");
const BRACKETS = /\(.*\)$/u;

/** ３名全員, 全3名; the letters are those of sameness. */
const NUMBER = /[\d一二三四五六七八九十]+[名人]の?/gu;

/**
 * Whether a text means everybody whom a field can hold: 全員, 全補佐官, 補佐官全員（3名）, ３名全員.
 * @param label what the form calls the field: CXO補佐官
 */
export const saysEverybody = (text: string, label: string): boolean => {
  const key = samenessKey(text).replace(BRACKETS, "").replace(NUMBER, "");
  const field = samenessKey(label);
  const [, who] = BEFORE.exec(key) ?? BEHIND.exec(key) ?? [];
  if (who === undefined) return false;
  return who === "" || field.includes(who) || who.includes(field);
};
