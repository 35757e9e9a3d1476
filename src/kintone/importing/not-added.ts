/** Why an import went no further, or was not taken back. */
export const IMPORT_STOPS = [
  /** somebody stopped it */
  "stopped",
  "noPermission",
  /** the login has ended */
  "loggedOut",
  /** kintone could not be reached; surely nothing more was written */
  "notReached",
  /** no answer came: the last records may be written */
  "unknown",
] as const;
export type ImportStop = (typeof IMPORT_STOPS)[number];
