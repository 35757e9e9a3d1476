import { kanjiNumber } from "../numbers/kanji-number";
import { narrowWidth } from "../numbers/narrow-width";

/** How often something takes place, as a text says it. */
export interface Cadence {
  /** Offsets in the text of what says how often. */
  readonly from: number;
  readonly to: number;
  readonly per: "month" | "week" | "year";
  /** Times in one of `per`: 1 for 毎月1回, 0.5 for 隔月, 2 of 月1～2回. */
  readonly times: number;
  /** The lower end of 月1～2回. */
  readonly low?: number;
  /** 程度, 約; and what can't be counted in whole months. */
  readonly isAbout: boolean;
  /** 1..12 of 9月以降 and 9月から; absent: from the first month. */
  readonly fromMonth?: number;
  /** 1..12 of 3月まで; absent: to the last month. */
  readonly toMonth?: number;
}

const number = (name: string): string =>
  String.raw`(?<${name}>[\d一二三四五六七八九十]+)`;
const MONTHS = "[かカヵケヶ箇]月";
const OFTEN = new RegExp(
  [
    String.raw`(?:(?<month>毎月|(?<![\d一二三四五六七八九十〇のいたる])月|ひと月|[1一]${MONTHS})に?`,
    "(?<week>毎週|週)に?",
    "(?<year>(?<![\\d元今昨前同翌本])年|年間|毎年)に?",
    `(?<quarter>四半期|3${MONTHS})(?:ごと)?に?`,
    `${number("every")}${MONTHS}(?:ごと)?に)`,
  ].join("|") +
    `(?<about>約|およそ|おおむね|概ね)?${number("lower")}` +
    `(?:[~〜\\-–、]${number("higher")})?回(?<degree>程度|ほど|くらい|ぐらい)?`,
  "u",
);
const WORDS =
  /(?<other>隔月)|(?<fortnight>隔週)|(?<monthly>毎月)|(?<weekly>毎週)/u;

/**
 * Reads 毎月1回, 月8回程度, 9月以降、毎月1回, 隔月, 週1～2回, 年2回, 2か月に1回.
 * @returns undefined for what says no such thing (随時)
 */
export const readCadence = (text: string): Cadence | undefined => {
  const plain = narrowWidth(text);
  const often = oftenIn(plain);
  if (often === undefined) return undefined;
  const from = /(\d{1,2})月(?:\d{1,2}日)?(?:以降|以後|から|より|~|〜)/u.exec(
    plain,
  )?.[1];
  const to =
    /(\d{1,2})月(?:\d{1,2}日)?(?:まで|迄)/u.exec(plain)?.[1] ??
    /月(?:から|~|〜)(\d{1,2})月/u.exec(plain)?.[1];
  return {
    ...often,
    ...(from === undefined ? {} : { fromMonth: Number(from) }),
    ...(to === undefined ? {} : { toMonth: Number(to) }),
  };
};

const oftenIn = (plain: string): Cadence | undefined => {
  const match = OFTEN.exec(plain);
  if (match === null) return inWords(plain);
  const groups = match.groups ?? {};
  const { week, quarter, about, degree } = groups;
  const [lower, higher] = [valueOf(groups.lower), valueOf(groups.higher)];
  if (lower === undefined) return undefined;
  const every = quarter === undefined ? (valueOf(groups.every) ?? 1) : 3;
  return {
    from: match.index,
    to: match.index + match[0].length,
    per: perOf(groups),
    times: (higher ?? lower) / every,
    ...(higher === undefined ? {} : { low: lower / every }),
    isAbout: week !== undefined || about !== undefined || degree !== undefined,
  };
};

const perOf = ({
  week,
  year,
}: Readonly<Record<string, string | undefined>>): Cadence["per"] => {
  if (week !== undefined) return "week";
  return year === undefined ? "month" : "year";
};

const valueOf = (written: string | undefined): number | undefined => {
  if (written === undefined) return undefined;
  return /^\d+$/u.test(written) ? Number(written) : kanjiNumber(written);
};

const inWords = (plain: string): Cadence | undefined => {
  const match = WORDS.exec(plain);
  if (match === null) return undefined;
  const place = { from: match.index, to: match.index + match[0].length };
  const { other, fortnight, weekly } = match.groups ?? {};
  if (other !== undefined) {
    return { ...place, per: "month", times: 0.5, isAbout: true };
  }
  if (fortnight !== undefined || weekly !== undefined) {
    const times = fortnight === undefined ? 1 : 0.5;
    return { ...place, per: "week", times, isAbout: true };
  }
  return { ...place, per: "month", times: 1, isAbout: false };
};
