/** Why records were not added. */
export type AddProblem =
  | "noPermission"
  /** the login has ended; nothing was added */
  | "loggedOut"
  | "refused"
  /** kintone could not be asked; surely nothing was added */
  | "notReached"
  /** no answer came: they may be there */
  | "unknown";
