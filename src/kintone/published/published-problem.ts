import type { WriteRefusal } from "../rest/errors/write-refusal";

/** Why 公表値 could not be written into the 年度まとめ record. */
export type PublishedProblem =
  | WriteRefusal
  /** the app has no table for them, or the settings don't name it */
  | "noTable"
  /** a column of the table is hidden from whoever asks */
  | "hidden"
  /** others kept saving the record */
  | "keepsChanging"
  /** no answer came: they may be there */
  | "unknown";
