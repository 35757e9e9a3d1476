import { isBlank, samenessKey } from "../../domain/sameness/sameness";

/**
 * A number as people write it: ４, 1,234, 4回, 約12名 is none.
 * @returns as kintone takes it; undefined for a blank text, "unreadable" for one that is no number
 */
export const readNumberText = (
  text: string | undefined,
): string | "unreadable" | undefined => {
  if (isBlank(text)) return undefined;
  const plain = samenessKey(text)
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/(?<=\d)(?:回|人|名|件|度)$/u, "");
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? plain : "unreadable";
};
