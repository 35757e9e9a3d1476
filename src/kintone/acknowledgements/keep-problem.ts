import type { WriteRefusal } from "../rest/errors/write-refusal";

/** Why acknowledgements could not be kept at the 年度まとめ record. */
export type KeepProblem =
  | WriteRefusal
  /** the city has no app for 年度まとめ records */
  | "noApp"
  /** the app has no table for them, or the settings don't name it */
  | "noTable"
  /** there is no record that stands for what is shown */
  | "noRecord"
  /** others kept saving the record */
  | "keepsChanging"
  /** no answer came: they may be there */
  | "unknown";
