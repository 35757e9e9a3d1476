import { samenessKey, visibleText } from "../../domain/sameness/sameness";
import type { WrittenPerson } from "./person-match";

const BOTH = /^(\S+)\s+(\S.*)$/u;
const JOINED = /^([0-9０-９]+)(\D.*)$/u;
/** 0225：千田 明, 0225:千田 明 */
const BEFORE_COLON = /^([^\s:：]+)\s*[:：]\s*([^\d\s].*)$/u;
/** 鶴見俊介[203], 【203】 and （203） too */
const IN_BRACKETS =
  /^(\D+?)\s*[[［【〔(（]\s*(?:職員番号|番号|no\.?)?[:：]?\s*([0-9０-９]+)\s*[\]］】〕)）]$/iu;
const NUMBER =
  /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ-]*[0-9０-９][0-9A-Za-z０-９Ａ-Ｚａ-ｚ-]*$/u;

/**
 * Who is written in one place: a number, a name, or a number before a name, with
 * a space or colon between them or, of digits, without one, or in brackets behind it.
 * @param isCode whether the roster has it as a number, as 総務1 may be
 */
export const numberedPerson = (
  text: string,
  isCode: (text: string) => boolean,
): Pick<WrittenPerson, "code" | "name"> => {
  const part = visibleText(text);
  const isNumber = (one: string): boolean => NUMBER.test(one) || isCode(one);
  if (isNumber(part)) return { code: part };
  const [, coded = "", called = ""] = BEFORE_COLON.exec(part) ?? [];
  if (isNumber(coded) && !isNumber(called))
    return { code: coded, name: visibleText(called) };
  const [, before = "", code = ""] = IN_BRACKETS.exec(part) ?? [];
  if (code !== "" && isCode(code)) return { code, name: visibleText(before) };
  const [, first = "", rest = ""] = BOTH.exec(part) ?? JOINED.exec(part) ?? [];
  // 4001 4002 and 4001と4002 are two.
  const others = rest.split(/[\sと]+/u).filter((one) => one !== "");
  return rest !== "" && isNumber(first) && !others.every(isNumber)
    ? { code: first, name: visibleText(rest) }
    : { name: part };
};

/** Whether a text is the number of somebody, by how numbers look or by the roster. */
export const codeTeller = (
  codes: ReadonlySet<string>,
): ((text: string) => boolean) => {
  const keys = new Set([...codes].map(samenessKey));
  return (text) => NUMBER.test(text) || keys.has(samenessKey(text));
};
