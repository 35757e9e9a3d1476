import { samenessKey } from "../../../../domain/sameness/sameness";
import {
  ABSENT,
  calledOffWords,
} from "../../../../entering/remarks/called-off-words";
import { isNoteLine, isPageLine } from "./kind-of-row";
import { bare, ERA } from "../periods/list-period";
import { isDay } from "./noted-day";

/** 【中止・延期分】, ■総務部 */
const DECORATED = /^[【<〈《≪〔[■◆▼▽□◇★☆●▲△].*\p{L}/u;
/** ここから令和5年度, 以下3件中止: said of the rows below, wherever it stands. */
const OPENS =
  /^[※*(【]*(?:ここから|これより|以下|以降|下記)(?!余白|空白|省略|同[上じ文]|[のに]?(?:とお|通)り)/u;
/** ※次の2件は中止 is of the rows below, too. */
const OF_BELOW = /以下の?(?!余白|空白|省略)|下記|次の/u;
/** A sentence is a note, and no heading. */
const SENTENCE = /。$/u;

/**
 * The one text of a row that heads the rows below it: it goes over the width of
 * the list, is marked as a heading, or stands in a column of days and numbers
 * without a figure of its own. Who stands alone in a column of people goes on with
 * the row above, but 中止分 is nobody.
 * @param isCounting whether a column holds days or numbers
 * @param isOfPeople whether a column holds people
 * @param isNamed whether a text is the name of a choice that heads rows
 * @param isOfHeadings whether such names stand alone in a column
 * @returns undefined for any other row
 */
export const blockHeadingIn = (
  row: readonly string[],
  isCounting: (index: number) => boolean,
  isOfPeople: (index: number) => boolean,
  isNamed: (text: string) => boolean = () => false,
  isOfHeadings: (index: number) => boolean = () => false,
): string | undefined => {
  const first = aloneIn(row);
  if (first === undefined) return undefined;
  const key = samenessKey(first.text);
  if (OPENS.test(key)) return first.text;
  if (isNoteLine(key)) return OF_BELOW.test(key) ? first.text : undefined;
  if (isPageLine(key)) return undefined;
  if (SENTENCE.test(key) || !/\p{L}/u.test(key)) return undefined;
  const isHeading =
    first.cells > 2 ||
    DECORATED.test(key) ||
    (isCounting(first.index) &&
      (!/\d|^同/u.test(key) || isNumbered(first.text))) ||
    isNamed(bareHeading(first.text)) ||
    (isOfHeadings(first.index) && !isOfPeople(first.index)) ||
    // 朝霧正道（欠席） is somebody, 中止分（3件） is none.
    (isOfPeople(first.index) && saysUnheld(key.replace(/(?<=.)\(.*\)$/u, "")));
  return isHeading ? first.text : undefined;
};

/** The one text of a row, where it begins, and in how many cells it stands; undefined where there are others. */
const aloneIn = (
  row: readonly string[],
):
  | { readonly text: string; readonly index: number; readonly cells: number }
  | undefined => {
  const keys = keysIn(row);
  const index = row.findIndex((text) => samenessKey(text) !== "");
  return new Set(keys).size === 1
    ? { text: (row[index] ?? "").trim(), index, cells: keys.length }
    : undefined;
};

/**
 * Columns in which the name of a choice heads rows: what stands alone there heads
 * the rows below it as well, whatever it is called.
 */
export const headingColumns = (
  rows: readonly (readonly string[])[],
  isNamed: (text: string) => boolean = () => false,
): ((index: number) => boolean) => {
  const columns = new Set(
    rows.flatMap((row) => {
      const alone = aloneIn(row);
      return alone !== undefined && isNamed(bareHeading(alone.text))
        ? [alone.index]
        : [];
    }),
  );
  return (index) => columns.has(index);
};

/** １ 研修, (2) 相談, ③視察, 第3章, 一、 */
const NUMBER =
  /^[(（【■◆●○]*(?:第?[\d０-９]{1,2}(?:[)）】.．、:：・]|章|節|\s)|[①-⑳]|[一二三四五六七八九十]{1,2}[、.．])\s*/u;
/** 1 回目, 5.12 and 4.1（金） are no numbers of headings. */
const HEADED = /^(?!回|件|月|日|時|名|人|年|期)\p{L}{2}/u;

/** Whether what heads rows has a number before it, as the next one will. */
export const isNumbered = (heading: string): boolean => {
  const text = heading.trim();
  return NUMBER.test(text) && HEADED.test(text.replace(NUMBER, ""));
};

/** How many rows it heads, behind what it is called: 研修 2回, 研修（3件） */
const SO_MANY_BEHIND = /(?:\s+|\s*[(（])(?:計|全)?[\d０-９]+[件回名人][)）]?$/u;

/** What heads rows, without its number, what decorates it, and how many they are. */
export const bareHeading = (heading: string): string =>
  heading
    .trim()
    .replace(NUMBER, "")
    .replace(SO_MANY_BEHIND, "")
    .replaceAll(/^[^\p{L}\p{N}]+|[】〉》>〕\]\s]+$/gu, "");

/** 予定（未実施）, 今後の予定 over rows. */
const PLANNED = /予定|見込|未定|未了/u;

/** Whether what heads rows says that they are yet to take place, and not that they did not. */
export const saysPlanned = (
  text: string,
  { isNamed } = calledOffWords([]),
): boolean =>
  PLANNED.test(samenessKey(text)) && !isNamed(text) && !saysCarriedOver(text);

const LATER_YEAR = `(?:来|次|翌)(?:年度?|期|[月回])|(?:${ERA})年?度?`;
const CARRIED = "(?:繰り?越し?|持ち?越し?|先送り|回し|送り)";
/** Whole: 来年度送り, 次年度へ, R5へ持越, 繰越分; 前年度からの繰越 was held this year. */
const CARRIED_OVER = new RegExp(
  `^(?:(?:${LATER_YEAR})(?:[にへ]の?|への)(?:${CARRIED}|変更|実施|延期)?|(?:(?:来|次|翌)(?:年度?|期))(?:以降|分|(?:の?(?:実施|対応|開催)))|(?:${LATER_YEAR})?${CARRIED})(?:の?(?:分|もの|案件|面談|一覧|リスト|表|予定))*$`,
  "iu",
);

/** Whether a name of rows says that they were left for a later year. */
export const saysCarriedOver = (text: string): boolean =>
  CARRIED_OVER.test(bare(text));

/** 以下2名欠席, 【欠席者】 */
const ABSENT_ROWS = new RegExp(`(?<!出席.?)(?:${ABSENT})(?:者|分|一覧)*$`, "u");

/** Whether what heads rows says that they did not take place, or not yet. */
export const saysUnheld = (text: string, words = calledOffWords([])): boolean =>
  words.isNamed(text) ||
  ABSENT_ROWS.test(bare(text)) ||
  saysCarriedOver(text) ||
  saysPlanned(text, words);

const keysIn = (row: readonly string[]): readonly string[] =>
  row.map(samenessKey).filter((key) => key !== "");

/** Whether most of what stands in a column of rows is a day or a number. */
export const countingColumns = (
  rows: readonly (readonly string[])[],
): ((index: number) => boolean) => {
  const known = new Map<number, boolean>();
  return (index) => {
    const held = known.get(index);
    if (held !== undefined) return held;
    const texts = rows
      .filter((row) => new Set(keysIn(row)).size > 1)
      .map((row) => samenessKey(row[index] ?? ""))
      .filter((text) => text !== "");
    const counting = texts.filter(
      (text) => /^(?:no\.?)?\d{1,5}$/u.test(text) || isDay(text),
    );
    const isCounting = counting.length * 2 > texts.length;
    known.set(index, isCounting);
    return isCounting;
  };
};

/** ここから, 以下 and 以降 are said of all that follows, over blank lines too, and so are numbers. */
const ONWARD = /ここから|これより|以下|以降|下記/u;

/** Whether what heads rows heads all rows below it until the next heading. */
export const headsOnward = (heading: string): boolean =>
  ONWARD.test(samenessKey(heading)) || isNumbered(heading);

/** 以下3件中止 */
const SO_MANY =
  /(?:ここから|これより|以下|以降|下記|次)の?(\d{1,3})(?:件|行|回|名|人)/u;

/** How many of the rows below a heading it heads; undefined where it doesn't say. */
export const rowsHeaded = (heading: string): number | undefined => {
  const [, rows] = SO_MANY.exec(samenessKey(heading)) ?? [];
  return rows === undefined ? undefined : Number(rows);
};
