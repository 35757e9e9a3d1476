import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { periodOfHeading } from "../periods/list-period";
import { isDay } from "./noted-day";

/** Rows of a list that are no entries. */
export type LeftOutKind =
  /** 小計, 合計 */
  | "totals"
  /** 記入例 */
  | "examples"
  /** headings again, as on every printed page */
  | "headings"
  /** one text over the whole width, one that begins with ※, or a year or month over what follows */
  | "notes";

const TOTAL =
  /^集計$|^(?:[小合総累年月頁]|ページ|年間|月間|中間|年度|上期|下期|上半期|下半期|実施|開催|面談|協議|中止|(?:令和|平成|昭和|[RHS])?(?:元|\d{1,4})年度?|[RHS](?:元|\d{1,2})|\d{1,2}月(?:分)?)?(?:計|小計|合計|累計|総計)(?:件数|回数|人数)?[:(]?(?:延べ?|のべ|実)?(?:\d+(?:回|件|人|名|時間))?\)?$|^平均$|^(?:[次前](?:頁|ページ)(?:へ|に|より|から)の?)?繰り?越し?(?:分|計|額)?[:(]?(?:\d+(?:回|件|人|名|時間))?\)?$|^(?:実|延べ?|のべ)(?:人数|件数|回数)[:(]?(?:\d+[人名件回])?\)?$/u;
const EXAMPLE =
  /^(?:[(【<](?:記入|入力)?例[)】>]|(?:記入|入力)例|例[:：]|例$)/u;
/** 実施回数 9回、延べ14人: figures, and what they are of. */
const FIGURES_IN_WORDS =
  /^(?:(?:年間|月間|全体)?の?(?:実施|開催|面談|延べ?|のべ|実|参加|対応|総|合計)(?:回数|件数|人数|者数|計)?[:は]?(?:約)?\d+(?:回|件|人|名|時間)[、,，・/]?)+(?:です|でした|以上)?[。.]?$/u;
/** 件数 | 6 and 延べ | 40名, below a list. */
const COUNTED =
  /^(?:(?:総|全|延べ?|のべ|実)?(?:件数|回数|人数|数)|延べ?|のべ)[:：]?$/u;
const CLOSING = /^(?:以上|以下余白|以下空白|以下省略)[。.]?$/u;
/** - 1 -, （2/3頁）, 3ページ, 次頁へ続く, （続き） */
const PAGE =
  /^(?:[-‐―－—~]\d{1,4}[-‐―－—~]|[([]?\d{1,4}(?:\/\d{1,4})?(?:頁|ページ|枚目?)[)\]]?|p\.?\d{1,4}(?:\/\d{1,4})?|page\d{1,4}|[([]?(?:[次前]?(?:頁|ページ|紙)(?:へ|から|に)?の?)?(?:続く|続き|つづく|つづき)[)\]]?)$/iu;
/** 12, 4回, 13:30 */
const FIGURE = /^[\d,.:]+(?:回|件|人|名|時間)?$/u;

/**
 * What a row of a list is.
 * @param columns of the list, by what they may be called
 */
export const kindOfRow = (
  row: readonly string[],
  columns: readonly {
    readonly index: number;
    readonly names: readonly string[];
  }[],
): "entry" | "blank" | LeftOutKind => {
  const filled = row
    .map((text) => samenessKey(text))
    .filter((text) => text !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (isTotal(filled)) return "totals";
  if (isCounted(filled)) return "totals";
  if (filled.every((text) => FIGURES_IN_WORDS.test(text))) return "totals";
  if (EXAMPLE.test(first)) return "examples";
  const isOneText = new Set(filled).size === 1;
  if (
    isOneText &&
    (filled.length > 2 ||
      isNoteLine(first) ||
      isPageLine(first) ||
      periodOfHeading(first) !== undefined)
  )
    return "notes";
  const isHeading = columns.filter(
    ({ index, names }) =>
      !isBlank(row[index]) &&
      names.some((name) => samenessKey(name) === samenessKey(row[index] ?? "")),
  ).length;
  return isHeading >= 2 && isHeading * 2 > filled.length ? "headings" : "entry";
};

/** Whether a text alone is a note, by its key: ※…, (注)…, 作成日:…, 以上 */
export const isNoteLine = (key: string): boolean =>
  /^(?:[※*]|\(?注)|^(?:作成|更新|出力|印刷)(?:年月日|日時|日|者)[:：]/u.test(
    key,
  ) || isClosing(key);

/** Whether a text alone, by its key, is of the page that a list was printed on. */
export const isPageLine = (key: string): boolean => PAGE.test(key);

/** Whether a text, by its key, says that a list goes on from the page before: 面談一覧（続き）. */
export const goesOnFromPage = (key: string): boolean =>
  isPageLine(key) || /[([](?:続き|つづき)[)\]]$/u.test(key);

/** 以上, which says nothing. */
export const isClosing = (key: string): boolean => CLOSING.test(key);

const isCounted = ([first = "", ...others]: readonly string[]): boolean =>
  COUNTED.test(first) &&
  others.length > 0 &&
  others.every((text) => FIGURE.test(text));

/** A meeting may be about 合計, or remarked as 計: with a day and a person it is a meeting. */
const isTotal = (filled: readonly string[]): boolean => {
  const words = filled.filter((text) => !FIGURE.test(text));
  const at = words.findIndex((text) => TOTAL.test(text));
  if (at < 0) return false;
  const others = words.filter((text) => !TOTAL.test(text) && !isDay(text));
  return !words.some(isDay) || (at < 2 && others.length < 2);
};
