import { monthOf } from "../../domain/calendar/calendar-date";
import type {
  Activity,
  ActivityPeriod,
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
  const written = decodePeriod(reader, settings);
  const period = source.isMonthly && written ? wholeMonth(written) : written;
  const standing = decodeStanding(reader, settings);
  const status = decodeStatus(reader, settings);
  if (period === undefined || standing === undefined || status === undefined)
    return { findings };
  const count = decodeCount(reader, source) ?? blankCount(reader, source);
  const value: Activity = {
    recordId: reader.recordId,
    period,
    // A text that is no number counts once and was noted; 0 and 2.5 are judged later.
    count: Number.isNaN(count) ? 1 : count,
    status,
    standing,
    ...omitBlank({
      sectionId: source.section,
      isMonthly: source.isMonthly,
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

/** A row of numbers by month is about the month, whichever of its days stands there. */
const wholeMonth = (period: ActivityPeriod): ActivityPeriod =>
  period.precision === "day"
    ? { precision: "month", from: monthOf(period.from), isOpen: false }
    : period;

/** Blank is once (domain: counting rule 7); of a month nobody has counted yet it is none. */
const blankCount = (
  reader: RecordReader<ActivityFieldName>,
  { isMonthly }: Source<ActivityFieldName>,
): number => {
  if (!isMonthly) return 1;
  reader.note("monthlyCountMissing");
  return 0;
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
