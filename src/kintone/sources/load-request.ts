import type { Settings } from "../../settings/settings";
import type { Connect } from "../rest/kintone-client";
import type { LoadedRows } from "./loaded-rows";

/** Which records to read for a summary, and from where. */
export interface LoadRequest {
  readonly settings: Settings;
  /** At least one. */
  readonly fiscalYears: readonly number[];
  /** A 年度まとめ record that must be among those read. */
  readonly summaryRecordId?: string | undefined;
  readonly connect: Connect;
  /** Whether to learn by what later changes can be told. */
  readonly isWatched?: boolean;
  /** Rows of the same settings and years that were read before: where it can be told, only what changed since is read. */
  readonly known?: LoadedRows;
  readonly signal?: AbortSignal;
  /** See AppRequest. */
  readonly retryDelaysMs?: readonly number[];
  /** Records read so far, of all sources; the total once every source knows its own. */
  readonly onProgress?: (read: number, total: number | undefined) => void;
}
