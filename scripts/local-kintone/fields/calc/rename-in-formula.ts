/** A text literal, or a name that no parenthesis follows: a field code. */
const PART =
  /"(?:[^"\\]|\\.)*"|[\p{L}\p{M}ー々_＿･・＄￥$¥€][\p{L}\p{M}\p{N}ー々_＿･・＄￥$¥€]*(?![\p{L}\p{M}\p{N}ー々_＿･・＄￥$¥€]|\s*\()/gu;

/** A formula in which renamed field codes are replaced. */
export function renameInFormula(
  formula: string,
  renamed: ReadonlyMap<string, string>,
): string {
  return formula.replace(PART, (part) => renamed.get(part) ?? part);
}
