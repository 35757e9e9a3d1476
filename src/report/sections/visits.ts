import { formatPeriod } from "../../domain/calendar/activity-period";
import type { Activity } from "../../domain/activity";
import { countOf } from "../../rollup/activities/activity-count";
import { compareActivities } from "../../rollup/input/record-order";
import type { ReportContext } from "../report-context";
import { nameOrigins } from "../writing/activity-origins";
import { shownName } from "../writing/shown-titles";
import type { OverviewStyle } from "./overview-style";
import { recordsBullet } from "./records-bullet";

/**
 * 11月7日-8日 海士町行政視察（人権平和室）: one bullet a counted record in order of
 * date. One without a name that may be printed is told by its division; a day
 * alone tells nothing and has no bullet.
 */
export const visitBullets: OverviewStyle = (section, rollup, context) =>
  section.lines
    .flatMap((line) => line.activities)
    .sort(compareActivities)
    .flatMap((activity) => {
      const text = visitSentence(activity, context);
      if (text === undefined) return [];
      const origins = nameOrigins(activity, context);
      return [recordsBullet({ text, origins }, [activity], rollup)];
    });

const visitSentence = (
  activity: Activity,
  context: ReportContext,
): string | undefined => {
  const { language, messages } = context;
  const when = formatPeriod(activity.period, countOf(activity), language);
  const name = shownName(activity, context);
  const divisions = activity.divisions.join(messages.separator);
  if (name === undefined) {
    return divisions === "" ? undefined : `${when} ${divisions}`.trimStart();
  }
  const who = divisions === "" ? "" : messages.brackets(divisions);
  return `${when} ${name}${who}`.trimStart();
};
