import type { Rank } from "./rank";
import { rankMatcher } from "./rank";

/** Why a rank that is written stands in the row 未設定. */
export interface RankFault {
  readonly code: "rankUnknown" | "rankAmbiguous";
  /** As it is written; for an ambiguous one with the ranks that claim it. */
  readonly detail: string;
}

/** Tells why no rank is found for what a record says; nothing when one is. */
export const rankFaultFinder = (
  ranks: readonly Rank[],
): ((written: string) => RankFault | undefined) => {
  const match = rankMatcher(ranks);
  return (written) => {
    const { index, rivals } = match(written);
    if (index >= 0) return undefined;
    if (rivals.length === 0) return { code: "rankUnknown", detail: written };
    const labels = rivals.map((rival) => ranks[rival]?.label ?? "");
    return {
      code: "rankAmbiguous",
      detail: `${written}: ${labels.join(", ")}`,
    };
  };
};
