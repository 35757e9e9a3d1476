import type { Activity } from "../../../domain/activity";
import { periodFiscalYear } from "../../../domain/calendar/activity-period";
import {
  fiscalYearLabel,
  formatDate,
  formatMonth,
} from "../../../domain/calendar/era";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { cellOf, readNumber } from "../../../kintone/decode/cells";
import { decodeActivity } from "../../../kintone/decode/decode-activity";
import { countOf } from "../../../rollup/activities/activity-count";
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
  const { settings, language, words, messages } = context;
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
                countInWords(record, value, source, messages),
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
        ].map((finding) => findingMessage(finding, language, words)),
      };
    }),
  };
};

/** 回数 as it counts; of several columns what was added up. */
const countInWords = (
  record: unknown,
  activity: Activity,
  { fields, addedCounts = [] }: Source<ActivityFieldName>,
  messages: PreviewContext["messages"],
): string => {
  const times = messages.times(countOf(activity));
  if (addedCounts.length === 0) return times;
  const parts = [fields.count ?? "", ...addedCounts.map(({ field }) => field)]
    .map((code) => cellOf(record, code))
    .flatMap((cell) => {
      const number = cell && readNumber(cell);
      return number?.ok && number.value !== undefined
        ? [String(number.value)]
        : [];
    });
  return messages.addedUp(times, parts);
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
