import { formatPeriod } from "../../domain/calendar/activity-period";
import type { Activity } from "../../domain/activity";
import { countOf } from "../../rollup/activities/activity-count";
import { compareActivities } from "../../rollup/input/record-order";
import type { ReportContext } from "../report-context";
import { nameOrigins } from "../writing/activity-origins";
import { shownName } from "../writing/shown-titles";
import type { OverviewStyle } from "./overview-style";
import { recordsBullet } from "./records-bullet";

/** 11月7日-8日 海士町行政視察（人権平和室）: one bullet a counted record in order of date. */
export const visitBullets: OverviewStyle = (section, rollup, context) =>
  section.lines
    .flatMap((line) => line.activities)
    .sort(compareActivities)
    .map((activity) =>
      recordsBullet(
        {
          text: visitSentence(activity, context),
          origins: nameOrigins(activity, context),
        },
        [activity],
        rollup,
      ),
    );

const visitSentence = (activity: Activity, context: ReportContext): string => {
  const { language, messages } = context;
  const when = formatPeriod(activity.period, countOf(activity), language);
  const what = shownName(activity, context);
  const who =
    activity.divisions.length === 0
      ? ""
      : messages.brackets(activity.divisions.join(messages.separator));
  return `${when} ${what}${who}`.trimStart();
};
