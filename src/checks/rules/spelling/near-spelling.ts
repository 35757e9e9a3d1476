import { foldAlike } from "../../../domain/sameness/alike-letters";
import {
  isBlank,
  samenessKey,
  visibleText,
} from "../../../domain/sameness/sameness";
import { editCost } from "./edit-cost";
import type { RecordProblem } from "../record-problem";

/** A spelling in use. */
export interface KnownSpelling {
  readonly text: string;
  /** Records that have it; Infinity for one of the settings. */
  readonly uses: number;
}

/**
 * The spelling in use that a text probably means; undefined for a spelling in
 * use and for a new one.
 */
export type NearSpelling = (typed: string) => string | undefined;

/**
 * How often each spelling is used; characters that nobody sees make no spelling.
 * @param used of the records, blank ones among them
 * @param settled of the settings: right however seldom they are used
 */
export const countSpellings = (
  used: readonly (string | undefined)[],
  settled: readonly string[],
): readonly KnownSpelling[] => {
  const uses = new Map<string, number>();
  for (const text of used) {
    if (isBlank(text)) continue;
    const spelling = visibleText(text);
    uses.set(spelling, (uses.get(spelling) ?? 0) + 1);
  }
  for (const text of settled) uses.set(text, Infinity);
  return Array.from(uses, ([text, count]) => ({ text, uses: count }));
};

const SHORTEST_FOR_ONE_SLIP = 4;
const SHORTEST_FOR_TWO_SLIPS = 10;

/**
 * Finds what a text probably means: a spelling equal but for width, case,
 * spaces, dashes, letters that are alike (髙, 高), 0 and O or the number of a list
 * before it (1.研修), or a slip or two away. Other digits are another thing (R4, R5), and a spelling that is used as often is a name of its own.
 * Each text is looked up once, in time that grows with the spellings in use.
 * @param ownUses 1 when the record that asks is counted among the uses
 */
export const nearSpelling = (
  known: readonly KnownSpelling[],
  ownUses: 0 | 1 = 0,
): NearSpelling => {
  const shapes = known.map((one) => ({ ...one, ...shapeOf(one.text) }));
  const usesOf = new Map(known.map(({ text, uses }) => [text, uses]));
  const find: NearSpelling = (entered) => {
    const typed = visibleText(entered);
    const uses = (usesOf.get(typed) ?? ownUses) - ownUses;
    if (typed === "") return undefined;
    const shape = shapeOf(typed);
    const near = shapes.flatMap((one) => {
      if (one.text === typed || one.uses <= uses) return [];
      const cost = distance(shape, one);
      return cost === undefined ? [] : [{ ...one, cost }];
    });
    near.sort(
      (a, b) =>
        a.cost - b.cost || b.uses - a.uses || (a.text < b.text ? -1 : 1),
    );
    return near[0]?.text;
  };
  const found = new Map<string, string | undefined>();
  return (typed) => {
    if (!found.has(typed)) found.set(typed, find(typed));
    return found.get(typed);
  };
};

/** Offers the spelling in use. */
export const checkSpelling = (
  field: "summaryLine" | "workingGroup",
  typed: string | undefined,
  near: NearSpelling | undefined,
): readonly RecordProblem[] => {
  const meant = near?.(typed ?? "");
  return meant === undefined
    ? []
    : [{ field, level: "warning", code: "spellingNear", detail: meant }];
};

/** What two spellings are compared by. */
interface Shape {
  readonly folded: string;
  /** Without the number of a list before it; the same where it has none. */
  readonly unnumbered: string;
  readonly digits: string;
  /** One bit for a group of letters that occur. */
  readonly letters: number;
}

/** 1., （2）, ③, ア、 and the like. */
const NUMBERED =
  /^\s*(?:[①-⑳■◆●・]|[(（]?(?:[\d０-９]{1,2}|[a-zA-Z一二三四五六七八九十ア-ン])[)）.．、:：])\s*(?=\p{L})/u;

const foldedOf = (text: string): string =>
  foldAlike(samenessKey(text))
    .toLowerCase()
    .replaceAll("0", "o")
    .replace(/[\p{Pd}ー−・･]/gu, "-");

const shapeOf = (text: string): Shape => {
  const normal = samenessKey(text);
  const folded = foldedOf(text);
  return {
    folded,
    unnumbered: NUMBERED.test(text)
      ? foldedOf(text.replace(NUMBERED, ""))
      : folded,
    digits: (normal.match(/\d+/gu) ?? []).join(" "),
    letters: Array.from(folded).reduce(
      (bits, letter) => bits | (1 << ((letter.codePointAt(0) ?? 0) % 32)),
      0,
    ),
  };
};

/** 0 when folding makes them one; undefined when they are too far apart. */
const distance = (a: Shape, b: Shape): number | undefined => {
  if (a.folded === b.folded) return 0;
  // 1.研修 and 2.研修 may be two things; 研修 beside one of them is the same.
  if (a.unnumbered === b.folded || a.folded === b.unnumbered) return 0;
  if (a.digits !== b.digits) return undefined;
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < SHORTEST_FOR_ONE_SLIP) return undefined;
  const limit = shorter < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
  if (Math.abs(a.folded.length - b.folded.length) > limit) return undefined;
  // A slip changes two letters at most; most spellings differ in many.
  if (bitCount(a.letters ^ b.letters) > 2 * limit) return undefined;
  const cost = editCost(a.folded, b.folded);
  return cost <= limit ? cost : undefined;
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
