/** The parts that the summary is shown in on a PC, the first one unless asked otherwise. */
export const SUMMARY_TABS = ["summary", "analysis", "check"] as const;

export type SummaryTab = (typeof SUMMARY_TABS)[number];
