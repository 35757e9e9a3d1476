import { samenessKey } from "../../../../domain/sameness/sameness";
import { calledOffWords } from "../../../../entering/remarks/called-off-words";
import { isNoteLine, isPageLine } from "./kind-of-row";
import { isDay } from "./noted-day";

/** 【中止・延期分】, ■総務部 */
const DECORATED = /^[【<〈《≪〔[■◆▼▽□◇★☆●▲△].*\p{L}/u;
/** ※以下は中止 is of the rows below. */
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
 * @returns undefined for any other row
 */
export const blockHeadingIn = (
  row: readonly string[],
  isCounting: (index: number) => boolean,
  isOfPeople: (index: number) => boolean,
): string | undefined => {
  const filled = row.flatMap((text, index) =>
    samenessKey(text) === "" ? [] : [{ text: text.trim(), index }],
  );
  const [first] = filled;
  if (first === undefined) return undefined;
  const key = samenessKey(first.text);
  if (filled.some(({ text }) => samenessKey(text) !== key)) return undefined;
  if (isNoteLine(key)) return OF_BELOW.test(key) ? first.text : undefined;
  if (isPageLine(key)) return undefined;
  if (SENTENCE.test(key) || !/\p{L}/u.test(key)) return undefined;
  const isHeading =
    filled.length > 2 ||
    DECORATED.test(key) ||
    (isCounting(first.index) && !/\d|^同/u.test(key)) ||
    (isOfPeople(first.index) && saysUnheld(key));
  return isHeading ? first.text : undefined;
};

/** 予定（未実施）, 今後の予定 over rows. */
const PLANNED = /予定|見込|未定|未了/u;

/** Whether what heads rows says that they did not take place, or not yet. */
export const saysUnheld = (
  text: string,
  { isNamed } = calledOffWords([]),
): boolean => isNamed(text) || PLANNED.test(samenessKey(text));

/** Whether most of what stands in a column of rows is a day or a number. */
export const countingColumns = (
  rows: readonly (readonly string[])[],
): ((index: number) => boolean) => {
  const known = new Map<number, boolean>();
  return (index) => {
    const held = known.get(index);
    if (held !== undefined) return held;
    const texts = rows
      .filter((row) => new Set(row.map(samenessKey)).size > 2)
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

/** ここから, 以下 and 以降 are said of all that follows, over blank lines too. */
const ONWARD = /ここから|これより|以下|以降|下記/u;

/** Whether what heads rows heads all rows below it until the next heading. */
export const headsOnward = (heading: string): boolean =>
  ONWARD.test(samenessKey(heading));
