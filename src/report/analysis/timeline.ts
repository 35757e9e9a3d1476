import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";
import { compareActivities } from "../../rollup/input/record-order";
import { timesCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { AnalysisContext } from "./analysis-context";

/** All activities of a year that are counted or listed, in order of date, with their section. */
export const timeline = (
  { fiscalYear, sections }: FiscalYearRollup,
  { language, messages }: AnalysisContext,
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
        text: `${titled(activity, section, messages)}${
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

/** 海士町行政視察（視察等）; the section alone for a record that names nothing. */
const titled = (
  { title, summaryLine }: Activity,
  section: string,
  { brackets }: AnalysisContext["messages"],
): string => {
  const name = title ?? summaryLine;
  return name === undefined ? section : `${name}${brackets(section)}`;
};
