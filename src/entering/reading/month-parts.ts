const PART =
  /^(.*\d月)の?(?:[上中下初]旬|初め|はじめ|初頭|頭|半ば|なかば|中頃|中ごろ|中|末頃?|末ごろ|頃|ごろ|前半|後半)$/u;

/**
 * The month of which a text tells a part: 6月 of 6月中旬.
 * @param plain as samenessKey() makes it
 * @returns undefined for any other text
 */
export const withoutPart = (plain: string): string | undefined =>
  PART.exec(plain)?.[1];
