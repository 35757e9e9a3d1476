import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { findingMessage } from "../../i18n/records/finding-messages";
import type { FormTexts } from "../page/form-texts";
import type { Settings, Source } from "../../settings/settings";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { EventRecord } from "../page/event-record";
import { readMeetingForm } from "../records/read-meeting-form";
import { changeRecord } from "../../kintone/corrections/write-record";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import { checkMeeting } from "../../checks/rules/check-meeting";
import { knownProblems } from "../rules/known-problems";
import type { MeetingEntry } from "../../checks/rules/meeting-entry";

export interface MarkHeldContext {
  readonly settings: Settings;
  readonly source: Source<MeetingFieldName>;
  readonly messages: FormTexts;
  readonly today: CalendarDate;
  /** Absent: with the rights of whoever is logged in to the page. */
  readonly connect?: ConnectPage;
}

/**
 * The planned meeting of a record whose day has come; undefined for any other,
 * and where the status is moved by kintone's process management.
 */
export const plannedMeeting = (
  record: EventRecord,
  { settings, source, today }: MarkHeldContext,
): MeetingEntry | undefined => {
  const status = record[source.fields.status ?? ""];
  const recordId = record.$id?.value;
  if (status === undefined || status.type === "STATUS") return undefined;
  if (typeof recordId !== "string") return undefined;
  const meeting = readMeetingForm(record, recordId, source, settings.choices);
  const isDue = meeting.heldOn !== undefined && meeting.heldOn <= today;
  return meeting.status === "planned" && isDue ? meeting : undefined;
};

/**
 * 予約 → 実施 in kintone.
 * @returns the sentence that says why not; undefined when it is done
 */
export const markHeld = async (
  record: EventRecord,
  meeting: MeetingEntry,
  { settings, source, messages, today, connect = pageClient }: MarkHeldContext,
): Promise<string | undefined> => {
  const { fiscalYearStartMonth, choices } = settings;
  const [error] = knownProblems(
    checkMeeting(
      { ...meeting, status: "held" },
      { today, fiscalYearStartMonth },
      {},
    ),
    "meetings",
    source,
    record,
  ).filter(({ level }) => level === "error");
  if (error !== undefined)
    return findingMessage(error, messages.language, messages.words);
  const { appId, guestSpaceId } = source;
  const status = source.fields.status ?? "";
  const outcome = await changeRecord(
    { client: connect(guestSpaceId), app: appId },
    meeting.recordId ?? "",
    (stored, revision) =>
      revision === record.$revision?.value
        ? {
            before: { [status]: { value: stored[status]?.value } },
            after: { [status]: { value: choices.status.held[0] } },
          }
        : "changedMeanwhile",
  );
  return "notWritten" in outcome
    ? messages.actions.notMarked[outcome.notWritten]
    : undefined;
};
