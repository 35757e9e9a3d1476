import type {
  Activity,
  ActivityStanding,
  ActivityStatus,
} from "../../domain/activity";
import type { RecordFinding } from "../../domain/record-finding";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import { decodePeriod } from "./days/decode-period";
import { decodeStoredFiscalYear } from "./days/decode-stored-fiscal-year";
import { decodeCount } from "./decode-count";
import { decodePermission } from "./decode-permission";
import { omitBlank } from "./omit-blank";
import type { Decoded } from "../../rollup/input/summary-rows";
import { idOfRecord, RecordReader } from "./record-reader";

/**
 * A record of the activities app as an activity. Without a date, a known status
 * or a known standing it can't be placed: no value, only findings.
 * @param app of one that is not in the first app of activities
 */
export const decodeActivity = (
  record: unknown,
  source: Source<ActivityFieldName>,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth" | "labels">,
  app?: string,
): Decoded<Activity> => {
  const findings: RecordFinding[] = [];
  const reader = new RecordReader(
    "activities",
    record,
    source.fields,
    findings,
    idOfRecord(record, app),
    undefined,
    settings.labels.unset,
  );
  const period = decodePeriod(reader, settings);
  const standing = decodeStanding(reader, settings);
  const status = decodeStatus(reader, settings);
  if (period === undefined || standing === undefined || status === undefined)
    return { findings };
  const count = decodeCount(reader, source) ?? 1;
  const value: Activity = {
    recordId: reader.recordId,
    period,
    // A text that is no number counts once and was noted; 0 and 2.5 are judged later.
    count: Number.isNaN(count) ? 1 : count,
    status,
    standing,
    ...omitBlank({
      sectionId: source.section,
      storedFiscalYear: decodeStoredFiscalYear(reader),
      section: reader.text("section"),
      summaryLine: reader.text("summaryLine"),
      detailHeading: reader.text("detailHeading"),
      part: reader.text("part"),
      title: reader.text("title"),
      exclusionReason: reader.text("exclusionReason"),
      workingGroup: reader.text("workingGroup"),
      audience: reader.text("audience"),
      participantCount: reader.number("participantCount"),
      lecturer: reader.text("lecturer"),
      mode: reader.text("mode"),
      remark: reader.text("remark"),
      content: reader.text("content"),
    }),
    advisers: reader.texts("advisers"),
    divisions: reader.texts("divisions"),
    photos: reader.files("photos"),
    isPublished: decodePermission(reader, "publish", settings.choices.publish),
  };
  return { value, findings };
};

/** A city without the field records what took place, and so do records from before it had one. */
const decodeStatus = (
  reader: RecordReader<ActivityFieldName>,
  { choices }: Pick<Settings, "choices">,
): ActivityStatus | undefined => {
  if (!reader.isMapped("status") || reader.isBlank("status")) return "held";
  const status = reader.meaning("status", choices.activityStatus);
  if (status !== undefined && status !== "unknown") return status;
  reader.note("statusUnknown", reader.text("status"));
  return undefined;
};

/** A city without the field counts every record. */
const decodeStanding = (
  reader: RecordReader<ActivityFieldName>,
  { choices }: Pick<Settings, "choices">,
): ActivityStanding | undefined => {
  if (!reader.isMapped("standing")) return "counted";
  const standing = reader.meaning("standing", choices.standing);
  if (standing !== undefined && standing !== "unknown") return standing;
  reader.note("standingUnknown", reader.text("standing"));
  return undefined;
};
