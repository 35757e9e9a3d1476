/** Why files could not be put on a record. */
export type SaveErrorCode =
  | "recordNotFound"
  | "noRight"
  | "tokenNoRight"
  | "fieldNotSet"
  | "fieldMissing"
  | "fileTooLarge"
  | "recordRefused"
  | "recordKeepsChanging"
  | "outcomeUnknown";

/** What is known about files that could not be put on a record. */
export interface SaveFacts {
  readonly code: SaveErrorCode;
  readonly recordId: string;
  /** Field code of the attachment field. */
  readonly field: string;
  /** File that it happened with. */
  readonly file?: string;
  /** kintone's own words, for whoever helps. */
  readonly detail?: string;
}
