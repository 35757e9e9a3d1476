import { samenessKey } from "../../../../domain/sameness/sameness";

const DIGITS = "[\\d一二三四五六七八九十]{1,3}";
/** How often, and not how many times: 毎月2回, 月2回, 週に2回, 2か月に2回, 1日2回; 5月2回 is two times. */
const CADENCE = [
  "(?:毎|各|隔)(?:年度?|月|週|日|期)(?:に|の)?",
  "(?:四半期|(?<![\\d元一二三四五六七八九十])(?:年|月|週))間?(?:に|あたり)?",
  `${DIGITS}(?:[かヶカケ箇ヵ]月|週)間?(?:に|ごとに|おきに)`,
  `${DIGITS}[日年](?:間|ごとに|おきに)`,
  "(?<![\\d月])[1一][日週年]",
].join("|");
/** 2回, 12回, 二回; not 第2回, 2回目 and 10回記念. */
const TIMES = new RegExp(
  `(?<!${CADENCE})(?<![第\\d.・、~～〜,一二三四五六七八九十-])(${DIGITS})回(?!目|生|線|答|復|転|記念|忌)`,
  "gu",
);
/** 第1回～第3回, 第1～3回 */
const RANGE = new RegExp(`第(${DIGITS})回?[~～〜-]第?(${DIGITS})回`, "u");
/** 第2回・第3回, 第1・2回 */
const LISTED = new RegExp(
  `第${DIGITS}回?(?:[・、,及びと]+第?${DIGITS}回?)+`,
  "u",
);
/** 協議×2 */
const TIMES_SIGN = new RegExp(`[×✕](${DIGITS})(?:回|$|[)）])`, "u");

/**
 * How many times a title stands for, as far as it tells: 打合せ（2回）, 面接（二回）,
 * 第1回～第3回, 第1・2回, 協議×2.
 * @returns undefined for one alone, and where it tells nothing
 */
export const toldTimes = (title: string): number | undefined => {
  const key = samenessKey(title);
  const [, from, to] = RANGE.exec(key) ?? [];
  const [listed = ""] = LISTED.exec(key) ?? [];
  const found = [
    from === undefined || to === undefined
      ? 0
      : numberOf(to) - numberOf(from) + 1,
    [...listed.matchAll(new RegExp(DIGITS, "gu"))].length,
    numberOf(TIMES_SIGN.exec(key)?.[1] ?? ""),
    ...[...key.matchAll(TIMES)].map(([, times = ""]) => numberOf(times)),
  ];
  return found.find((times) => times > 1);
};

const KANJI = "一二三四五六七八九";

/** 12 of 12 and of 十二; 0 for none. */
const numberOf = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === "") return 0;
  const [tens = "", ones = ""] = text.includes("十")
    ? text.split("十")
    : ["-", text];
  const digit = (letter: string) => KANJI.indexOf(letter) + 1;
  return tens === "-" ? digit(ones) : (digit(tens) || 1) * 10 + digit(ones);
};
