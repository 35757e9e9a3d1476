import { formatMonth } from "../../../domain/calendar/era";
import { rankClassifier } from "../../../domain/rank";
import { rankFaultFinder } from "../../../domain/rank-fault";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { cellOf, readText } from "../../../kintone/decode/cells";
import { decodeAdviser } from "../../../kintone/decode/decode-adviser";
import type { Source } from "../../../settings/settings";
import type { AdviserFieldName } from "../../../fields/adviser-fields";
import type { StaffFieldName } from "../../../fields/staff-fields";
import type { PreviewContext, PreviewTable } from "./preview-table";
import { recordIdOf } from "./record-id-of";

/** Advisers with their tenure. */
export const previewAdvisers = (
  records: readonly unknown[],
  source: Source<AdviserFieldName>,
  { settings, language, words, messages }: PreviewContext,
): PreviewTable => ({
  columns: [messages.columns.name, messages.columns.tenure],
  rows: records.map((record) => {
    const { value, findings } = decodeAdviser(record, source);
    const month = (text: Parameters<typeof formatMonth>[0]): string =>
      formatMonth(text, settings.yearStyle, language);
    return {
      recordId: recordIdOf(record),
      cells:
        value === undefined
          ? []
          : [
              value.adviser.name,
              `${month(value.adviser.tenureFrom)}～${value.adviser.tenureTo === undefined ? "" : month(value.adviser.tenureTo)}`,
            ],
      findings: findings.map((finding) =>
        findingMessage(finding, language, words),
      ),
    };
  }),
});

/** Staff with division and the rank that was matched. */
export const previewStaff = (
  records: readonly unknown[],
  { fields }: Source<StaffFieldName>,
  { settings, language, words, messages }: PreviewContext,
): PreviewTable => {
  const rankOf = rankClassifier(settings.ranks);
  const faultOf = rankFaultFinder(settings.ranks);
  return {
    columns: [
      messages.columns.code,
      messages.columns.name,
      messages.columns.division,
      messages.columns.rank,
    ],
    rows: records.map((record) => {
      const text = (name: StaffFieldName): string | undefined => {
        const cell = cellOf(record, fields[name] ?? "");
        const read = cell && readText(cell);
        return read?.ok ? read.value : undefined;
      };
      const rank = text("rank");
      const fault = rank === undefined ? undefined : faultOf(rank);
      return {
        recordId: recordIdOf(record),
        cells: [
          text("code") ?? messages.blank,
          text("name") ?? messages.blank,
          text("division") ?? messages.blank,
          rank === undefined
            ? messages.blank
            : messages.asRank(
                rank,
                settings.ranks[rankOf(rank)]?.label ?? messages.unset,
              ),
        ],
        findings: fault ? [findingMessage(fault, language, words)] : [],
      };
    }),
  };
};
