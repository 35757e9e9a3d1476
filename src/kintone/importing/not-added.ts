/** Why an import went no further. */
export type ImportStop =
  /** somebody stopped it */
  | "stopped"
  | "noPermission"
  /** the login has ended */
  | "loggedOut"
  /** kintone took none of the first records */
  | "allRefused"
  /** kintone could not be reached; surely nothing more was written */
  | "notReached"
  /** no answer came: the last records may be written */
  | "unknown";

/** Why taking back went no further. */
export type TakingBackStop = Exclude<ImportStop, "allRefused">;
