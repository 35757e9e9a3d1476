import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { compareActivities } from "../../rollup/input/record-order";
import { timesCell } from "../cells/number-cell";
import type { Block } from "../report";
import type { AnalysisContext } from "./analysis-context";

/** All activities of a year that are counted or listed, in order of date, with their section. */
export const timeline = (
  { fiscalYear, sections }: FiscalYearRollup,
  { labels, language, messages }: AnalysisContext,
): readonly Block[] => {
  const entries = sections
    .flatMap(({ rule, details }) =>
      details.flatMap(({ activities }) =>
        activities.map((activity) => ({ activity, section: rule.title })),
      ),
    )
    .sort((a, b) => compareActivities(a.activity, b.activity));
  if (entries.length === 0) return [];
  return [
    {
      kind: "datedList",
      items: entries.map(({ activity, section }) => ({
        when: formatPeriod(activity.period, countOf(activity), language),
        text: `${titleOf(activity) ?? labels.unset}${messages.brackets(section)}${
          isListedOnly(activity) ? messages.detail.listedOnlyMark : ""
        }`,
        ...(activity.standing === "counted" && countOf(activity) > 1
          ? {
              figure: timesCell(countOf(activity), {
                grain: "activity",
                fiscalYear,
                recordIds: [activity.recordId],
              }),
            }
          : {}),
        recordId: activity.recordId,
      })),
    },
    ...(entries.some(({ activity }) => isListedOnly(activity))
      ? [
          {
            kind: "footnote" as const,
            text: messages.detail.listedOnlyNote,
          },
        ]
      : []),
  ];
};

const titleOf = ({ title, summaryLine }: Activity): string | undefined =>
  title ?? summaryLine;
