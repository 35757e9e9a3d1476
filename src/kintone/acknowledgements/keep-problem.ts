/** Why acknowledgements could not be kept at the 年度まとめ record. */
export type KeepProblem =
  /** the city has no app for 年度まとめ records */
  | "noApp"
  /** the app has no table for them, or the settings don't name it */
  | "noTable"
  /** there is no record that stands for what is shown */
  | "noRecord"
  /** the record or the table is gone, or hidden from whoever asks */
  | "notFound"
  | "noRight"
  /** the login has ended; nothing was written */
  | "loggedOut"
  /** kintone refused the record, e.g. for another field of it */
  | "refused"
  /** by whoever waited; nothing was written */
  | "stopped"
  /** others kept saving the record */
  | "keepsChanging"
  /** kintone could not be asked */
  | "unreachable"
  /** no answer came: they may be there */
  | "unknown";
