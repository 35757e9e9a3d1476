import type { ActivityStatus } from "../../domain/activity";
import { decodeCount } from "../../kintone/decode/decode-count";
import { decodePeriod } from "../../kintone/decode/days/decode-period";
import { omitBlank } from "../../kintone/decode/omit-blank";
import { RecordReader } from "../../kintone/decode/record-reader";
import type { Settings, Source } from "../../settings/settings";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { EventRecord } from "../page/event-record";
import type { ActivityEntry } from "../../checks/rules/activity-entry";

/**
 * The activity that a form holds, as far as it makes sense.
 * @param recordId absent while the record is new
 */
export const readActivityForm = (
  record: EventRecord,
  recordId: string | undefined,
  source: Source<ActivityFieldName>,
  settings: Pick<Settings, "choices" | "fiscalYearStartMonth">,
): ActivityEntry => {
  const reader = new RecordReader<ActivityFieldName>(
    "activities",
    record,
    source.fields,
    [],
  );
  const standing = reader.isMapped("standing")
    ? reader.meaning("standing", settings.choices.standing)
    : "counted";
  return {
    ...omitBlank({
      recordId,
      section: reader.text("section"),
      sectionId: source.section,
      isMonthly: source.isMonthly,
      summaryLine: reader.text("summaryLine"),
      title: reader.text("title"),
      workingGroup: reader.text("workingGroup"),
      period: decodePeriod(reader, settings),
      count: decodeCount(reader, source),
      status: readStatus(reader, settings),
      standing: standing === "unknown" ? undefined : standing,
      exclusionReason: reader.text("exclusionReason"),
    }),
    advisers: reader.texts("advisers"),
  };
};

/** Blank counts as held; without the field nobody is asked to say that it was planned. */
const readStatus = (
  reader: RecordReader<ActivityFieldName>,
  { choices }: Pick<Settings, "choices">,
): ActivityStatus | undefined => {
  if (!reader.isMapped("status")) return undefined;
  const status = reader.meaning("status", choices.activityStatus);
  return status === "unknown" ? undefined : (status ?? "held");
};
