/** Element ids of the empty spaces that the plugin fills on our own forms. */
export const SPACE_IDS = {
  meetingHints: "nendo-matome-meeting-hints",
  activityHints: "nendo-matome-activity-hints",
  summaryFigures: "nendo-matome-summary-figures",
} as const;
