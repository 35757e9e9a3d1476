const DIGITS = "〇一二三四五六七八九";
const MAGNITUDES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
};

/**
 * The value of 六十七, 六七〇, 3千2百 or 1.2万.
 * @returns undefined for what is vague (二三) or makes no number
 */
export const kanjiNumber = (written: string): number | undefined => {
  const plain = written.replaceAll(",", "");
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) return byPlace(plain);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const [token] of plain.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const magnitude = MAGNITUDES[token];
    if (magnitude === undefined) {
      if (digit !== undefined) return undefined;
      digit = DIGITS.includes(token) ? DIGITS.indexOf(token) : Number(token);
    } else if (magnitude === 10_000) {
      total += (section + (digit ?? 0) || 1) * magnitude;
      [section, digit] = [0, undefined];
    } else {
      section += (digit ?? 1) * magnitude;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
};

/** 六七〇 by its places; 二三 means two or three. */
const byPlace = (plain: string): number | undefined =>
  plain.length === 2 && !plain.includes("〇")
    ? undefined
    : Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(""));

/** 六十七 of 67; whole numbers from 0 to 99,999,999. */
export const inKanji = (value: number): string => {
  if (value === 0) return "〇";
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${inKanji(Math.floor(value / 10_000))}万${rest === 0 ? "" : inKanji(rest)}`;
  }
  return [1000, 100, 10, 1]
    .map((place, index) => {
      const digit = Math.floor(value / place) % 10;
      if (digit === 0) return "";
      const name = ["千", "百", "十", ""][index] ?? "";
      return digit === 1 && place > 1 ? name : `${DIGITS.charAt(digit)}${name}`;
    })
    .join("");
};
