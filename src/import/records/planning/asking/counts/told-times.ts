import { samenessKey } from "../../../../../domain/sameness/sameness";

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

const DAY = "\\d{1,2}(?:/|月)\\d{1,2}日?(?:\\([日月火水木金土](?:曜日?)?\\))?";
/** 4/5、4/12 and 4/5・12; 4/5～4/12 may be one. */
const DAYS = new RegExp(
  `${DAY}(?:[、,・と及びか&]+(?:${DAY}|\\d{1,2}日?(?![\\d/月回])))+`,
  "u",
);
/** One after the other, each once: ①②, ①・②, ①～③. */
const CIRCLED = /[①-⑳](?:[、,・と/]?[①-⑳])+|[①-⑳][~～〜-][①-⑳]/u;
/** Two of one thing: 午前・午後, 前編と後編, 1日目・2日目. */
const HALVES =
  /(?:午前|昼|朝|前[編半期]|上[巻期半]|初級|[a1一](?:日程?|[班組]))(?:の?部|クラス|目)?[、,・と及び/&]+(?:午後|夜|夕方?|後[編半期]|下[巻期半]|中級|上級|[b2二](?:日程?|[班組]))(?:の?部|クラス|目)?/iu;
/** How many of something each may be a time of its own, at the end of a title: 相談 2件, 説明会（3会場）. */
const EACH =
  /(?<![第\d./月年一二三四五六七八九十-])(\d{1,3})(?:件|会場|コマ|クラス|班|組|コース|[かヶカケ箇ヵ]所|課|校|地区|団体|社)[)）]?$/u;

/**
 * How many times a title stands for, as far as it tells: 打合せ（2回）, 面接（二回）,
 * 第1回～第3回, 第1・2回, 協議×2, and what may be several: 研修①②, WG（4/5、4/12）,
 * 研修（午前・午後）, 相談 2件.
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
    circledIn(title),
    // 4/5・12 has three numbers of two days.
    (DAYS.exec(key)?.[0] ?? "").split(/[、,・と及びか&]+/u).length,
    HALVES.test(key) ? 2 : 0,
    numberOf(EACH.exec(key)?.[1] ?? ""),
  ];
  return found.find((times) => times > 1);
};

const IN_A_MONTH = new RegExp(`月(?:に|の)?(${DIGITS})回`, "u");

/** How many times a title of one month stands for that says how often it is: 定例会（月2回） */
export const toldTimesOfMonth = (title: string): number | undefined => {
  const times = numberOf(IN_A_MONTH.exec(samenessKey(title))?.[1] ?? "");
  return times > 1 ? times : undefined;
};

/** ① would be 1 in the key. */
const circledIn = (title: string): number => {
  const [told = ""] = CIRCLED.exec(title) ?? [];
  const numbers = [...told.matchAll(/[①-⑳]/gu)].map(
    ([letter]) => letter.codePointAt(0) ?? 0,
  );
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  return /[~～〜-]/u.test(told) ? last - first + 1 : new Set(numbers).size;
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
