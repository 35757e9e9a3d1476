import type { AnnualSummary, FreezingEntry } from "../annual-summary";

/** A freezing with what was attached by it. */
export interface Frozen extends FreezingEntry {
  readonly snapshot: NonNullable<FreezingEntry["snapshot"]>;
}

/**
 * Whether a 年度まとめ record says of itself that it is frozen: 状態 is 確定 or 公表
 * and the last entry of its history names a snapshot. A record whose 状態 says
 * 確定 without that was set by hand; 公表 alone is what cities had before there
 * was anything to freeze.
 */
export const claimedFreezing = ({
  status,
  freezings = [],
}: Pick<AnnualSummary, "status" | "freezings">):
  | Frozen
  | "statusOnly"
  | undefined => {
  const last = freezings.at(-1);
  if (status !== "frozen" && status !== "published") return undefined;
  if (last !== undefined && isFrozen(last)) return last;
  return status === "frozen" ? "statusOnly" : undefined;
};

/** The freezings of a record, the newest first: each is a version of the summary. */
export const frozenVersions = ({
  freezings = [],
}: Pick<AnnualSummary, "freezings">): readonly Frozen[] =>
  freezings.filter(isFrozen).reverse();

const isFrozen = (entry: FreezingEntry): entry is Frozen =>
  entry.snapshot !== undefined;
