/** Why the snapshot that a record names can't be shown. */
export type SnapshotProblem =
  /** the field may not be viewed, or is not set */
  | "hidden"
  /** no such file on the record */
  | "missing"
  /** not the bytes that were attached */
  | "changed"
  /** made by a newer version of the plugin */
  | "newer"
  /** its bytes are as attached, but they say nothing sensible */
  | "broken";
