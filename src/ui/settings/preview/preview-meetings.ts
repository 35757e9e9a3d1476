import { formatDate } from "../../../domain/calendar/era";
import type { Attendance, Meeting } from "../../../domain/meeting";
import { rankClassifier } from "../../../domain/rank";
import { rankFaultFinder } from "../../../domain/rank-fault";
import type { RecordFinding } from "../../../domain/record-finding";
import { findingMessage } from "../../../i18n/records/finding-messages";
import { decodeMeeting } from "../../../kintone/decode/decode-meeting";
import { principalOf } from "../../../rollup/meetings/counting-attendances";
import type { Source } from "../../../settings/settings";
import type { MeetingFieldName } from "../../../fields/meeting-fields";
import { recordIdOf } from "./record-id-of";
import type { PreviewContext, PreviewTable } from "./preview-table";

/** Meetings as they would be counted: day, status, the principal with the rank that was matched. */
export const previewMeetings = (
  records: readonly unknown[],
  source: Source<MeetingFieldName>,
  context: PreviewContext,
): PreviewTable => {
  const { settings, language, words, messages } = context;
  const { columns } = messages;
  return {
    columns: [
      columns.date,
      columns.status,
      columns.advisers,
      columns.principal,
      columns.rank,
      columns.people,
      columns.theme,
    ],
    rows: records.map((record) => {
      const { value, findings } = decodeMeeting(
        record,
        source,
        settings.choices,
        settings.labels.unset,
      );
      return {
        recordId: recordIdOf(record),
        cells: value === undefined ? [] : cellsOf(value, context),
        findings: [
          ...findings,
          ...(value === undefined ? [] : rankFindings(value, source, context)),
        ].map((finding) => findingMessage(finding, language, words)),
      };
    }),
  };
};

const cellsOf = (
  meeting: Meeting,
  { settings, language, messages }: PreviewContext,
): readonly string[] => {
  const principal = principalOf(meeting);
  return [
    formatDate(meeting.heldOn, settings.yearStyle, language),
    messages.status[meeting.status],
    meeting.advisers.join(", ") || messages.blank,
    principal.person?.name ?? principal.person?.code ?? messages.blank,
    rankInWords(principal, { settings, messages }),
    messages.people(meeting.attendances.length),
    meeting.theme === undefined
      ? messages.blank
      : `${meeting.theme}${meeting.isThemePublished ? `（${messages.columns.publish}）` : ""}`,
  ];
};

const rankInWords = (
  principal: Attendance,
  { settings, messages }: Pick<PreviewContext, "settings" | "messages">,
): string => {
  const written = principal.rank ?? "";
  const rank = settings.ranks[rankClassifier(settings.ranks)(principal.rank)];
  return messages.asRank(written, rank?.label ?? messages.unset);
};

/** Counting would report it too; here it shows that a spelling is missing in the settings. */
const rankFindings = (
  meeting: Meeting,
  { fields }: Source<MeetingFieldName>,
  { settings }: PreviewContext,
): readonly Pick<RecordFinding, "code" | "detail">[] => {
  const principal = principalOf(meeting);
  if (fields.rank === undefined) return [];
  const { rank } = principal;
  if (rank === undefined)
    return [{ code: "rankMissing", detail: principal.person?.name ?? "" }];
  const fault = rankFaultFinder(settings.ranks)(rank);
  return fault === undefined ? [] : [fault];
};
