/** The list of our meetings app on which the plugin shows the summary. */
export const SUMMARY_VIEW_NAME = "年度まとめ";
