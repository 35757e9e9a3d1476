import type { Condition } from "./query";

/** Ids that a condition can't exclude, both ends included. */
export interface IdRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Narrows the ids to look at by comparisons of `$id` that must hold, so that
 * paging by `$id > n` starts at the right place.
 */
export function idRangeOf(condition: Condition | null): IdRange {
  let from = 0;
  let to = Number.MAX_SAFE_INTEGER;
  for (const part of conjuncts(condition)) {
    if (part.kind !== "comparison" || part.field !== "$id") continue;
    const [operand] = part.operands;
    if (operand?.kind !== "literal" || !/^\d+$/.test(operand.text)) continue;
    const id = Number(operand.text);
    if (part.operator === "=") {
      from = Math.max(from, id);
      to = Math.min(to, id);
    } else if (part.operator === ">") from = Math.max(from, id + 1);
    else if (part.operator === ">=") from = Math.max(from, id);
    else if (part.operator === "<") to = Math.min(to, id - 1);
    else if (part.operator === "<=") to = Math.min(to, id);
  }
  return { from, to };
}

function conjuncts(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === "and"
    ? condition.parts.flatMap(conjuncts)
    : [condition];
}
