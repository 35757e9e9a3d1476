import { formatPeriod } from "../../domain/activity-period";
import type { Activity } from "../../domain/activity";
import { compareActivities } from "../../rollup/record-order";
import { sentenceBullet } from "../blocks";
import type { ReportContext } from "../report-context";
import type { OverviewStyle } from "./overview-style";

/** 11月7日-8日 海士町行政視察（人権平和室）: one bullet a counted record in order of date. */
export const visitBullets: OverviewStyle = (section, _rollup, context) =>
  section.lines
    .flatMap((line) => line.activities)
    .sort(compareActivities)
    .map((activity) => sentenceBullet(visitSentence(activity, context)));

/** A title that may not be printed gives way to the summary line. */
const visitSentence = (
  activity: Activity,
  { labels, language, messages }: ReportContext,
): string => {
  const when = formatPeriod(activity.period, activity.count, language);
  const what =
    (activity.isPublished ? activity.title : undefined) ??
    activity.summaryLine ??
    labels.unset;
  const who =
    activity.divisions.length === 0
      ? ""
      : messages.brackets(activity.divisions.join(messages.separator));
  return `${when} ${what}${who}`.trimStart();
};
