import type { Snapshot } from "./snapshot";
import type { SnapshotProblem } from "./snapshot-problem";

/** A picture of a snapshot. */
export interface SnapshotPictureBytes {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A snapshot with its pictures, as its file held them. */
export interface ReadSnapshot {
  readonly snapshot: Snapshot;
  /** By file key. */
  readonly pictures: ReadonlyMap<string, SnapshotPictureBytes>;
}

/** What became of reading the snapshot that a record names. */
export type SnapshotReading =
  | ({ readonly ok: true } & ReadSnapshot)
  | { readonly ok: false; readonly problem: SnapshotProblem };
