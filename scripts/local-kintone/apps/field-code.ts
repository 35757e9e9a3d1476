/** Letters, digits, kana, kanji, ー 々 and _ ＿ ･ ・ ＄ ￥ $ ¥ €; no digit first. */
const FIELD_CODE =
  /^[\p{L}\p{M}ー々_＿･・＄￥$¥€][\p{L}\p{M}\p{N}ー々_＿･・＄￥$¥€]*$/u;

const RESERVED: ReadonlySet<string> = new Set([
  "ステータス",
  "作業者",
  "カテゴリー",
  "Status",
  "Assignee",
  "Categories",
  "__ROOT__",
  "not",
  "and",
  "or",
  "in",
  "like",
  "order",
  "limit",
  "offset",
]);

/** Whether a text may be the code of a field (1 to 128 characters). */
export function isFieldCode(code: string): boolean {
  return FIELD_CODE.test(code) && code.length <= 128;
}

/** Codes that no added field may have. */
export function isReservedCode(code: string): boolean {
  return RESERVED.has(code);
}
