import type { SentFields } from "../../../kintone/rest/record-requests";
import type { GridRow } from "../rows/grid-rows";

/** What is kept of a grid until it is saved. */
export interface KeptGrid {
  readonly month: string | undefined;
  readonly rows: readonly GridRow["own"][];
  /** Rows that were sent, by their places, of which nobody knows whether they arrived. */
  readonly unsure?: readonly {
    readonly rows: readonly number[];
    readonly sent: readonly SentFields[];
    /** Number of the newest record before. */
    readonly after: string;
  }[];
}
