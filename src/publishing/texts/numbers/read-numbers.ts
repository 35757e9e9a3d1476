import type { QuotedUnit } from "../../../rollup/quoting/quotable-figure";
import { kanjiNumber } from "./kanji-number";
import { isNoFigure } from "./no-figure";
import { narrowWidth } from "./narrow-width";

/** How exactly a number is meant: 約30回, 30回余り, 30回弱, 2～3回. */
type Exactness = "exact" | "about" | "over" | "under" | "range";

/** A number of a sentence that may be a figure. */
export interface WrittenNumber {
  /** Offsets in the text: from the first digit to the end of the unit. */
  readonly from: number;
  readonly to: number;
  readonly unit: QuotedUnit;
  /** As written: 93.1 for 93.1%, 3 for 3割, 2.5 for 2時間30分; of a range the higher end. */
  readonly value: number;
  /** Lower end of a range. */
  readonly low?: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** What a written 1 is in the figure: 0.01 for %, 0.1 for 割, 1 else. */
  readonly scale: number;
  readonly exactness: Exactness;
  /** The word of the unit: 名, 人, %, ％. */
  readonly unitWord: string;
  /** The words of exactness directly in front. */
  readonly before: string;
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const NUMBER = String.raw`(?:${DIGITS}(?:[万千百](?:${DIGITS})?)*|[〇一二三四五六七八九十百千万]+)`;
const UNIT = "回|名|人|件|割|倍|時間|%ポイント|%|パーセント|ポイント";
const ABOUT = "約|およそ|おおよそ|概ね|おおむね|ほぼ";

const NUMBERS = new RegExp(
  String.raw`(?<about>${ABOUT})?(?<![\d.,A-Za-z_〇一二三四五六七八九十百千万])` +
    String.raw`(?:(?<low>${NUMBER})(?:${UNIT})?(?<dash>[~〜\-–―、])(?:${ABOUT})?)?` +
    String.raw`(?<value>${NUMBER})(?<some>余|数)?(?<gap>[ \u3000])?(?<unit>${UNIT})`,
  "gu",
);

const UNITS: Readonly<Record<string, readonly [QuotedUnit, scale: number]>> = {
  回: ["times", 1],
  名: ["people", 1],
  人: ["people", 1],
  件: ["records", 1],
  割: ["rate", 0.1],
  倍: ["fold", 1],
  時間: ["hours", 1],
  "%": ["rate", 0.01],
  パーセント: ["rate", 0.01],
  "%ポイント": ["points", 0.01],
  ポイント: ["points", 0.01],
};

/**
 * The numbers of a text that count something: those with a unit of
 * QuotedUnit, as people write them (６７回, 六十七回, 1,234人, 約70回, 3割,
 * 2時間30分). Ordinals, dates, 1回当たり and idioms are none.
 */
export const readNumbers = (text: string): readonly WrittenNumber[] => {
  const plain = narrowWidth(text);
  return [...plain.matchAll(NUMBERS)].flatMap((match) =>
    readMatch(match, plain),
  );
};

const readMatch = (
  match: RegExpMatchArray,
  plain: string,
): readonly WrittenNumber[] => {
  const {
    about = "",
    low,
    dash,
    value = "",
    some = "",
    gap = "",
    unit = "",
  } = match.groups ?? {};
  const start = (match.index ?? 0) + about.length;
  const end = (match.index ?? 0) + match[0].length;
  const isRange = low !== undefined && isRangeOf(low, dash ?? "", value);
  const from = isRange
    ? start
    : end - unit.length - gap.length - some.length - value.length;
  const read = valueOf(value);
  const known = UNITS[unit];
  if (read === undefined || known === undefined) return [];
  const word = { plain, from, to: end, unit, value, read };
  if (isNoFigure(word)) return [];
  const [quotedUnit, scale] = known;
  const minutes =
    unit === "時間" ? /^(\d{1,2})分/u.exec(plain.slice(end)) : null;
  const tenths =
    unit === "割" ? /^(\d)分(?:\d厘)?/u.exec(plain.slice(end)) : null;
  const to = end + (minutes ?? tenths ?? [""])[0].length;
  const after = plain.slice(to);
  return [
    {
      from,
      to,
      unit: quotedUnit,
      value:
        read +
        (minutes === null ? 0 : Number(minutes[1]) / 60) +
        (tenths === null ? 0 : Number(tenths[1]) / 10),
      ...(isRange ? { low: valueOf(low) ?? read } : {}),
      ...(some === "数" ? { low: read } : {}),
      decimals: decimalsOf(value, minutes !== null, tenths !== null),
      scale,
      exactness: isRange
        ? "range"
        : exactnessOf(about || approximated(plain.slice(0, from)), some, after),
      unitWord: unit,
      before: about,
    },
  ];
};

/** 2～3回, 2、3回; 11月、3回 and 令和4年度、67回 are no range. */
const isRangeOf = (low: string, dash: string, value: string): boolean => {
  const [from, to] = [valueOf(low), valueOf(value)];
  if (from === undefined || to === undefined || from >= to) return false;
  return dash === "、" ? to === from + 1 && to < 10 : true;
};

const valueOf = (written: string): number | undefined => {
  if (/^[\d,.]+$/u.test(written)) return Number(written.replaceAll(",", ""));
  return kanjiNumber(written);
};

const decimalsOf = (
  written: string,
  hasMinutes: boolean,
  hasTenths: boolean,
): number => {
  if (hasMinutes) return 2;
  if (hasTenths) return 1;
  return /[万千百]/u.test(written)
    ? 0
    : (/\.(\d+)$/u.exec(written)?.[1]?.length ?? 0);
};

/** 約 may stand before a word of the measure: 約のべ30名, 約、30名 is none. */
const approximated = (before: string): string =>
  new RegExp(`(?:${ABOUT})(?:のべ|延べ|延|月|平均|計)$`, "u").exec(
    before,
  )?.[0] ?? "";

const exactnessOf = (about: string, some: string, after: string): Exactness => {
  if (some !== "") return "over";
  if (/^(?:余り|余|あまり|強|超|以上|を超)/u.test(after)) return "over";
  if (/^(?:弱|近く|未満|以下|以内)/u.test(after)) return "under";
  return about !== "" || /^(?:程度|ほど|程|くらい|ぐらい|前後)/u.test(after)
    ? "about"
    : "exact";
};
