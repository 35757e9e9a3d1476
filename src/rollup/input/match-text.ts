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
  return (...texts) => {
    const keys = texts.map((text) => samenessKey(text ?? ""));
    return wanted === null
      ? keys.every((text) => text === "")
      : keys.includes(key);
  };
};
