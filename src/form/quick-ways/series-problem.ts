/** Why the records of a series were not made. */
export type SeriesProblem =
  | "noPermission"
  /** the login has ended; nothing was made */
  | "loggedOut"
  | "refused"
  /** kintone could not be asked; surely nothing was made */
  | "notReached"
  /** no answer came: they may be there */
  | "unknown";
