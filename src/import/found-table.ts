/** A table as it stands in a file or on the clipboard; every cell as its text, blank ones empty. */
export interface FoundTable {
  /** The first is the header. */
  readonly rows: readonly (readonly string[])[];
}
