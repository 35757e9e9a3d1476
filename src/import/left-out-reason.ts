/** Why a row of a table is not taken. */
export const LEFT_OUT_REASONS = [
  /** of a month */
  "month",
  /** of a summary line, a part or another axis */
  "narrowed",
  /** neither 回数, のべ人数 nor 実人数 */
  "measure",
  /** of a year that the record itself tells of: its records are counted */
  "ownYear",
  /** without a figure, or hidden */
  "blank",
  /** year or value make no sense */
  "unreadable",
  /** of a section or rank that the settings don't have */
  "unplaced",
  /** again of a place that has a figure */
  "repeated",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
