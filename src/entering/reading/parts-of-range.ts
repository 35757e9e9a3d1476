const RANGE = /[~〜∼]|から|\bto\b/u;

/** 3/1-3/3, 3月1日－3日; 2023-03-01 is a day. */
const DASHED =
  /^([^-]*\d(?:日|[/.月]\d{1,2})(?:\([^()]*\))?)[‐‒–—―−ー-]([^-]*\d(?:日|[/.月]\d{1,2}日?)(?:\([^()]*\))?)$/u;

/** The days of a range, as they are written; any other text is one. */
export const partsOfRange = (text: string): readonly string[] => {
  const plain = text.normalize("NFKC").replaceAll("まで", "");
  const parts = plain.split(RANGE);
  const [, first, last] = DASHED.exec(plain.trim()) ?? [];
  return first === undefined || last === undefined || parts.length > 1
    ? parts
    : [first, last];
};
