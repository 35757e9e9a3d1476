import type { VersionDifferences } from "../versions/compare-versions";
import type { Frozen } from "../../domain/publishing/claimed-freezing";
import type { SnapshotProblem } from "./snapshot-problem";
import type { ReadSnapshot } from "./snapshot-reading";

/** Where a summary stands with 確定. */
export type SummaryFreezing =
  /** Not frozen, or reopened; or no 年度まとめ record fits the years. */
  | { readonly state: "none" }
  /** 状態 says 確定, but nothing was frozen. */
  | { readonly state: "statusOnly" }
  /** Something else is shown than what was frozen: other years, another day, a part. */
  | { readonly state: "otherChoice"; readonly frozen: Frozen }
  | {
      readonly state: "unusable";
      readonly frozen: Frozen;
      readonly problem: SnapshotProblem;
    }
  | FrozenSummary;

/** A summary whose snapshot was read. */
interface FrozenSummary extends ReadSnapshot {
  readonly state: "frozen";
  readonly frozen: Frozen;
  /** What became different since. */
  readonly changes: VersionDifferences;
}
