import { nextTask } from "../kintone/page/yield-to-page";

/**
 * What shows a summary. A module runs when it is first loaded: all of these at
 * once, right after kintone has drawn its list, would keep the page for a tenth
 * of a second, so that they run in parts, each in a task of its own.
 */
export const loadSummaryView = async () => {
  await nextTask();
  await import("../kintone/rest/session-client");
  await nextTask();
  await import("../summary/summarise");
  await nextTask();
  await import("../ui/summary/summary-view");
  await nextTask();
  return import("../ui/summary/mount-summary");
};
