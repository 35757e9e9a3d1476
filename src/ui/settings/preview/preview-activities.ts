import type { Activity } from "../../../domain/activity";
import { periodFiscalYear } from "../../../domain/calendar/activity-period";
import {
  fiscalYearLabel,
  formatDate,
  formatMonth,
} from "../../../domain/calendar/era";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { decodeActivity } from "../../../kintone/decode/decode-activity";
import { sectionFinder } from "../../../rollup/activities/section-finder";
import type { Source } from "../../../settings/settings";
import type { ActivityFieldName } from "../../../fields/activity-fields";
import type { PreviewContext, PreviewTable } from "./preview-table";
import { recordIdOf } from "./record-id-of";

/** Activities as they would be counted: when, under which section and bullet, how often. */
export const previewActivities = (
  records: readonly unknown[],
  source: Source<ActivityFieldName>,
  context: PreviewContext,
): PreviewTable => {
  const { settings, language, messages } = context;
  const { columns } = messages;
  const findSection = sectionFinder(settings.sections);
  return {
    columns: [
      columns.date,
      columns.section,
      columns.line,
      columns.title,
      columns.count,
      columns.standing,
      columns.advisers,
      columns.publish,
    ],
    rows: records.map((record) => {
      const { value, findings } = decodeActivity(record, source, settings);
      const section = value && findSection(value);
      const code =
        value?.section === undefined ? "sectionMissing" : "sectionUnknown";
      return {
        recordId: recordIdOf(record),
        cells:
          value === undefined
            ? []
            : [
                periodInWords(value, context),
                section?.title ?? messages.blank,
                value.summaryLine ?? messages.blank,
                value.title ?? messages.blank,
                messages.times(value.count),
                messages.standing[
                  value.status === "held" ? value.standing : value.status
                ],
                value.advisers.join(", ") || messages.blank,
                value.isPublished ? messages.yes : messages.no,
              ],
        findings: [
          ...findings,
          ...(value && !section
            ? [{ code, detail: value.section ?? "" } as const]
            : []),
        ].map((finding) => findingMessage(finding, language)),
      };
    }),
  };
};

const periodInWords = (
  { period }: Activity,
  { settings, language, messages }: PreviewContext,
): string => {
  const style = settings.yearStyle;
  if (period.precision === "fiscalYear") {
    const year = periodFiscalYear(period, settings.fiscalYearStartMonth);
    return fiscalYearLabel(year, language, style) + messages.yearOnly;
  }
  if (period.precision === "day") {
    return [period.from, ...(period.to === undefined ? [] : [period.to])]
      .map((day) => formatDate(day, style, language))
      .join("～");
  }
  const months = [period.from, ...(period.to === undefined ? [] : [period.to])]
    .map((month) => formatMonth(month, style, language))
    .join("～");
  return period.isOpen ? months + messages.openEnd : months;
};
