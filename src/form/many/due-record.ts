import type {
  CalendarDate,
  CalendarMonth,
} from "../../domain/calendar/calendar-date";
import { checkActivity } from "../../checks/rules/check-activity";
import { checkMeeting } from "../../checks/rules/check-meeting";
import { findingMessage } from "../../i18n/records/finding-messages";
import type { ActivityFieldName } from "../../fields/activity-fields";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { Settings, Source } from "../../settings/settings";
import { nameOfMeeting } from "../hints/meeting-hints";
import type { EventRecord } from "../page/event-record";
import type { FormTexts } from "../page/form-texts";
import { readActivityForm } from "../records/read-activity-form";
import { readMeetingForm } from "../records/read-meeting-form";
import { knownProblems } from "../rules/known-problems";

/** A planned record whose day has come. */
export interface DueRecord {
  readonly recordId: string;
  readonly revision: string;
  readonly day: CalendarDate | CalendarMonth;
  /** What names it: day, adviser, theme. */
  readonly title: string;
  /** The choice or state that the record has. */
  readonly status: string;
  /** Why it can't be held as it is entered. */
  readonly refusal?: string;
}

/** What tells which records are due. */
export interface DueContext {
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly messages: FormTexts;
}

/** The meeting of a record, where it is planned and its day has come; undefined for any other. */
export const dueMeeting = (
  record: EventRecord,
  source: Source<MeetingFieldName>,
  { settings, today, messages }: DueContext,
): DueRecord | undefined => {
  const { choices, fiscalYearStartMonth } = settings;
  const seen = seenIn(record, source.fields.status);
  if (seen === undefined) return undefined;
  const meeting = readMeetingForm(record, seen.recordId, source, choices);
  const { heldOn } = meeting;
  if (meeting.status !== "planned" || heldOn === undefined || heldOn > today) {
    return undefined;
  }
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
  return {
    ...seen,
    day: heldOn,
    title: nameOfMeeting(meeting, messages),
    ...(error === undefined ? {} : { refusal: sentence(error, messages) }),
  };
};

/** The activity of a record, where it is planned and has begun; undefined for any other. */
export const dueActivity = (
  record: EventRecord,
  source: Source<ActivityFieldName>,
  { settings, today, messages }: DueContext,
): DueRecord | undefined => {
  const { fiscalYearStartMonth, sections } = settings;
  const seen = seenIn(record, source.fields.status);
  if (seen === undefined) return undefined;
  const activity = readActivityForm(record, seen.recordId, source, settings);
  const { period, title, status } = activity;
  const from = period?.precision === "fiscalYear" ? undefined : period?.from;
  if (status !== "planned" || from === undefined || from > today) {
    return undefined;
  }
  const [error] = knownProblems(
    checkActivity(
      { ...activity, status: "held" },
      { today, fiscalYearStartMonth, sections },
      {},
    ),
    "activities",
    source,
    record,
  ).filter(({ level }) => level === "error");
  return {
    ...seen,
    day: from,
    title: [from, title].filter(Boolean).join(" "),
    ...(error === undefined ? {} : { refusal: sentence(error, messages) }),
  };
};

const sentence = (
  error: Parameters<typeof findingMessage>[0],
  { language, words }: FormTexts,
): string => findingMessage(error, language, words);

const seenIn = (
  record: EventRecord,
  code: string | undefined,
): Pick<DueRecord, "recordId" | "revision" | "status"> | undefined => {
  const status = record[code ?? ""]?.value;
  const recordId = record.$id?.value;
  const revision = record.$revision?.value;
  return typeof recordId === "string" &&
    typeof revision === "string" &&
    typeof status === "string"
    ? { recordId, revision, status }
    : undefined;
};
