import type { ActivityEntry } from "../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { EventRecord } from "../../form/page/event-record";
import { readActivityForm } from "../../form/records/read-activity-form";
import { readMeetingForm } from "../../form/records/read-meeting-form";
import type { Source } from "../../settings/settings";
import type { EnteringPlace } from "../entering-place";

type Place = Pick<EnteringPlace, "source" | "settings">;

/** A meeting as the rules of the forms understand it. */
export const meetingOf = (
  record: EventRecord,
  { source, settings }: Place,
  recordId?: string,
): MeetingEntry =>
  readMeetingForm(
    record,
    recordId,
    source as Source<MeetingFieldName>,
    settings.choices,
  );

/** An activity as the rules of the forms understand it. */
export const activityOf = (
  record: EventRecord,
  { source, settings }: Place,
  recordId?: string,
): ActivityEntry =>
  readActivityForm(
    record,
    recordId,
    source as Source<ActivityFieldName>,
    settings,
  );
