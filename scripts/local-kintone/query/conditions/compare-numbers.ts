import { Big } from "../../fields/decimal";

/** Decimal texts up to this length are told apart by doubles. */
const SAFE_LENGTH = 15;

/** Orders two decimal texts: negative, 0 or positive. */
export function compareNumbers(a: string, b: string): number {
  if (a.length <= SAFE_LENGTH && b.length <= SAFE_LENGTH) {
    return Number(a) - Number(b);
  }
  return new Big(a).cmp(b);
}
