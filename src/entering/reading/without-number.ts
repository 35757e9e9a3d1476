const BEFORE = /^\s*(?:第\d{1,3}回目?|\d{1,3}回目)[\s:・、,]*(?=\S)/u;
const BEHIND = /(?<=\S)[\s・、,:]+(?:第\d{1,3}回目?|\d{1,3}回目)\s*$/u;

/** A day without which one it was of its kind: 4/13 of 第1回 4/13. Any other text stays as it is. */
export const withoutNumber = (text: string): string => {
  const plain = text.normalize("NFKC");
  const bare = plain.replace(BEFORE, "").replace(BEHIND, "");
  return bare === plain ? text : bare;
};
