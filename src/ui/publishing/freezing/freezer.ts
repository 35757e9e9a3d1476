import type { FreezingOutcome } from "../../../kintone/freezing/freezing-outcome";
import type { Frozen } from "../../../domain/publishing/claimed-freezing";
import type { SummaryVersion } from "../../../publishing/versions/summary-version";
import type { SnapshotProblem } from "../../../publishing/freezing/snapshot-problem";

/** What can be done about 確定 of a loaded summary; kintone in use, a double in tests. */
export interface Freezer {
  /**
   * Freezes what the records said when the summary was loaded; nothing is
   * written when its 年度まとめ record changed since.
   * @param signal stops it; what was sent by then may be done
   * @throws what reading a picture throws: a snapshot without one would not say so
   */
  freeze(signal?: AbortSignal): Promise<FreezingOutcome>;
  /** @param reason not blank */
  reopen(reason: string, signal?: AbortSignal): Promise<FreezingOutcome>;
  /** What the records say now. */
  readonly now: SummaryVersion;
  /** What was frozen, the newest first. */
  readonly versions: readonly Frozen[];
  /** @throws when kintone could not be asked */
  version(frozen: Frozen): Promise<SummaryVersion | SnapshotProblem>;
}
