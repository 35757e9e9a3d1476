/** Why a record was left as it is. */
export type NotWritten =
  | "changedMeanwhile"
  | "noPermission"
  /** the login has ended; nothing was written */
  | "loggedOut"
  | "lockedByLookup"
  | "refused"
  /** kintone could not be asked; surely nothing was written */
  | "notReached"
  /** no answer came: it may be written */
  | "unknown";
