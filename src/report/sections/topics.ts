import type { Activity } from "../../domain/activity";
import { groupByText } from "../../rollup/input/group-by-text";
import { activityOrigins } from "../writing/activity-origins";
import { shownTitle } from "../writing/shown-titles";
import type { ReportContext } from "../report-context";
import type { OverviewStyle } from "./overview-style";
import { recordsBullet } from "./records-bullet";

/**
 * 経営改革推進課 A、B について ほか: one bullet a division in order of its first
 * record, with the published titles of its records. ほか stands for records
 * whose title may not be printed. Records without a division are told by their
 * titles alone, and not at all when none may be printed.
 */
export const topicBullets: OverviewStyle = (section, rollup, context) => {
  const records = section.lines.flatMap((line) => line.activities);
  return groupByText(records, (record) => [
    divisionOf(record, context),
  ]).flatMap(({ key, items }) => {
    const text = topicSentence(key ?? "", items, context);
    if (text === "") return [];
    const origins = activityOrigins(
      items.filter((item) => shownTitle(item, context) !== undefined),
      "title",
    );
    return [recordsBullet({ text, origins }, items, rollup)];
  });
};

const divisionOf = (
  { divisions: [first, ...others] }: Activity,
  { messages }: ReportContext,
): string | undefined =>
  first === undefined || others.length === 0
    ? first
    : messages.andOthers(first);

const topicSentence = (
  division: string,
  activities: readonly Activity[],
  context: ReportContext,
): string => {
  const { messages } = context;
  const titles = activities.flatMap(
    (activity) => shownTitle(activity, context) ?? [],
  );
  const topics = groupByText(titles, (title) => [title]).flatMap(
    ({ key }) => key ?? [],
  );
  return topics.length === 0
    ? division
    : `${division} ${messages.overview.topics(topics, titles.length < activities.length)}`.trimStart();
};
