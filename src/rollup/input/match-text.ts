import { samenessKey } from "../../domain/sameness/sameness";

/**
 * Whether texts of a record fall under a row of a table, compared as the
 * tables group them. @param wanted undefined: any; null: the row 未設定, i.e.
 * every text is blank
 */
export const textMatcher = (
  wanted: string | null | undefined,
): ((...texts: readonly (string | undefined)[]) => boolean) => {
  if (wanted === undefined) return () => true;
  const key = samenessKey(wanted ?? "");
  // Texts repeat from record to record: each is compared once.
  const known = new Map<string | undefined, boolean>();
  const isWanted = (text: string | undefined): boolean => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const is = samenessKey(text ?? "") === key;
    known.set(text, is);
    return is;
  };
  return (...texts) =>
    wanted === null ? texts.every(isWanted) : texts.some(isWanted);
};
