/** Why 公表値 could not be written into the 年度まとめ record. */
export type PublishedProblem =
  /** the app has no table for them, or the settings don't name it */
  | "noTable"
  /** a column of the table is hidden from whoever asks */
  | "hidden"
  /** the record is gone, or hidden from whoever asks */
  | "notFound"
  | "noRight"
  /** the login has ended; nothing was written */
  | "loggedOut"
  /** kintone refused the record, e.g. for a choice that its field does not offer */
  | "refused"
  /** by whoever waited; nothing was written */
  | "stopped"
  /** others kept saving the record */
  | "keepsChanging"
  /** kintone could not be asked */
  | "unreachable"
  /** no answer came: they may be there */
  | "unknown";
