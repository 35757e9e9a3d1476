import { normalizeText } from "../../domain/normalize-text";
import { editCost } from "./edit-cost";
import type { FormProblem } from "./form-problem";

/** A spelling in use. */
export interface KnownSpelling {
  readonly text: string;
  /** Records that have it; Infinity for one of the settings. */
  readonly uses: number;
}

/**
 * How often each spelling is used.
 * @param used of the records, blank ones among them
 * @param settled of the settings: right however seldom they are used
 */
export const countSpellings = (
  used: readonly (string | undefined)[],
  settled: readonly string[],
): readonly KnownSpelling[] => {
  const uses = new Map<string, number>();
  for (const text of used) {
    if (text !== undefined) uses.set(text, (uses.get(text) ?? 0) + 1);
  }
  for (const text of settled) uses.set(text, Infinity);
  return Array.from(uses, ([text, count]) => ({ text, uses: count }));
};

const SHORTEST_FOR_ONE_SLIP = 4;
const SHORTEST_FOR_TWO_SLIPS = 10;

/**
 * The spelling in use that `typed` probably means: equal but for width, case,
 * spaces, dashes or 0 and O, or a slip or two away. Other digits are another
 * thing (R4, R5), and a spelling that is used as often is a name of its own.
 * @returns undefined for a spelling in use and for a new one
 */
export const findNearSpelling = (
  typed: string,
  known: readonly KnownSpelling[],
): string | undefined => {
  const uses = known.find(({ text }) => text === typed)?.uses ?? 0;
  if (typed.trim() === "" || uses === Infinity) return undefined;
  const near = known.flatMap((one) => {
    const cost = distance(typed, one.text);
    return one.text === typed || one.uses <= uses || cost === undefined
      ? []
      : [{ ...one, cost }];
  });
  near.sort((a, b) => a.cost - b.cost || b.uses - a.uses);
  return near[0]?.text;
};

/** Offers the spelling in use. */
export const checkSpelling = (
  field: "summaryLine" | "workingGroup",
  typed: string | undefined,
  known: readonly KnownSpelling[],
): readonly FormProblem[] => {
  const near = findNearSpelling(typed ?? "", known);
  return near === undefined
    ? []
    : [{ field, level: "warning", code: "spellingNear", detail: near }];
};

/** 0 when folding makes them one; undefined when they are too far apart. */
const distance = (a: string, b: string): number | undefined => {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return 0;
  if (digitsOf(a) !== digitsOf(b)) return undefined;
  const shorter = Math.min(left.length, right.length);
  if (shorter < SHORTEST_FOR_ONE_SLIP) return undefined;
  const limit = shorter < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
  if (Math.abs(left.length - right.length) > limit) return undefined;
  const cost = editCost(left, right);
  return cost <= limit ? cost : undefined;
};

const fold = (text: string): string =>
  normalizeText(text)
    .toLowerCase()
    .replaceAll("0", "o")
    .replace(/[\p{Pd}ー−・･]/gu, "-");

const digitsOf = (text: string): string =>
  (normalizeText(text).match(/\d+/gu) ?? []).join(" ");
