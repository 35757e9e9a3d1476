import type { ActivityNarrowingName } from "../dimensions/activity-dimensions";

/** What numbers by month may be split by, the usual first: one value a record, of what the public edition may tell, and never what names people. */
export const MONTHLY_SPLITS = [
  "summaryLine",
  "workingGroup",
  "mode",
] as const satisfies readonly ActivityNarrowingName[];
export type MonthlySplit = (typeof MONTHLY_SPLITS)[number];
