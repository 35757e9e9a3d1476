import { fiscalYearLabel, formatDate } from "../../../domain/calendar/era";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { decodeAnnualSummary } from "../../../kintone/decode/decode-annual-summary";
import type { Source } from "../../../settings/settings";
import type { SummaryFieldName } from "../../../fields/summary/summary-fields";
import type { PreviewContext, PreviewTable } from "./preview-table";
import { recordIdOf } from "./record-id-of";

/** 年度まとめ records: for which years, and how many texts they bring. */
export const previewSummaries = (
  records: readonly unknown[],
  source: Source<SummaryFieldName>,
  { settings, language, words, messages }: PreviewContext,
): PreviewTable => ({
  columns: [
    messages.columns.title,
    messages.columns.fiscalYears,
    messages.columns.asOf,
    messages.columns.texts,
    messages.columns.councils,
  ],
  rows: records.map((record) => {
    const { value, findings } = decodeAnnualSummary(record, source, settings);
    return {
      recordId: recordIdOf(record),
      cells:
        value === undefined
          ? []
          : [
              value.title,
              value.fiscalYears
                .map((year) =>
                  fiscalYearLabel(year, language, settings.yearStyle),
                )
                .join(", "),
              value.asOf === undefined
                ? messages.blank
                : formatDate(value.asOf, settings.yearStyle, language),
              String(value.commentary.length),
              String(value.councilSessions.length),
            ],
      findings: findings.map((finding) =>
        findingMessage(finding, language, words),
      ),
    };
  }),
});
